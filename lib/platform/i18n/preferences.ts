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

/** The language somebody chose, else what their browser asks for. */
export const localeFrom = (chosen: string | undefined, acceptLanguage: string | null): Locale =>
  isLocale(chosen) ? chosen : localeFromHeader(acceptLanguage);

/** The theme somebody chose; "system" when they never did. */
export const themeFrom = (chosen: string | undefined): Theme => (isTheme(chosen) ? chosen : "system");

/** The reader's language. */
export async function readLocale(): Promise<Locale> {
  return localeFrom((await cookies()).get(localeCookie)?.value, (await headers()).get("accept-language"));
}

/** The reader's theme. */
export async function readTheme(): Promise<Theme> {
  return themeFrom((await cookies()).get(themeCookie)?.value);
}
