import "server-only";
import { db, transaction } from "@/lib/platform/db";
import { lockInOrder } from "@/lib/teams/commands/locks";
import { offerSeat, waitingFor } from "@/lib/teams/commands/offer-seat";

/**
 * Offers the free seats of a cohort to those who wait for them, once staff end a pause: each in a transaction of its own
 * that takes its locks like every other write. A seat taken meanwhile is left alone.
 */
export async function resumeOffers(cohortId: string): Promise<void> {
  const seats = await db().$queryRaw<{ id: string; projectId: string }[]>`
    select s.id, s."projectId" from "Seat" s
    where s."cohortId" = ${cohortId}::uuid
      and exists (select 1 from "SeatWait" w where w."roleId" = s."roleId")
      and not exists (select 1 from "SeatClaim" c where c."seatId" = s.id and c."releasedAt" is null)
    order by s.id`;
  for (const { id: seatId, projectId } of seats) {
    await transaction(async () => {
      const personIds = await waitingFor(seatId);
      await lockInOrder({ cohortId, personIds, seatIds: [seatId], projectIds: [projectId] });
      const taken = await db().seatClaim.count({ where: { seatId, releasedAt: null } });
      if (taken === 0) await offerSeat(seatId, personIds);
    });
  }
}
