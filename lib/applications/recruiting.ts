import "server-only";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import type { Alike } from "@/lib/applications/free-supply";
import type { Balance } from "@/lib/applications/supply-and-demand";
import type { Discipline } from "@/lib/reference/disciplines";
import { mayCome, mondayOf } from "@/lib/people/week";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameSql } from "@/lib/platform/i18n/names";
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
export function recruiting(
  cohort: Cohort,
  balances: readonly Balance[],
  supply: readonly Alike[],
): Recruiting[] {
  const able = new Map<string, number>();
  const meets = { windows: cohort.meets, timeZone: cohort.timeZone };
  const monday = mondayOf(cohort.kickoffOn);
  for (const alike of supply)
    if (mayCome(alike, meets, monday))
      able.set(alike.discipline, (able.get(alike.discipline) ?? 0) + alike.people);
  return balances
    .filter(({ seats }) => seats > 0)
    .map(({ discipline, seats }) => {
      const count = able.get(discipline) ?? 0;
      return { discipline, seats, able: count, missing: Math.max(0, seats - count) };
    });
}

export type SkillGap = { skill: string; name: string; wanted: number; have: number; applying: number };

const most = 10;

/** Skills that roles require and fewer accepted people bring, at the level asked, than there are seats; widest gaps first. */
export async function skillGaps(cohortId: string, locale: Locale): Promise<SkillGap[]> {
  return db().$queryRaw<SkillGap[]>`
    with wanted as (
      select s.skill, sum(r.seats)::int as wanted, min(s.level) as level
      from "RoleSkill" s join "Role" r on r.id = s."roleId" join "Project" p on p.id = r."projectId"
      where s.required and p."cohortId" = ${cohortId}::uuid and p.stage::text = any(${[...publicStages]})
      group by s.skill
    ), have as (
      select w.skill, count(*) filter (where a.state = 'ACCEPTED')::int as have,
        count(*) filter (where a.state in ('SUBMITTED', 'UNDER_REVIEW'))::int as applying
      from wanted w join "ApplicationSkill" s on s.skill = w.skill and s.level >= w.level
        join "Application" a on a.id = s."applicationId"
      where a."cohortId" = ${cohortId}::uuid and a.state in ('ACCEPTED', 'SUBMITTED', 'UNDER_REVIEW')
      group by w.skill
    )
    select w.skill, ${nameSql("k", locale)} as name, w.wanted, coalesce(h.have, 0) as have, coalesce(h.applying, 0) as applying
    from wanted w join "Skill" k on k.slug = w.skill left join have h using (skill)
    where w.wanted > coalesce(h.have, 0)
    order by w.wanted - coalesce(h.have, 0) desc, k.name limit ${most}`;
}
