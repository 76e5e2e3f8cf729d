import "server-only";
import type { Actor } from "@/lib/people/actor";
import { transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { claimRefusal, type SeatFacts } from "@/lib/teams/claiming";
import { insertClaim, liveClaim, releaseClaim, type Claimed } from "@/lib/teams/commands/claim-rows";
import { lockInOrder } from "@/lib/teams/commands/locks";
import { offerSeat, waitingFor } from "@/lib/teams/commands/offer-seat";
import { seatFacts } from "@/lib/teams/commands/seat-facts";
import { settleStage } from "@/lib/teams/commands/settle-stage";
import { namingNearest } from "@/lib/teams/queries/nearest";
import type { ClaimSeat } from "@/lib/teams/schema";

/**
 * Leaves the seat one has for another of the same cohort, in one transaction: the old one is given up only when
 * the new one is certain. Refuses as a claim does, and no-seat-to-swap. Before the work began only: later a seat is
 * handed over, so one steps down with a note.
 */
export function swapSeat(actor: Actor, { seatId }: ClaimSeat): Promise<Claimed> {
  const swap = () =>
    transaction(async () => {
      const seen = await seatFacts(seatId, actor.personId);
      if (seen.mine?.seatId === seatId && !seen.mine.held) return already(seen);
      const old = assertMaySwap(seen);
      const waiting = await waitingFor(old.seatId);
      await lockInOrder({
        cohortId: seen.cohortId,
        personIds: [actor.personId, ...waiting],
        seatIds: [seatId, old.seatId],
        projectIds: [seen.projectId, old.projectId],
      });
      const facts = await seatFacts(seatId, actor.personId);
      if (facts.mine?.seatId === seatId && !facts.mine.held) return already(facts);
      if (assertMaySwap(facts).claimId !== old.claimId) throw new Refusal("changed-meanwhile");
      const claim = await liveClaim(old.claimId);
      if (claim.project.stage !== "PUBLISHED" && claim.project.stage !== "STAFFED") {
        throw new Refusal("step-down-instead");
      }
      await releaseClaim(actor, claim, { by: "swap" });
      const placing = { personId: actor.personId, swappedFrom: old.claimId };
      const claimed = await insertClaim(actor, facts, placing);
      await offerSeat(old.seatId, waiting);
      await settleStage(claim.projectId);
      await settleStage(facts.projectId);
      return claimed;
    });
  return namingNearest(actor, seatId, swap);
}

function assertMaySwap(facts: SeatFacts) {
  const refusal = claimRefusal(facts, { swapping: true });
  if (refusal) throw refusal;
  if (!facts.mine) throw new Refusal("no-seat-to-swap");
  return facts.mine;
}

function already({ mine, projectId, projectSlug }: SeatFacts): Claimed {
  return { claimId: mine?.claimId ?? "", projectId, projectSlug };
}
