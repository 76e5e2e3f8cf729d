import "server-only";
import { db } from "@/lib/platform/db";

export type MissingSeats = { discipline: string; required: boolean; open: number; held: number };

/** The seats of a cohort's teams that nobody has, or that are kept for someone, by discipline. For its staff: the caller found it for them. */
export function missingSeats(cohortId: string): Promise<MissingSeats[]> {
  return db().$queryRaw<MissingSeats[]>`
    select r.discipline, r.required, count(*) filter (where c.id is null)::int as open, count(c.id)::int as held
    from "Seat" s join "Role" r on r.id = s."roleId" join "Project" p on p.id = s."projectId"
    left join "SeatClaim" c on c."seatId" = s.id and c."releasedAt" is null
    where s."cohortId" = ${cohortId}::uuid and p.stage in ('PUBLISHED', 'STAFFED', 'ACTIVE')
      and (c.id is null or c.state = 'HELD')
    group by r.discipline, r.required order by open desc, r.discipline`;
}
