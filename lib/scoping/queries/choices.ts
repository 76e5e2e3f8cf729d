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

export type Priority = { id: string; title: string; why: string };

/** What an organization has named as its strategic priorities, and the one that is chosen although it was put away since. */
export function prioritiesOf(organizationId: string, chosen: string | null | undefined): Promise<Priority[]> {
  return db().strategicPriority.findMany({
    where: { organizationId, OR: [{ archivedAt: null }, ...(chosen ? [{ id: chosen }] : [])] },
    select: { id: true, title: true, why: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 30,
  });
}
