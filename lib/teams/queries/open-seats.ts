import "server-only";
import { db } from "@/lib/platform/db";

export type OpenSeats = { discipline: string; open: number };

/** How many seats a cohort's published projects still have open, per discipline, most first. Open to everyone. */
export async function openSeatsByDiscipline(cohortId: string): Promise<OpenSeats[]> {
  return db().$queryRaw<OpenSeats[]>`
    select r.discipline, count(*)::int as open
    from "Seat" s join "Role" r on r.id = s."roleId" join "Project" p on p.id = s."projectId"
    where s."cohortId" = ${cohortId}::uuid and p.stage in ('PUBLISHED', 'STAFFED')
      and not exists (select 1 from "SeatClaim" c where c."seatId" = s.id and c."releasedAt" is null)
    group by r.discipline order by open desc, r.discipline`;
}
