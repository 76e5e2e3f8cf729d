import "server-only";
import type { Stage } from "@/lib/generated/prisma/enums";
import { db } from "@/lib/platform/db";

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
      select p.slug, p.title, count(s.id)::int as seats,
        count(c.id) filter (where c.state = 'CONFIRMED')::int as taken,
        count(c.id) filter (where c.state = 'HELD')::int as held,
        count(s.id) filter (where r.required and c.id is null)::int as "neededOpen"
      from "Project" p join "Seat" s on s."projectId" = p.id join "Role" r on r.id = s."roleId"
      left join "SeatClaim" c on c."seatId" = s.id and c."releasedAt" is null
      where p."cohortId" = ${cohortId}::uuid and p.stage::text = any(${[...stages]})
      group by p.id
    )
    select team.*, count(*) over ()::int as "all",
      count(*) filter (where "neededOpen" + held > 0) over ()::int as lacking
    from team order by "neededOpen" desc, held desc, title limit ${shown}`;
  const teams = rows.map(({ all: _all, lacking: _lacking, ...team }) => team);
  return { teams, all: rows[0]?.all ?? 0, lacking: rows[0]?.lacking ?? 0 };
}
