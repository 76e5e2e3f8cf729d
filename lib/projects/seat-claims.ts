import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";

// Who sits where. Whoever gives seats checks the rules under its locks and calls these; the database has the last word
// (one live claim for a seat, one for a person and cohort).

type Dates = { startsOn: Date; endsOn: Date | null };

/** Puts someone on a seat, or keeps it for them; says the claim's id. */
export async function insertSeatClaim(claim: Prisma.SeatClaimUncheckedCreateInput): Promise<string> {
  const { id } = await db().seatClaim.create({ data: claim, select: { id: true } });
  return id;
}

/** A seat kept for someone becomes theirs. Says whether it was still kept. */
export async function confirmSeatClaim(id: string, from: Dates & { claimedAt: Date }): Promise<boolean> {
  const { count } = await db().seatClaim.updateMany({
    where: { id, state: "HELD", releasedAt: null },
    data: { state: "CONFIRMED", ...from },
  });
  return count > 0;
}

/** A seat is kept for someone no longer; its dates become the one day on which nothing began. Says whether it still was. */
export async function endHeldSeat(id: string, reason: string | undefined): Promise<boolean> {
  const ended = await db().$executeRaw`
    update "SeatClaim" set "releasedAt" = ${now()}, "endsOn" = "startsOn", "releaseReason" = ${reason || null}
    where id = ${id}::uuid and state = 'HELD' and "releasedAt" is null`;
  return ended > 0;
}

/** Someone leaves a seat, which is free from now on. Says whether they still had it. */
export async function releaseSeatClaim(
  id: string,
  left: Dates & { reason?: string; handoverNote?: string },
): Promise<boolean> {
  const { startsOn, endsOn, reason, handoverNote } = left;
  const words = { releaseReason: reason || null, handoverNote: handoverNote || null };
  const { count } = await db().seatClaim.updateMany({
    where: { id, releasedAt: null },
    data: { releasedAt: now(), startsOn, endsOn, ...words },
  });
  return count > 0;
}
