import "server-only";
import type { Actor } from "@/lib/people/actor";
import { staffsProgramme } from "@/lib/people/policy";
import { transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { placingRefusal, type SeatFacts } from "@/lib/teams/claiming";
import { insertClaim, type Claimed } from "@/lib/teams/commands/claim-rows";
import { lockInOrder } from "@/lib/teams/commands/locks";
import { seatFacts } from "@/lib/teams/commands/seat-facts";
import { settleStage } from "@/lib/teams/commands/settle-stage";
import type { PlacePerson } from "@/lib/teams/schema";

/**
 * Staff give an accepted person a seat, whenever it is open. Skills and hours that don't reach the role need a
 * reason; nothing sets the other rules aside. Refuses: not-found, accepted-only, answer-held-seat-first,
 * seat-just-taken, declared-conflict, one-seat-per-cohort, override-reason-needed.
 */
export function placePerson(
  actor: Actor,
  { seatId, personId, overrideReason }: PlacePerson,
): Promise<Claimed> {
  return transaction(async () => {
    const { cohortId, projectId, programmeId } = await seatFacts(seatId, personId);
    if (!staffsProgramme(actor, programmeId)) throw new Refusal("not-found");
    await lockInOrder({ cohortId, personIds: [personId], seatIds: [seatId], projectIds: [projectId] });
    const facts = await seatFacts(seatId, personId);
    if (facts.holder?.personId === personId && !facts.holder.held)
      return already(facts, facts.holder.claimId);
    const refusal = placingRefusal(facts, overrideReason);
    if (refusal) throw refusal;
    const claimed = await insertClaim(actor, facts, { personId, overrideReason });
    await settleStage(projectId);
    return claimed;
  });
}

function already({ projectId, projectSlug }: SeatFacts, claimId: string): Claimed {
  return { claimId, projectId, projectSlug };
}
