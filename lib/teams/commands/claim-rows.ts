import "server-only";
import { today } from "@/lib/platform/clock";
import { fromDate, toDate, type CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { record, type Acting } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { insertSeatClaim, releaseSeatClaim } from "@/lib/projects/seat-claims";
import { endedDates, membershipDates, type SeatFacts } from "@/lib/teams/claiming";

export type Claimed = { claimId: string; projectId: string; projectSlug: string };

type Placing = { personId: string; overrideReason?: string; swappedFrom?: string };

/** What a claim and a hold have in common, as a row: decided at this moment, for a membership from kickoff on. */
export function claimRow(facts: SeatFacts, { personId, overrideReason }: Placing) {
  const { seatId, projectId, cohortId } = facts;
  return {
    seatId,
    projectId,
    cohortId,
    personId,
    overrideReason: overrideReason || null,
    ...beginning(facts),
  };
}

/** The moment at which it was decided, so that nothing can stand between it and the closing; and its dates. */
export function beginning(facts: SeatFacts) {
  const { startsOn, endsOn } = membershipDates(facts, today(facts.timeZone));
  return { claimedAt: facts.at, startsOn: toDate(startsOn), endsOn: endsOn ? toDate(endsOn) : null };
}

/** Writes a claim whose rules were checked under its locks. */
export async function insertClaim(actor: Acting, facts: SeatFacts, placing: Placing): Promise<Claimed> {
  const { seatId, projectId, cohortId, projectSlug } = facts;
  const { personId, overrideReason, swappedFrom } = placing;
  const id = await insertSeatClaim(claimRow(facts, placing));
  await record(actor, "seat.claimed", {
    subject: { type: "SeatClaim", id },
    reason: overrideReason,
    payload: { seatId, projectId, cohortId, personId, ...(swappedFrom && { swappedFrom }) },
  });
  return { claimId: id, projectId, projectSlug };
}

/** Which seat, where, for whom: what every reader of a claim needs. */
export const claimKeys = { id: true, seatId: true, projectId: true, cohortId: true, personId: true } as const;

export type LiveClaim = {
  id: string;
  seatId: string;
  projectId: string;
  cohortId: string;
  personId: string;
  startsOn: CalendarDate;
  timeZone: string;
};

/** The claim while someone is on the seat; refuses one that is over or was never there. */
export async function liveClaim(claimId: string) {
  const claim = await db().seatClaim.findFirst({
    where: { id: claimId, releasedAt: null, state: "CONFIRMED" },
    select: {
      ...claimKeys,
      startsOn: true,
      cohort: { select: { slug: true } },
      project: {
        select: { slug: true, stage: true, programmeId: true, programme: { select: { timeZone: true } } },
      },
    },
  });
  if (!claim) throw new Refusal("not-found");
  const { project, cohort, startsOn, ...rest } = claim;
  const { programme, ...kept } = project;
  return {
    ...rest,
    startsOn: fromDate(startsOn),
    timeZone: programme.timeZone,
    cohortSlug: cohort.slug,
    project: kept,
  };
}

/** How a seat became free: by the person, by staff, by a swap, or with the project, before it began or after. */
export type ReleasedBy = "person" | "staff" | "swap" | "end" | "stop";

/** Ends a claim under its locks; of two who release it at once, the second finds it gone. */
export async function releaseClaim(
  actor: Acting,
  claim: LiveClaim,
  { by, reason, handoverNote }: { by: ReleasedBy; reason?: string; handoverNote?: string },
): Promise<void> {
  const { startsOn, endsOn } = endedDates(claim.startsOn, today(claim.timeZone));
  const dates = { startsOn: toDate(startsOn), endsOn: toDate(endsOn) };
  if (!(await releaseSeatClaim(claim.id, { ...dates, reason, handoverNote })))
    throw new Refusal("changed-meanwhile");
  const { seatId, projectId, cohortId, personId } = claim;
  await record(actor, "seat.released", {
    subject: { type: "SeatClaim", id: claim.id },
    reason,
    payload: { seatId, projectId, cohortId, personId, by },
  });
}
