import "server-only";
import { cookies } from "next/headers";
import { actingCookie } from "@/app/actor";
import type { StartedSession } from "@/lib/people/auth/sessions";
import { isLocale, type Locale } from "@/lib/platform/i18n/locales";
import { localeCookie } from "@/lib/platform/i18n/preferences";
import { sessionCookie } from "@/lib/platform/session-cookie";

/** Hands the browser its session; the role of whoever was here before is forgotten, their language follows the person. */
export async function keepSession({ sessionToken, expires, locale }: StartedSession): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, sessionToken, { ...options, expires });
  await welcome(locale);
}

/** What changes in a browser when someone signs in. */
export async function welcome(locale: string | null): Promise<void> {
  (await cookies()).delete(actingCookie);
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
  jar.delete(actingCookie);
}

/** The session's token, as the browser sent it. */
export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookie().name)?.value;
}
