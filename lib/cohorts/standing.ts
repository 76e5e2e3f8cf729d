import { isOver, phases, type CohortFacts, type Phase } from "@/lib/cohorts/phase";
import type { ApplicationState } from "@/lib/generated/prisma/enums";

type Facts = { state: ApplicationState; hasSeat: boolean; cohort: CohortFacts & { phase: Phase } };

type Standing = {
  /** Key of the sentence under `cohorts.mine`. */
  words:
    | "draft"
    | "draftClosed"
    | "submitted"
    | "underReview"
    | "acceptedSoon"
    | "acceptedOpen"
    | "acceptedLate"
    | "acceptedSeat"
    | "waitlisted"
    | "declined"
    | "withdrawn"
    | "over"
    | "cancelled";
  date?: Date;
  act?: "continue" | "choose" | "find";
  mayWithdraw: boolean;
};

/** Where an application stands for the one who wrote it, and the one thing they can do next. */
export function standing({ state, hasSeat, cohort }: Facts): Standing {
  const { phase } = cohort;
  if (state === "WITHDRAWN") return { words: "withdrawn", act: "find", mayWithdraw: false };
  if (state === "DECLINED") return { words: "declined", act: "find", mayWithdraw: false };
  if (phase === "cancelled") return { words: "cancelled", act: "find", mayWithdraw: false };
  if (state === "DRAFT") {
    return phase === "applying"
      ? { words: "draft", date: cohort.applicationsCloseAt, act: "continue", mayWithdraw: false }
      : { words: "draftClosed", act: "find", mayWithdraw: false };
  }
  if (isOver(phase)) return { words: "over", act: "find", mayWithdraw: false };
  if (state === "SUBMITTED") return { words: "submitted", date: cohort.reviewEndsAt, mayWithdraw: true };
  if (state === "UNDER_REVIEW") return { words: "underReview", date: cohort.reviewEndsAt, mayWithdraw: true };
  if (state === "WAITLISTED") return { words: "waitlisted", mayWithdraw: true };
  if (hasSeat) return { words: "acceptedSeat", mayWithdraw: false };
  if (phase === "claiming") {
    return { words: "acceptedOpen", date: cohort.claimingClosesAt, act: "choose", mayWithdraw: true };
  }
  return phases.indexOf(phase) < phases.indexOf("claiming")
    ? { words: "acceptedSoon", date: cohort.claimingOpensAt, mayWithdraw: true }
    : { words: "acceptedLate", date: cohort.claimingClosesAt, mayWithdraw: true };
}
