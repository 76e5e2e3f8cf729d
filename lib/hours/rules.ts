import { addDays, type CalendarDate } from "@/lib/platform/dates";

/** Days before and after a membership on which work for it may still be logged. */
export const graceDays = 14;

/** After so many days without an hour in the log a team, or someone on it, has gone quiet. */
export const silentDays = 21;

export type Membership = { startsOn: CalendarDate; endsOn: CalendarDate | null };

export type DateProblem = "future-date" | "outside-membership";

/** A seat that was given back before the work began was never worked on: no hours belong to it. */
export function neverBegun(endsOn: CalendarDate | null, kickoffOn: CalendarDate): boolean {
  return endsOn !== null && endsOn < kickoffOn;
}

/** Whether work on `date` may be logged, `today` being that of the person who worked; null means yes. */
export function dateProblem(
  date: CalendarDate,
  memberships: readonly Membership[],
  today: CalendarDate,
): DateProblem | null {
  if (date > today) return "future-date";
  const covered = memberships.some(
    ({ startsOn, endsOn }) =>
      date >= addDays(startsOn, -graceDays) && (endsOn === null || date <= addDays(endsOn, graceDays)),
  );
  return covered ? null : "outside-membership";
}

export type RateRow = {
  id: string;
  discipline: string | null;
  centsPerHour: number;
  effectiveFrom: CalendarDate;
};

/**
 * The rate in force on a day: the latest that had begun by then; one for the discipline goes before one for all.
 * Undefined before the first rate.
 */
export function rateInForce<Rate extends RateRow>(
  rates: readonly Rate[],
  discipline: string,
  date: CalendarDate,
): Rate | undefined {
  const begun = rates
    .filter((rate) => rate.effectiveFrom <= date)
    .sort((one, other) => (one.effectiveFrom < other.effectiveFrom ? 1 : -1));
  return (
    begun.find((rate) => rate.discipline === discipline) ?? begun.find((rate) => rate.discipline === null)
  );
}
