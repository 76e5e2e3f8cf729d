import type { ApplicationState, Stage } from "@/lib/generated/prisma/enums";
import type { CalendarDate } from "@/lib/platform/dates";
import { Refusal } from "@/lib/platform/refusal";
import type { Mode, Unmet } from "@/lib/teams/conditions";
import { shortfalls, type Offered, type Wanted } from "@/lib/teams/eligibility";

/** Everything the rules of a claim need to know about one seat and one person, read in one moment. */
export type SeatFacts = {
  seatId: string;
  projectId: string;
  cohortId: string;
  projectSlug: string;
  programmeId: string;
  stage: Stage;
  /** The cohort is published and not cancelled. */
  running: boolean;
  claimingOpensAt: Date;
  claimingClosesAt: Date;
  /** The database's time. */
  at: Date;
  timeZone: string;
  kickoffOn: CalendarDate;
  endsOn: CalendarDate;
  wanted: Wanted;
  /** Null: they never applied to this cohort. */
  application: ApplicationState | null;
  offered: Offered;
  conflict: boolean;
  /** Where how they can work and how the project works don't meet, and where its people work. */
  unmet: Unmet[];
  mode: Mode | null;
  /** Who is on the seat now, or for whom it is held. */
  holder: { claimId: string; personId: string; held: boolean } | null;
  /** The seat they have in this cohort now, or that is held for them. */
  mine: { claimId: string; seatId: string; projectId: string; held: boolean } | null;
};

const claimable: readonly Stage[] = ["PUBLISHED", "STAFFED", "ACTIVE"];

export function isClaimingOpen({
  running,
  at,
  claimingOpensAt,
  claimingClosesAt,
}: Pick<SeatFacts, "running" | "at" | "claimingOpensAt" | "claimingClosesAt">): boolean {
  return running && at >= claimingOpensAt && at < claimingClosesAt;
}

/**
 * The rules nobody may set aside: a project that takes people, an accepted person, no other seat that waits for their
 * answer, a free seat, no declared conflict.
 */
export function hardRefusal(facts: SeatFacts): Refusal | null {
  if (!claimable.includes(facts.stage) || !facts.running) return new Refusal("not-found");
  if (facts.application !== "ACCEPTED") return new Refusal("accepted-only");
  if (facts.mine?.held) return new Refusal("answer-held-seat-first");
  if (facts.holder) return new Refusal("seat-just-taken");
  if (facts.conflict) return new Refusal("declared-conflict");
  return null;
}

/** Why a person may not take this seat by themselves, if so. `swapping` leaves the seat they hold out of account. */
export function claimRefusal(facts: SeatFacts, { swapping = false } = {}): Refusal | null {
  if (claimable.includes(facts.stage) && facts.application === "ACCEPTED" && !isClaimingOpen(facts)) {
    return new Refusal("claiming-closed");
  }
  const hard = hardRefusal(facts);
  if (hard) return hard;
  if (facts.mine && !swapping) return new Refusal("one-seat-per-cohort");
  const missing = shortfalls(facts.wanted, facts.offered);
  const skills = missing.filter(({ kind }) => kind === "skill").length;
  if (skills > 0) return new Refusal("skills-missing", { values: { count: skills } });
  const hours = missing.find(({ kind }) => kind === "hours");
  if (hours) return new Refusal("hours-short", { values: { wanted: hours.wanted, offered: hours.offered } });
  return unmetRefusal(facts);
}

/** The first of what doesn't meet; also for a wish, which could lead to no seat. */
export function unmetRefusal({ unmet: [first], mode }: Pick<SeatFacts, "unmet" | "mode">): Refusal | null {
  return first ? new Refusal(`unmet-${first}`, { values: { mode: mode ?? "" } }) : null;
}

/** Why staff may not place someone here, if so: skills, hours and how someone works may be set aside with a reason, nothing else. */
export function placingRefusal(facts: SeatFacts, reason: string): Refusal | null {
  const hard = hardRefusal(facts);
  if (hard) return hard;
  if (facts.mine) return new Refusal("one-seat-per-cohort", { field: "personId" });
  if (!reason && shortfalls(facts.wanted, facts.offered).length + facts.unmet.length > 0) {
    return new Refusal("override-reason-needed", { field: "overrideReason" });
  }
  return null;
}

/** The calendar dates of a membership that begins now: from kickoff, or from today when the work is under way. */
export function membershipDates(
  { kickoffOn, endsOn }: Pick<SeatFacts, "kickoffOn" | "endsOn">,
  today: CalendarDate,
): { startsOn: CalendarDate; endsOn: CalendarDate | null } {
  const startsOn = today > kickoffOn ? today : kickoffOn;
  return { startsOn, endsOn: endsOn >= startsOn ? endsOn : null };
}

/** The dates of a membership that ends today; one that never began is that single day. */
export function endedDates(startsOn: CalendarDate, today: CalendarDate) {
  return { startsOn: startsOn < today ? startsOn : today, endsOn: today };
}
