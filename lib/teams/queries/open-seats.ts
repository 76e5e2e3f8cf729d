import "server-only";
import { db } from "@/lib/platform/db";

export type OpenSeats = { discipline: string; open: number };

/** How many seats a cohort's published projects still have open, per discipline, most first. Open to everyone. */
export async function openSeatsByDiscipline(cohortId: string): Promise<OpenSeats[]> {
  return db().$queryRaw<OpenSeats[]>`
    select r.discipline, sum(r."seatsFree")::int as open
    from "Role" r join "Project" p on p.id = r."projectId"
    where p."cohortId" = ${cohortId}::uuid and p.stage in ('PUBLISHED', 'STAFFED') and r."seatsFree" > 0
    group by r.discipline order by open desc, r.discipline`;
}
