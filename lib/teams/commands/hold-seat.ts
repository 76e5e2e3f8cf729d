import "server-only";
import type { HoldReason } from "@/lib/generated/prisma/enums";
import { transaction } from "@/lib/platform/db";
import { record, type Acting } from "@/lib/platform/record";
import { insertSeatClaim } from "@/lib/projects/seat-claims";
import { placingRefusal } from "@/lib/teams/claiming";
import { claimRow, type Claimed } from "@/lib/teams/commands/claim-rows";
import { lockInOrder } from "@/lib/teams/commands/locks";
import { seatFacts } from "@/lib/teams/commands/seat-facts";

type Hold = {
  seatId: string;
  personId: string;
  reason: HoldReason;
  /** How long they have to answer. */
  hours: number;
  overrideReason?: string;
};

/**
 * Keeps an open seat for someone until they answer or the time is over: nobody else can take it, and they can't take
 * another. For offers and proposals, whose callers authorise. Refuses as placing someone does: not-found,
 * accepted-only, answer-held-seat-first, seat-just-taken, declared-conflict, one-seat-per-cohort, override-reason-needed.
 */
export function holdSeat(acting: Acting, hold: Hold): Promise<Claimed> {
  const { seatId, personId, reason, hours, overrideReason = "" } = hold;
  return transaction(async () => {
    const { cohortId, projectId, projectSlug } = await seatFacts(seatId, personId);
    await lockInOrder({ cohortId, personIds: [personId], seatIds: [seatId], projectIds: [projectId] });
    const facts = await seatFacts(seatId, personId);
    const refusal = placingRefusal(facts, overrideReason);
    if (refusal) throw refusal;
    const heldUntil = new Date(facts.at.getTime() + hours * 3_600_000);
    const kept = { state: "HELD", holdReason: reason, heldUntil } as const;
    const id = await insertSeatClaim({ ...claimRow(facts, { personId, overrideReason }), ...kept });
    await record(acting, "seat.held", {
      subject: { type: "SeatClaim", id },
      reason: overrideReason,
      payload: { seatId, projectId, cohortId, personId, reason, heldUntil: heldUntil.toISOString() },
    });
    return { claimId: id, projectId, projectSlug };
  });
}
