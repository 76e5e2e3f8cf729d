import "server-only";
import type { Actor } from "@/lib/people/actor";
import { isStaff } from "@/lib/people/policy";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameIn } from "@/lib/platform/i18n/names";
import { paged, type Paged } from "@/lib/platform/paging";

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

export type Suggestion = { key: string; name: string; people: number };

const pageSize = 20;

/** Names of skills in sent applications that the list doesn't know, those most people named first; for staff. */
export async function suggestedSkills(actor: Actor, page: number): Promise<Paged<Suggestion>> {
  if (!isStaff(actor)) return paged([], 0, 1, pageSize);
  const rows = await db().$queryRaw<(Suggestion & { total: number })[]>`
    select s.key, min(s.name) as name, count(*)::int as people, (count(*) over ())::int as total
    from "SuggestedSkill" s join "Application" a on a.id = s."applicationId"
    where a.state <> 'DRAFT'
    group by s.key order by count(*) desc, s.key
    limit ${pageSize} offset ${(page - 1) * pageSize}`;
  const list = rows.map(({ key, name, people }) => ({ key, name, people }));
  return paged(list, rows[0]?.total ?? 0, page, pageSize);
}
