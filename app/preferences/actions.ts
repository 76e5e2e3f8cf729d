"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/actor";
import { chooseLocale } from "@/lib/people/settings/commands";
import { isLocale } from "@/lib/platform/i18n/locales";
import { isTheme, localeCookie, themeCookie } from "@/lib/platform/i18n/preferences";
import { sessionCookie } from "@/lib/platform/session-cookie";

// A reader's language and theme live in their browser, signed in or not, so there is no door through `action`;
// the language is kept with the person as well, for mail.

export async function setLocale(form: FormData): Promise<void> {
  const locale = form.get("locale");
  if (isLocale(locale)) {
    await remember(localeCookie, locale);
    const actor = await currentActor();
    if (actor) await chooseLocale(actor, locale);
  }
  await returnToPage();
}

export async function setTheme(form: FormData): Promise<void> {
  const theme = form.get("theme");
  if (isTheme(theme)) await remember(themeCookie, theme === "system" ? undefined : theme);
  await returnToPage();
}

async function remember(name: string, value: string | undefined): Promise<void> {
  const jar = await cookies();
  if (value === undefined) {
    jar.delete(name);
    return;
  }
  jar.set(name, value, { ...sessionCookie().options, maxAge: 365 * 24 * 60 * 60 });
}

/** Back to where the form stood; only the path of the referrer is used, so it cannot lead elsewhere. */
async function returnToPage(): Promise<void> {
  const referer = (await headers()).get("referer");
  if (!referer || !URL.canParse(referer)) return;
  const { pathname, search } = new URL(referer);
  redirect(`/${pathname.replace(/^[/\\]+/, "")}${search}`);
}
