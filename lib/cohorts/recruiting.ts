import "server-only";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import type { Balance } from "@/lib/cohorts/supply-and-demand";
import type { Discipline } from "@/lib/people/disciplines";
import { isFreeAt, mondayOf } from "@/lib/people/week";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { publicStages } from "@/lib/projects/schema";

export type Recruiting = {
  discipline: Discipline;
  seats: number;
  /** Accepted people who are free when teams meet, or haven't said when they are. All accepted where teams find their own time. */
  able: number;
  /** How many more are wanted: 0 or more. */
  missing: number;
};

/** Whom to look for, per discipline, with the cohort's own meeting times in mind. For its staff: the caller found it for them. */
export async function recruiting(cohort: Cohort, balances: readonly Balance[]): Promise<Recruiting[]> {
  const able = await ableToMeet(cohort);
  return balances
    .filter(({ seats }) => seats > 0)
    .map(({ discipline, seats, accepted }) => {
      const count = cohort.meets.length > 0 ? (able.get(discipline) ?? 0) : accepted;
      return { discipline, seats, able: count, missing: Math.max(0, seats - count) };
    });
}

/** Accepted people by discipline who can come when the teams meet; people alike are read as one row. */
async function ableToMeet({ id, meets, timeZone, kickoffOn }: Cohort): Promise<Map<string, number>> {
  if (meets.length === 0) return new Map();
  const alike = await db().$queryRaw<
    { discipline: string; timeZone: string | null; freeTimes: string[] | null; people: number }[]
  >`
    select discipline, "timeZone", "freeTimes", count(*)::int as people from "Application"
    where "cohortId" = ${id}::uuid and state = 'ACCEPTED' group by discipline, "timeZone", "freeTimes"`;
  const monday = mondayOf(kickoffOn);
  const able = new Map<string, number>();
  for (const { discipline, timeZone: zone, freeTimes, people } of alike) {
    const said = freeTimes ?? [];
    const free = { windows: said, timeZone: zone ?? timeZone };
    if (said.length > 0 && !isFreeAt(free, { windows: meets, timeZone }, monday)) continue;
    able.set(discipline, (able.get(discipline) ?? 0) + people);
  }
  return able;
}

export type SkillGap = { skill: string; name: string; wanted: number; have: number };

const most = 10;

/** Skills that roles require and fewer accepted people bring, at the level asked, than there are seats; widest gaps first. */
export async function skillGaps(cohortId: string, locale: Locale): Promise<SkillGap[]> {
  const rows = await db().$queryRaw<(SkillGap & { nameEs: string })[]>`
    with wanted as (
      select s.skill, sum(r.seats)::int as wanted, min(s.level) as level
      from "RoleSkill" s join "Role" r on r.id = s."roleId" join "Project" p on p.id = r."projectId"
      where s.required and p."cohortId" = ${cohortId}::uuid and p.stage::text = any(${[...publicStages]})
      group by s.skill
    ), have as (
      select w.skill, count(*)::int as have
      from wanted w join "ApplicationSkill" s on s.skill = w.skill and s.level >= w.level
        join "Application" a on a.id = s."applicationId"
      where a."cohortId" = ${cohortId}::uuid and a.state = 'ACCEPTED'
      group by w.skill
    )
    select w.skill, k.name, k."nameEs", w.wanted, coalesce(h.have, 0) as have
    from wanted w join "Skill" k on k.slug = w.skill left join have h using (skill)
    where w.wanted > coalesce(h.have, 0)
    order by w.wanted - coalesce(h.have, 0) desc, k.name limit ${most}`;
  return rows.map(({ nameEs, name, ...row }) => ({ ...row, name: locale === "es" ? nameEs : name }));
}
