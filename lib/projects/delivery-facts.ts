import "server-only";
import { db } from "@/lib/platform/db";
import type { Facts } from "@/lib/projects/lifecycle";
import { seatsMade } from "@/lib/projects/seats-made";

/** What the moves from a complete team to the end ask for, by the database's clock and the programme's calendar. */
export async function deliveryFacts(projectId: string): Promise<Facts> {
  const [facts] = await db().$queryRaw<Facts[]>`
    select (select count(*) > 0 and bool_and(r."seatsFree" + r."seatsHeld" = 0) from "Role" r
        where r."projectId" = p.id and r.required and ${seatsMade} > 0) as "seatsComplete",
      coalesce(c."kickoffOn" <= (clock_timestamp() at time zone g."timeZone")::date, true) as "kickoffReached",
      h."ownerId" is not null as "ownerNamed",
      coalesce(h."partnerAt" is not null and h."staffAt" is not null, false) as "handoverAgreed"
    from "Project" p join "Programme" g on g.id = p."programmeId" left join "Cohort" c on c.id = p."cohortId"
    left join "Handover" h on h."projectId" = p.id
    where p.id = ${projectId}::uuid`;
  return facts ?? {};
}
