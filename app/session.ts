import "server-only";
import { cookies } from "next/headers";
import { dropSession } from "@/lib/people/auth/session-store";
import type { StartedSession } from "@/lib/people/auth/sessions";
import { isLocale, type Locale } from "@/lib/platform/i18n/locales";
import { localeCookie } from "@/lib/platform/i18n/preferences";
import { actingCookie, sessionCookie } from "@/lib/platform/session-cookie";

/** Hands the browser its session; the role of whoever was here before is forgotten, their language follows the person. */
export async function keepSession({ sessionToken, expires, locale }: StartedSession): Promise<void> {
  await endSessionBefore();
  const { name, options } = sessionCookie();
  (await cookies()).set(name, sessionToken, { ...options, expires });
  await welcome(locale);
}

/** Signing in begins anew: the session this browser came with, whoever's it was, is worth nothing afterwards. */
export async function endSessionBefore(): Promise<void> {
  const before = await sessionToken();
  if (before) await dropSession(before);
}

/** What changes in a browser when someone signs in. */
export async function welcome(locale: string | null): Promise<void> {
  await forgetRole();
  if (isLocale(locale)) await keepLocale(locale);
}

/** The language this browser reads from here on. */
export async function keepLocale(locale: Locale): Promise<void> {
  const { secure } = sessionCookie().options;
  const options = { path: "/", sameSite: "lax", httpOnly: true, secure, maxAge: 31_536_000 } as const;
  (await cookies()).set(localeCookie, locale, options);
}

/** Forgets the session in this browser. */
export async function forgetSession(): Promise<void> {
  const { name, options } = sessionCookie();
  const jar = await cookies();
  jar.set(name, "", { ...options, maxAge: 0 });
  await forgetRole();
}

async function forgetRole(): Promise<void> {
  const { name, options } = actingCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

/** The session's token, as the browser sent it. */
export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookie().name)?.value;
}
