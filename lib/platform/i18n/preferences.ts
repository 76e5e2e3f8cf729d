import "server-only";
import { cookies, headers } from "next/headers";
import { isLocale, localeFromHeader, type Locale } from "@/lib/platform/i18n/locales";

export const localeCookie = "locale";
export const themeCookie = "theme";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}

/** The reader's language: what they chose, else what their browser asks for. */
export async function readLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value;
  return isLocale(chosen) ? chosen : localeFromHeader((await headers()).get("accept-language"));
}

/** The reader's theme; "system" when they never chose. */
export async function readTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(themeCookie)?.value;
  return isTheme(chosen) ? chosen : "system";
}
