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

/** Every team of a cohort at these stages, by default those that look for people or are complete; the one that lacks most first. One statement. */
export function coverageOf(
  cohortId: string,
  stages: readonly Stage[] = ["PUBLISHED", "STAFFED"],
): Promise<TeamCoverage[]> {
  return db().$queryRaw<TeamCoverage[]>`
    select p.slug, p.title, count(s.id)::int as seats,
      count(c.id) filter (where c.state = 'CONFIRMED')::int as taken,
      count(c.id) filter (where c.state = 'HELD')::int as held,
      count(s.id) filter (where r.required and c.id is null)::int as "neededOpen"
    from "Project" p join "Seat" s on s."projectId" = p.id join "Role" r on r.id = s."roleId"
    left join "SeatClaim" c on c."seatId" = s.id and c."releasedAt" is null
    where p."cohortId" = ${cohortId}::uuid and p.stage::text = any(${[...stages]})
    group by p.id order by "neededOpen" desc, p.title limit 100`;
}
