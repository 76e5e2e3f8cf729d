import "server-only";
import type { HoldReason } from "@/lib/generated/prisma/enums";
import { databaseNow, now, today } from "@/lib/platform/clock";
import { toDate } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { record, type Acting } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { hardRefusal, membershipDates, placingRefusal } from "@/lib/teams/claiming";
import type { Claimed } from "@/lib/teams/commands/claim-rows";
import { endHold, standingHold } from "@/lib/teams/commands/hold-rows";
import { lockInOrder } from "@/lib/teams/commands/locks";
import { seatFacts } from "@/lib/teams/commands/seat-facts";
import { settleStage } from "@/lib/teams/commands/settle-stage";

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
    const { startsOn, endsOn } = membershipDates(facts, today(facts.timeZone));
    const { id } = await db().seatClaim.create({
      data: {
        seatId,
        projectId,
        cohortId,
        personId,
        state: "HELD",
        holdReason: reason,
        heldUntil,
        claimedAt: facts.at,
        startsOn: toDate(startsOn),
        endsOn: endsOn && toDate(endsOn),
        overrideReason: overrideReason || null,
      },
      select: { id: true },
    });
    await record(acting, "seat.held", {
      subject: { type: "SeatClaim", id },
      reason: overrideReason,
      payload: { seatId, projectId, cohortId, personId, reason, heldUntil: heldUntil.toISOString() },
    });
    return { claimId: id, projectId, projectSlug };
  });
}

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
    const { startsOn, endsOn } = membershipDates(facts, today(facts.timeZone));
    const { count } = await db().seatClaim.updateMany({
      where: { id: claimId, state: "HELD", releasedAt: null },
      data: {
        state: "CONFIRMED",
        claimedAt: now(),
        startsOn: toDate(startsOn),
        endsOn: endsOn && toDate(endsOn),
      },
    });
    if (count === 0) throw new Refusal("hold-over");
    await record(actor, "seat.claimed", {
      subject: { type: "SeatClaim", id: claimId },
      payload: { seatId, projectId, cohortId, personId, heldFor: hold.reason },
    });
    await settleStage(projectId);
    return claimed;
  });
}

/** The person does without the seat that is held for them; a reason is welcome, not asked. Refuses: not-found, hold-over. */
export function declineHeldSeat(
  actor: Answering,
  { claimId, reason }: { claimId: string; reason?: string },
): Promise<void> {
  return transaction(async () => {
    const hold = await standingHold(actor.personId, claimId);
    if (hold.confirmed) throw new Refusal("not-found");
    if (!(await endHold(actor, hold, { by: "person", reason }))) throw new Refusal("hold-over");
  });
}

const perRound = 100;

/**
 * Frees the seats whose time to answer is over and says how many. Any number of workers may run it: each takes holds
 * that no other has, and a confirmation under way is left alone.
 */
export function expireHolds(): Promise<number> {
  return transaction(async () => {
    const at = await databaseNow();
    const over = await db().$queryRaw<
      { id: string; seatId: string; projectId: string; cohortId: string; personId: string }[]
    >`
      select id, "seatId", "projectId", "cohortId", "personId" from "SeatClaim"
      where state = 'HELD' and "releasedAt" is null and "heldUntil" <= ${at}
      order by "heldUntil" limit ${perRound} for update skip locked`;
    for (const hold of over) await endHold({ personId: null, actingAs: "system" }, hold, { by: "time" });
    return over.length;
  });
}
