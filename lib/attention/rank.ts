/**
 * What can wait for someone, with the harm that a day of waiting does, from 1 (paper) to 5 (a team that cannot begin).
 */
export const weights = {
  // for staff
  "seats-open": 5,
  "start-due": 5,
  "applications-undecided": 4,
  "review-applications": 3,
  "past-end": 4,
  "hours-silent": 3,
  "request-waiting": 3,
  "change-with-staff": 4,
  "version-with-staff": 3,
  "version-with-partner": 2,
  unpublished: 2,
  "hours-unverified": 2,
  "claim-waiting": 2,
  "unlisted-waiting": 3,
  // for partners
  "approve-version": 4,
  "answer-change": 4,
  "answer-question": 4,
  "verify-hours": 3,
  "answer-in-public": 3,
  "finish-request": 1,
  // for both sides of a team
  "sign-agreement": 3,
  // for professionals
  "answer-held-seat": 5,
  "choose-seat": 5,
  "rank-roles": 4,
  "finish-application": 4,
  "answer-hours": 3,
  "log-hours": 2,
  "write-profile": 1,
} as const;

export type NeedKind = keyof typeof weights;
export const needKinds = Object.keys(weights) as NeedKind[];

export type Need = {
  kind: NeedKind;
  /** Unique among the needs of one reader; keeps the order the same from one look to the next. */
  key: string;
  /** Days since it was due; negative while there is still time. */
  daysPast: number;
  /** How many things wait in it. */
  count: number;
  /** What the page needs for the sentence and the link. */
  slug: string;
  title: string;
  partner?: string;
  /** The day it counts from: when it was sent, when it closes. */
  date: string;
};

export type Level = "late" | "soon" | "open";

/** A week before it is due it is soon; the day after, it is late. */
export function levelOf({ daysPast }: Pick<Need, "daysPast">): Level {
  if (daysPast > 0) return "late";
  return daysPast >= -7 ? "soon" : "open";
}

const levels: readonly Level[] = ["late", "soon", "open"];
/** After a month, waiting longer makes it no worse: else old paper would hide a team that stands still. */
const longestDays = 30;

/** Harm done by waiting so far. */
export function harm({ kind, daysPast }: Pick<Need, "kind" | "daysPast">): number {
  return weights[kind] * (1 + Math.min(Math.max(daysPast, 0), longestDays));
}

/** Worst first: what is late before what is soon, then by the harm done, by what it weighs, by how near it is, by how many wait. */
export function rank(needs: readonly Need[]): Need[] {
  return needs.toSorted(
    (one, other) =>
      levels.indexOf(levelOf(one)) - levels.indexOf(levelOf(other)) ||
      harm(other) - harm(one) ||
      weights[other.kind] - weights[one.kind] ||
      other.daysPast - one.daysPast ||
      other.count - one.count ||
      one.key.localeCompare(other.key, "en"),
  );
}
