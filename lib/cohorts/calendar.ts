import {
  dayNames,
  hasPassed,
  instantNames,
  milestonesOf,
  type Calendar,
  type DateName,
  type Milestone,
} from "@/lib/cohorts/phase";
import { dateIn, fromLocalDateTime, localDateTime, type CalendarDate } from "@/lib/platform/dates";

type InstantName = (typeof instantNames)[number];
type RoundName = "preferencesOpenAt" | "preferencesCloseAt";

/** A calendar as a form holds it: wall-clock times of the programme's zone, and days. */
export type CalendarInput = Record<Exclude<InstantName, RoundName>, string> & {
  preferencesOpenAt: string | null;
  preferencesCloseAt: string | null;
  kickoffOn: CalendarDate;
  midpointOn: CalendarDate | null;
  demoDayOn: CalendarDate | null;
  endsOn: CalendarDate;
};

export type CalendarProblem = {
  field: DateName;
  code: "cohort-date-order" | "cohort-round-half" | "cohort-date-passed" | "cohort-date-in-past";
  /** The date that has to come first. */
  after?: DateName;
};

export function calendarFrom(input: CalendarInput, timeZone: string): Calendar {
  const at = (name: Exclude<InstantName, RoundName>) => fromLocalDateTime(input[name], timeZone);
  const round = (local: string | null) => (local ? fromLocalDateTime(local, timeZone) : null);
  return {
    timeZone,
    applicationsOpenAt: at("applicationsOpenAt"),
    applicationsCloseAt: at("applicationsCloseAt"),
    reviewEndsAt: at("reviewEndsAt"),
    preferencesOpenAt: round(input.preferencesOpenAt),
    preferencesCloseAt: round(input.preferencesCloseAt),
    claimingOpensAt: at("claimingOpensAt"),
    claimingClosesAt: at("claimingClosesAt"),
    kickoffOn: input.kickoffOn,
    midpointOn: input.midpointOn,
    demoDayOn: input.demoDayOn,
    endsOn: input.endsOn,
  };
}

export function calendarInput(calendar: Calendar): CalendarInput {
  const local = (name: Exclude<InstantName, RoundName>) => localDateTime(calendar[name], calendar.timeZone);
  const round = (at: Date | null) => at && localDateTime(at, calendar.timeZone);
  return {
    applicationsOpenAt: local("applicationsOpenAt"),
    applicationsCloseAt: local("applicationsCloseAt"),
    reviewEndsAt: local("reviewEndsAt"),
    preferencesOpenAt: round(calendar.preferencesOpenAt),
    preferencesCloseAt: round(calendar.preferencesCloseAt),
    claimingOpensAt: local("claimingOpensAt"),
    claimingClosesAt: local("claimingClosesAt"),
    kickoffOn: calendar.kickoffOn,
    midpointOn: calendar.midpointOn,
    demoDayOn: calendar.demoDayOn,
    endsOn: calendar.endsOn,
  };
}

/**
 * The first date that stands before the one it has to follow. Review may end the moment applications close, and
 * claiming may open the moment review ends; a round of preferences fits between the two; kickoff comes no earlier than
 * the day on which claiming closes.
 */
export function orderProblem(calendar: Calendar): CalendarProblem | null {
  const within = (field: "midpointOn" | "demoDayOn") => {
    const day = calendar[field];
    if (!day || day < calendar.kickoffOn) return order("kickoffOn", field, !day);
    return day <= calendar.endsOn ? [] : order(field, "endsOn", false);
  };
  const lastClaims = dateIn(calendar.claimingClosesAt, calendar.timeZone);
  const problems = [
    ...order(
      "applicationsOpenAt",
      "applicationsCloseAt",
      calendar.applicationsOpenAt < calendar.applicationsCloseAt,
    ),
    ...order("applicationsCloseAt", "reviewEndsAt", calendar.applicationsCloseAt <= calendar.reviewEndsAt),
    ...roundProblems(calendar),
    ...order("reviewEndsAt", "claimingOpensAt", calendar.reviewEndsAt <= calendar.claimingOpensAt),
    ...order("claimingOpensAt", "claimingClosesAt", calendar.claimingOpensAt < calendar.claimingClosesAt),
    ...order("claimingClosesAt", "kickoffOn", lastClaims <= calendar.kickoffOn),
    ...order("kickoffOn", "endsOn", calendar.kickoffOn < calendar.endsOn),
    ...within("midpointOn"),
    ...within("demoDayOn"),
  ];
  return problems[0] ?? null;
}

const order = (after: DateName, field: DateName, holds: boolean): CalendarProblem[] =>
  holds ? [] : [{ field, after, code: "cohort-date-order" }];

function roundProblems(calendar: Calendar): CalendarProblem[] {
  const { preferencesOpenAt: opens, preferencesCloseAt: closes } = calendar;
  if (!opens && !closes) return [];
  if (!opens) return [{ field: "preferencesOpenAt", code: "cohort-round-half" }];
  if (!closes) return [{ field: "preferencesCloseAt", code: "cohort-round-half" }];
  return [
    ...order("reviewEndsAt", "preferencesOpenAt", calendar.reviewEndsAt <= opens),
    ...order("preferencesOpenAt", "preferencesCloseAt", opens < closes),
    ...order("preferencesCloseAt", "claimingOpensAt", closes <= calendar.claimingOpensAt),
  ];
}

/** In a published cohort people count on the dates: one that has passed stays, and none is moved into the past. */
export function moveProblem(before: Calendar, after: Calendar, at: Date): CalendarProblem | null {
  const was = byName(before);
  const is = byName(after);
  for (const field of [...instantNames, ...dayNames]) {
    const from = was.get(field);
    const to = is.get(field);
    if (same(from, to)) continue;
    if (from && hasPassed(from, at, before.timeZone)) return { field, code: "cohort-date-passed" };
    if (to && hasPassed(to, at, after.timeZone)) return { field, code: "cohort-date-in-past" };
  }
  return null;
}

const byName = (calendar: Calendar) =>
  new Map(milestonesOf(calendar).map((milestone) => [milestone.name, milestone]));

// Forms hold minutes; a date with seconds that nobody touched is the same date.
const moment = (milestone: Milestone | undefined) =>
  milestone && ("at" in milestone ? Math.floor(milestone.at.getTime() / 60_000) : milestone.on);

const same = (one: Milestone | undefined, other: Milestone | undefined) => moment(one) === moment(other);

/** The dates that differ, before and after, for the audit row. */
export function calendarChanges(before: Calendar, after: Calendar): Record<string, [unknown, unknown]> {
  const was = byName(before);
  const is = byName(after);
  const changes: Record<string, [unknown, unknown]> = {};
  for (const field of [...instantNames, ...dayNames]) {
    if (!same(was.get(field), is.get(field))) changes[field] = [before[field], after[field]];
  }
  return changes;
}
