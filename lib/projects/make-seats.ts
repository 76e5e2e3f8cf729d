import "server-only";
import { db } from "@/lib/platform/db";

/** One seat row per place of every role of a published project; doing it again changes nothing. */
export async function makeSeats(projectId: string): Promise<void> {
  await db().$executeRaw`
    insert into "Seat" ("roleId", "projectId", "cohortId", position)
    select r.id, p.id, p."cohortId", place
    from "Project" p join "Role" r on r."projectId" = p.id, generate_series(1, r.seats) as place
    where p.id = ${projectId}::uuid and p."cohortId" is not null
    order by r.position, place
    on conflict ("roleId", position) do nothing`;
}
