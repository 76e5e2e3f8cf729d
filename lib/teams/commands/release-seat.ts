import "server-only";
import type { Actor } from "@/lib/people/actor";
import { staffsProgramme } from "@/lib/people/policy";
import { transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { liveClaim, releaseClaim, type ReleasedBy } from "@/lib/teams/commands/claim-rows";
import { lockInOrder } from "@/lib/teams/commands/locks";
import { offerSeat, waitingFor } from "@/lib/teams/commands/offer-seat";
import { settleStage } from "@/lib/teams/commands/settle-stage";
import type { StepDown } from "@/lib/teams/schema";

type Released = { projectSlug: string; cohortSlug: string };
type Live = Awaited<ReturnType<typeof liveClaim>>;

/**
 * A member gives their seat back, whatever the reason; the seat opens again and the handover note goes to the next
 * person. Refuses: not-found for someone else's seat, handover-note-needed once the work has begun.
 */
export function stepDown(actor: Actor, input: StepDown): Promise<Released> {
  return release(actor, input, "person", (claim) => {
    if (claim.personId !== actor.personId) throw new Refusal("not-found");
    const underWay = claim.project.stage === "ACTIVE" || claim.project.stage === "HANDOFF";
    if (underWay && !input.handoverNote) {
      throw new Refusal("handover-note-needed", { field: "handoverNote" });
    }
  });
}

/** Staff free someone's seat and say why; the person reads it. Refuses: not-found to anyone else, reason-needed. */
export function releaseSeat(actor: Actor, input: StepDown): Promise<Released> {
  return release(actor, input, "staff", (claim) => {
    if (!staffsProgramme(actor, claim.project.programmeId)) throw new Refusal("not-found");
    if (!input.reason) throw new Refusal("reason-needed", { field: "reason" });
  });
}

function release(
  actor: Actor,
  { claimId, reason, handoverNote }: StepDown,
  by: ReleasedBy,
  check: (claim: Live) => void,
): Promise<Released> {
  return transaction(async () => {
    const { cohortId, personId, seatId, projectId, ...seen } = await liveClaim(claimId);
    check({ cohortId, personId, seatId, projectId, ...seen });
    const waiting = await waitingFor(seatId);
    const personIds = [personId, ...waiting];
    await lockInOrder({ cohortId, personIds, seatIds: [seatId], projectIds: [projectId] });
    const claim = await liveClaim(claimId);
    check(claim);
    await releaseClaim(actor, claim, { by, reason, handoverNote });
    await offerSeat(seatId, waiting);
    await settleStage(projectId);
    return { projectSlug: claim.project.slug, cohortSlug: claim.cohortSlug };
  });
}
