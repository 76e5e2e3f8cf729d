import { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";

/** Roles whose counts of seats differ from their rows, as a condition on the role `r`. */
export const miscounted = Prisma.sql`
  (r."seatsFree", r."seatsHeld", r."seatsTaken") <> (
    select count(*) filter (where c.id is null)::int, count(*) filter (where c.state = 'HELD')::int,
      count(*) filter (where c.state = 'CONFIRMED')::int
    from "Seat" s left join "SeatClaim" c on c."seatId" = s.id and c."releasedAt" is null where s."roleId" = r.id)`;

/** How many roles count their seats wrongly. */
export async function miscountedRoles(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from "Role" r where ${miscounted}`;
  return row!.count;
}
