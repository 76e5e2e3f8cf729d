import "server-only";
import { db } from "@/lib/platform/db";

export type MissingSeats = { discipline: string; required: boolean; open: number; held: number };

/** The seats of a cohort's teams that nobody has, or that are kept for someone, by discipline. For its staff: the caller found it for them. */
export function missingSeats(cohortId: string): Promise<MissingSeats[]> {
  return db().$queryRaw<MissingSeats[]>`
    select r.discipline, r.required, sum(r."seatsFree")::int as open, sum(r."seatsHeld")::int as held
    from "Role" r join "Project" p on p.id = r."projectId"
    where p."cohortId" = ${cohortId}::uuid and p.stage in ('PUBLISHED', 'STAFFED', 'ACTIVE')
      and r."seatsFree" + r."seatsHeld" > 0
    group by r.discipline, r.required order by open desc, r.discipline`;
}
