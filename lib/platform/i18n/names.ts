import { Prisma } from "@/lib/generated/prisma/client";
import { defaultLocale, locales, type Locale } from "@/lib/platform/i18n/locales";

/** A row of reference data: its name in the default language, and by locale those in others, of which some may be missing. */
export type NamedRow = { name: string; names: Prisma.JsonValue };

/** The languages whose names stand beside the one in the default language. */
export const otherLocales = locales.filter(
  (locale): locale is Exclude<Locale, typeof defaultLocale> => locale !== defaultLocale,
);

/** What a row is called in a language; in the default one where nobody has translated it. */
export function nameIn({ name, names }: NamedRow, locale: string): string {
  const own = spelled(names)[locale];
  return typeof own === "string" ? own : name;
}

/** What a row is called, in every language it has a name in. */
export function everyName({ name, names }: NamedRow): string[] {
  return [name, ...Object.values(spelled(names)).filter((each) => typeof each === "string")];
}

/** `nameIn` within a statement, of the row that it calls `alias`. */
export function nameSql(alias: string, locale: string): Prisma.Sql {
  const row = Prisma.raw(alias);
  return Prisma.sql`coalesce(${row}.names->>${locale}, ${row}.name)`;
}

const spelled = (names: Prisma.JsonValue): Prisma.JsonObject =>
  typeof names === "object" && names !== null && !Array.isArray(names) ? names : {};
