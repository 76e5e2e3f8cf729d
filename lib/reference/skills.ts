import "server-only";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameIn } from "@/lib/platform/i18n/names";

export type SkillChoice = { slug: string; name: string; discipline: string };

/** The list of skills in the reader's language, by discipline and name. */
export async function skillChoices(locale: Locale): Promise<SkillChoice[]> {
  const skills = await db().skill.findMany({
    select: { slug: true, discipline: true, name: true, names: true },
    orderBy: [{ discipline: "asc" }, { name: "asc" }],
  });
  return skills.map(({ slug, discipline, ...skill }) => ({ slug, discipline, name: nameIn(skill, locale) }));
}

/** How many skills the list has. */
export async function skillCount(): Promise<number> {
  return db().skill.count();
}
