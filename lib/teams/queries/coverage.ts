import "server-only";
import type { Stage } from "@/lib/generated/prisma/enums";
import { db } from "@/lib/platform/db";
import { seatsMade } from "@/lib/projects/seats-made";

/** How far a team is, in seats; `needed` are those without which it can't begin. */
export type TeamCoverage = {
  slug: string;
  title: string;
  seats: number;
  taken: number;
  held: number;
  neededOpen: number;
};

/** More than most cohorts have; what is left out is counted. */
const shown = 12;

export type CohortCoverage = {
  /** Those that lack most first, {@link shown} of them. */
  teams: TeamCoverage[];
  all: number;
  /** Of all, those with a needed seat open or a seat kept for someone. */
  lacking: number;
};

/** The teams of a cohort at these stages, by default those that look for people or are complete. One statement. */
export async function coverageOf(
  cohortId: string,
  stages: readonly Stage[] = ["PUBLISHED", "STAFFED"],
): Promise<CohortCoverage> {
  const rows = await db().$queryRaw<(TeamCoverage & { all: number; lacking: number })[]>`
    with team as (
      select p.slug, p.title, sum(${seatsMade})::int as seats,
        sum(r."seatsTaken")::int as taken, sum(r."seatsHeld")::int as held,
        coalesce(sum(r."seatsFree") filter (where r.required), 0)::int as "neededOpen"
      from "Project" p join "Role" r on r."projectId" = p.id
      where p."cohortId" = ${cohortId}::uuid and p.stage::text = any(${[...stages]})
      group by p.id having sum(${seatsMade}) > 0
    )
    select team.*, count(*) over ()::int as "all",
      count(*) filter (where "neededOpen" + held > 0) over ()::int as lacking
    from team order by "neededOpen" desc, held desc, title limit ${shown}`;
  const teams = rows.map(({ all: _all, lacking: _lacking, ...team }) => team);
  return { teams, all: rows[0]?.all ?? 0, lacking: rows[0]?.lacking ?? 0 };
}
