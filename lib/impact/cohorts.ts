import "server-only";
import type { Figures } from "@/lib/impact/schema";
import { db } from "@/lib/platform/db";
import { publicStages } from "@/lib/projects/schema";

export type ReportChoice = { slug: string; name: string; cohorts: { slug: string; name: string }[] };

/** The programmes and published cohorts one can read a report of, latest cohort first. */
export function reportChoices(): Promise<ReportChoice[]> {
  return db().programme.findMany({
    where: { archivedAt: null, cohorts: { some: { publishedAt: { not: null } } } },
    select: {
      slug: true,
      name: true,
      cohorts: {
        where: { publishedAt: { not: null } },
        select: { slug: true, name: true },
        orderBy: { kickoffOn: "desc" },
      },
    },
    orderBy: { createdAt: "asc" },
  });
}

export type CohortFigures = Figures & { slug: string; name: string; kickoffOn: string };

/** The same figures for each published cohort of a programme, latest first. */
export async function figuresByCohort(programmeId: string): Promise<CohortFigures[]> {
  const rows = await db().$queryRaw<CohortFigures[]>`
    select k.slug, k.name, k."kickoffOn"::text as "kickoffOn",
      (select count(distinct c."personId")::int from "SeatClaim" c
        where c."cohortId" = k.id and c.state = 'CONFIRMED') as participants,
      coalesce(h.minutes, 0)::float8 as minutes, coalesce(h.value, 0)::float8 as "valueCents",
      p.partners::int, p.projects::int, p.completed::int, p.stopped::int
    from "Cohort" k
    left join lateral (select sum(minutes) as minutes, sum("valueCents") as value from "HoursTotal" where "cohortId" = k.id) h on true
    left join lateral (
      select count(distinct "organizationId") as partners, count(*) as projects,
        count(*) filter (where stage in ('SUSTAINED', 'CLOSED')) as completed, count(*) filter (where stage = 'STOPPED') as stopped
      from "Project" where "cohortId" = k.id and stage = any(${[...publicStages]}::"Stage"[])
    ) p on true
    where k."programmeId" = ${programmeId}::uuid and k."publishedAt" is not null order by k."kickoffOn" desc`;
  return rows;
}
