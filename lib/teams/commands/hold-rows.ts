import "server-only";
import { db } from "@/lib/platform/db";
import { record, type Acting } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { endHeldSeat } from "@/lib/projects/seat-claims";
import { claimKeys } from "@/lib/teams/commands/claim-rows";

export type HoldRow = { id: string; seatId: string; projectId: string; cohortId: string; personId: string };

/** A person's own hold, or what it became; refuses one that is not theirs (not-found) or ended (hold-over). */
export async function standingHold(personId: string, claimId: string) {
  const hold = await db().seatClaim.findFirst({
    where: { id: claimId, personId, holdReason: { not: null } },
    select: {
      ...claimKeys,
      state: true,
      holdReason: true,
      heldUntil: true,
      releasedAt: true,
      project: { select: { slug: true } },
    },
  });
  if (!hold?.heldUntil) throw new Refusal("not-found");
  if (hold.releasedAt) throw new Refusal("hold-over");
  const { state, holdReason, heldUntil, releasedAt: _, project, ...rest } = hold;
  return {
    ...rest,
    confirmed: state === "CONFIRMED",
    reason: holdReason,
    heldUntil,
    projectSlug: project.slug,
  };
}

/** Ends a hold that still stands, and says whether it did; its dates become the one day on which nothing began. */
export async function endHold(
  acting: Acting,
  { id, seatId, projectId, cohortId, personId }: HoldRow,
  { by, reason }: { by: "person" | "time" | "end"; reason?: string },
): Promise<boolean> {
  if (!(await endHeldSeat(id, reason))) return false;
  await record(acting, "seat.hold-ended", {
    subject: { type: "SeatClaim", id },
    reason,
    payload: { seatId, projectId, cohortId, personId, by },
  });
  return true;
}
