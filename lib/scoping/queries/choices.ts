import "server-only";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameIn } from "@/lib/platform/i18n/names";

export type NamedSkill = { slug: string; name: string; discipline: string };

/** Names of skills in a language, in its alphabet. */
export async function skillNames(locale: Locale): Promise<NamedSkill[]> {
  const rows = await db().skill.findMany({
    select: { slug: true, name: true, names: true, discipline: true },
  });
  return rows
    .map(({ slug, discipline, ...skill }) => ({ slug, discipline, name: nameIn(skill, locale) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
}
