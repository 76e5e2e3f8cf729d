import { isOver, type Calendar, type Phase } from "@/lib/cohorts/phase";
import type { ApplicationState } from "@/lib/generated/prisma/enums";

/** What an application leads to: a draft to send, an answer to wait for, roles to rank, a seat to answer for or choose. */
export type Next =
  | "draft"
  | "sent"
  | "waitlisted"
  | "rank-soon"
  | "rank"
  | "ranked"
  | "held"
  | "choose-soon"
  | "choose"
  | "placing";

/** What it led to, or why it leads nowhere any more. */
export type End = "draftClosed" | "seat" | "declined" | "withdrawn" | "over" | "cancelled";

export type ApplicationFacts = {
  state: ApplicationState;
  hasSeat: boolean;
  /** Until when a seat is kept for them; null when none is. */
  heldUntil: Date | null;
  hasRanked: boolean;
  cohort: Calendar & { phase: Phase };
};

/** `at` is when the step ends, or when it begins for what is still to come. */
export type Standing = { next: Next; at: Date } | { next: null; end: End };

/** Where an application stands at an instant, for the one who wrote it. */
export function standing(application: ApplicationFacts, now: Date): Standing {
  const end = endOf(application);
  if (end) return { next: null, end };
  const [next, at] = nextOf(application, now);
  return { next, at };
}

function endOf({ state, hasSeat, cohort: { phase } }: ApplicationFacts): End | null {
  if (state === "WITHDRAWN") return "withdrawn";
  if (state === "DECLINED") return "declined";
  if (phase === "cancelled") return "cancelled";
  if (state === "DRAFT") return phase === "applying" ? null : "draftClosed";
  if (isOver(phase)) return "over";
  return hasSeat ? "seat" : null;
}

function nextOf({ state, heldUntil, hasRanked, cohort }: ApplicationFacts, now: Date): [Next, Date] {
  if (state === "DRAFT") return ["draft", cohort.applicationsCloseAt];
  if (state === "WAITLISTED") return ["waitlisted", cohort.claimingClosesAt];
  if (state !== "ACCEPTED") return ["sent", cohort.reviewEndsAt];
  if (heldUntil) return ["held", heldUntil];
  const { preferencesOpenAt: opens, preferencesCloseAt: closes, claimingOpensAt, claimingClosesAt } = cohort;
  if (opens && now < opens) return ["rank-soon", opens];
  if (closes && now < closes) return [hasRanked ? "ranked" : "rank", closes];
  if (now < claimingOpensAt) return ["choose-soon", claimingOpensAt];
  return [now < claimingClosesAt ? "choose" : "placing", claimingClosesAt];
}
