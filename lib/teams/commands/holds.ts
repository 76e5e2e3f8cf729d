import "server-only";
import { systemActor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record, type Acting } from "@/lib/platform/record";
import { log } from "@/lib/platform/log";
import { Refusal } from "@/lib/platform/refusal";
import { confirmSeatClaim } from "@/lib/projects/seat-claims";
import { hardRefusal } from "@/lib/teams/claiming";
import { beginning, claimKeys, type Claimed } from "@/lib/teams/commands/claim-rows";
import { endHold, standingHold, type HoldRow } from "@/lib/teams/commands/hold-rows";
import { lockInOrder } from "@/lib/teams/commands/locks";
import { endWait, offerSeat, waitingFor } from "@/lib/teams/commands/offer-seat";
import { seatFacts } from "@/lib/teams/commands/seat-facts";
import { settleStage } from "@/lib/teams/commands/settle-stage";

type Answering = Acting & { personId: string };

/**
 * The person takes the seat that is held for them, also when choosing has closed meanwhile: the hold says until when.
 * Answering twice gives the same answer. Refuses: not-found for someone else's, hold-over, accepted-only.
 */
export function confirmHeldSeat(actor: Answering, { claimId }: { claimId: string }): Promise<Claimed> {
  return transaction(async () => {
    const seen = await standingHold(actor.personId, claimId);
    const { cohortId, seatId, projectId, projectSlug } = seen;
    const claimed = { claimId, projectId, projectSlug };
    if (seen.confirmed) return claimed;
    const { personId } = actor;
    await lockInOrder({ cohortId, personIds: [personId], seatIds: [seatId], projectIds: [projectId] });
    const hold = await standingHold(personId, claimId);
    if (hold.confirmed) return claimed;
    const facts = await seatFacts(seatId, personId);
    if (hold.heldUntil <= facts.at) throw new Refusal("hold-over");
    const refusal = hardRefusal({ ...facts, holder: null, mine: null });
    if (refusal) throw refusal;
    if (!(await confirmSeatClaim(claimId, beginning(facts)))) throw new Refusal("hold-over");
    await endWait(seatId, personId);
    await record(actor, "seat.claimed", {
      subject: { type: "SeatClaim", id: claimId },
      payload: { seatId, projectId, cohortId, personId, heldFor: hold.reason },
    });
    await settleStage(projectId);
    return claimed;
  });
}

/**
 * The person does without the seat that is held for them; a reason is welcome, not asked. Someone who waits for it is
 * offered it next. Refuses: not-found, hold-over.
 */
export function declineHeldSeat(
  actor: Answering,
  { claimId, reason }: { claimId: string; reason?: string },
): Promise<void> {
  return transaction(async () => {
    const hold = await standingHold(actor.personId, claimId);
    if (hold.confirmed) throw new Refusal("not-found");
    if (!(await passOn(actor, hold, { by: "person", reason }))) throw new Refusal("hold-over");
  });
}

/** Ends a hold under its locks and offers the seat to whoever waits for it; says whether it still stood. */
async function passOn(
  acting: Acting,
  hold: HoldRow,
  how: { by: "person" | "time"; reason?: string },
): Promise<boolean> {
  const { cohortId, personId, seatId, projectId } = hold;
  const waiting = (await waitingFor(seatId)).filter((each) => each !== personId);
  const locks = { cohortId, personIds: [personId, ...waiting], seatIds: [seatId], projectIds: [projectId] };
  await lockInOrder(locks);
  if (!(await endHold(acting, hold, how))) return false;
  await endWait(seatId, personId);
  await offerSeat(seatId, waiting);
  return true;
}

const perRound = 100;

/**
 * Frees the seats whose time to answer is over, offers them on, and says how many. Each is a transaction of its own
 * that takes its locks in the order of every other write; of several workers the first to hold them does it.
 */
export async function expireHolds(): Promise<number> {
  const at = await databaseNow();
  const over = await db().seatClaim.findMany({
    where: { state: "HELD", releasedAt: null, heldUntil: { lte: at } },
    select: claimKeys,
    orderBy: { heldUntil: "asc" },
    take: perRound,
  });
  let ended = 0;
  for (const hold of over) {
    try {
      if (await transaction(() => passOn(systemActor, hold, { by: "time" }))) ended++;
    } catch (error) {
      // the next round tries again; meanwhile the others are not kept waiting by this one
      log.error({ err: error, claim: hold.id }, "a held seat could not be passed on");
    }
  }
  return ended;
}
