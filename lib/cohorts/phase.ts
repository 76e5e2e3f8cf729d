import { addDays, dateIn, instantAt, type CalendarDate } from "@/lib/platform/dates";

/**
 * In the order of a cohort's life, but that after a round of preferences it is "before-claiming" once more; "cancelled"
 * can take the place of any but the first and the last.
 */
export const phases = [
  "draft",
  "announced",
  "applying",
  "review",
  "before-claiming",
  "preferences",
  "claiming",
  "forming",
  "running",
  "ended",
  "cancelled",
] as const;
export type Phase = (typeof phases)[number];

/** The calendar of a cohort: what its phase follows from. */
export type Calendar = {
  timeZone: string;
  applicationsOpenAt: Date;
  applicationsCloseAt: Date;
  reviewEndsAt: Date;
  /** The round of preferences: both dates or neither. */
  preferencesOpenAt: Date | null;
  preferencesCloseAt: Date | null;
  claimingOpensAt: Date;
  claimingClosesAt: Date;
  kickoffOn: CalendarDate;
  midpointOn: CalendarDate | null;
  demoDayOn: CalendarDate | null;
  endsOn: CalendarDate;
};
export type CohortFacts = Calendar & { publishedAt: Date | null; cancelledAt: Date | null };

/** The one phase a cohort is in at an instant: the last one that has begun, in the programme's own time zone. */
export function phaseOf(cohort: CohortFacts, at: Date): Phase {
  if (cohort.cancelledAt) return "cancelled";
  if (!cohort.publishedAt) return "draft";
  const begun = beginnings(cohort).filter(([, begins]) => begins.getTime() <= at.getTime());
  return begun.at(-1)?.[0] ?? "announced";
}

/** When the phase a cohort is in has begun by its calendar; null for a draft, an announced and a cancelled one. */
export function phaseSince(cohort: CohortFacts, at: Date): Date | null {
  if (cohort.cancelledAt || !cohort.publishedAt) return null;
  const begun = beginnings(cohort).filter(([, begins]) => begins.getTime() <= at.getTime());
  return begun.at(-1)?.[1] ?? null;
}

/** Kickoff begins with its day; the last day still belongs to the cohort. */
function beginnings(cohort: Calendar): [Phase, Date][] {
  return [
    ["applying", cohort.applicationsOpenAt],
    ["review", cohort.applicationsCloseAt],
    ["before-claiming", cohort.reviewEndsAt],
    ...preferenceRound(cohort),
    ["claiming", cohort.claimingOpensAt],
    ["forming", cohort.claimingClosesAt],
    ["running", instantAt(cohort.kickoffOn, "00:00", cohort.timeZone)],
    ["ended", instantAt(addDays(cohort.endsOn, 1), "00:00", cohort.timeZone)],
  ];
}

function preferenceRound({ preferencesOpenAt, preferencesCloseAt }: Calendar): [Phase, Date][] {
  if (!preferencesOpenAt || !preferencesCloseAt) return [];
  return [
    ["preferences", preferencesOpenAt],
    ["before-claiming", preferencesCloseAt],
  ];
}

export function isOver(phase: Phase): boolean {
  return phase === "ended" || phase === "cancelled";
}

export const instantNames = [
  "applicationsOpenAt",
  "applicationsCloseAt",
  "reviewEndsAt",
  "preferencesOpenAt",
  "preferencesCloseAt",
  "claimingOpensAt",
  "claimingClosesAt",
] as const;
export const optionalDates = ["preferencesOpenAt", "preferencesCloseAt", "midpointOn", "demoDayOn"] as const;
export const dayNames = ["kickoffOn", "midpointOn", "demoDayOn", "endsOn"] as const;
export type DateName = (typeof instantNames)[number] | (typeof dayNames)[number];

export type Milestone = { name: DateName; at: Date } | { name: DateName; on: CalendarDate };

/** The calendar in order, without the dates that were left out. */
export function milestonesOf(calendar: Calendar): Milestone[] {
  const instants = instantNames.flatMap((name) => {
    const at = calendar[name];
    return at ? [{ name, at }] : [];
  });
  const days = dayNames.flatMap((name) => {
    const on = calendar[name];
    return on ? [{ name, on }] : [];
  });
  return [...instants, ...days];
}

/** Whether a date of the calendar lies behind us; a day has passed when it is over in the programme's zone. */
export function hasPassed(milestone: Milestone, at: Date, timeZone: string): boolean {
  if ("at" in milestone) return milestone.at.getTime() <= at.getTime();
  return milestone.on < dateIn(at, timeZone);
}

/** The dates people still wait for, in order; none once all are behind us, or while nothing is to be waited for. */
export function comingMilestones(cohort: CohortFacts, at: Date): Milestone[] {
  if (cohort.cancelledAt) return [];
  return milestonesOf(cohort).filter((milestone) => !hasPassed(milestone, at, cohort.timeZone));
}

/** The first of the dates people still wait for. */
export function nextMilestone(cohort: CohortFacts, at: Date): Milestone | null {
  return comingMilestones(cohort, at)[0] ?? null;
}
