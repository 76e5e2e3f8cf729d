import type { CalendarInput } from "@/lib/cohorts/calendar";
import { addDays, daysBetween, type CalendarDate } from "@/lib/platform/dates";

/** People need a week to hear that applications open. */
const noticeDays = 7;

/**
 * A calendar moved on by whole weeks, so that weekdays and wall-clock times stay: by as few as bring its kickoff past
 * the end of the season it is copied from, and the opening of applications at least a week past `today`.
 */
export function nextSeason(
  calendar: CalendarInput,
  today: CalendarDate,
): { calendar: CalendarInput; weeks: number } {
  const opens = calendar.applicationsOpenAt.slice(0, 10);
  const pastEnd = daysBetween(calendar.kickoffOn, calendar.endsOn) + 1;
  const pastToday = daysBetween(opens, today) + noticeDays;
  const weeks = Math.ceil(Math.max(pastEnd, pastToday) / 7);
  const day = (date: CalendarDate) => addDays(date, weeks * 7);
  const instant = (local: string) => day(local.slice(0, 10)) + local.slice(10);
  const maybe = <T extends string>(value: T | null, move: (value: T) => string) => value && move(value);
  return {
    weeks,
    calendar: {
      applicationsOpenAt: instant(calendar.applicationsOpenAt),
      applicationsCloseAt: instant(calendar.applicationsCloseAt),
      reviewEndsAt: instant(calendar.reviewEndsAt),
      preferencesOpenAt: maybe(calendar.preferencesOpenAt, instant),
      preferencesCloseAt: maybe(calendar.preferencesCloseAt, instant),
      claimingOpensAt: instant(calendar.claimingOpensAt),
      claimingClosesAt: instant(calendar.claimingClosesAt),
      kickoffOn: day(calendar.kickoffOn),
      midpointOn: maybe(calendar.midpointOn, day),
      demoDayOn: maybe(calendar.demoDayOn, day),
      endsOn: day(calendar.endsOn),
    },
  };
}
