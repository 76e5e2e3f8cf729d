import "server-only";
import { byCause, hoursByMonth, ratesUsed, type MonthOfHours } from "@/lib/impact/breakdowns";
import { reportMeasures } from "@/lib/impact/measures";
import { valuesOf } from "@/lib/impact/values";
import type { Scope } from "@/lib/impact/scope";
import { today } from "@/lib/platform/clock";
import { addDays, monthOf, type CalendarDate } from "@/lib/platform/dates";
import type { Locale } from "@/lib/platform/i18n/locales";

export type YearOfHours = { month: string; minutes: number; before: number }[];

/** Everything a report shows, read side by side. */
export async function reportOf(scope: Scope, locale: Locale) {
  const [values, months, causes, rates] = await Promise.all([
    valuesOf(scope),
    hoursByMonth(scope),
    byCause(scope, locale),
    ratesUsed(scope),
  ]);
  const asOf = today(scope.programme.timeZone);
  return {
    measures: reportMeasures,
    values,
    months,
    year: lastTwelveMonths(months, asOf),
    causes,
    rates,
    asOf,
  };
}
export type Report = Awaited<ReturnType<typeof reportOf>>;

/** The twelve months up to and with the one of `day`, each with the same month a year before; zero where nothing was given. */
export function lastTwelveMonths(months: readonly MonthOfHours[], day: CalendarDate): YearOfHours {
  const minutes = new Map(months.map((month) => [month.month, month.minutes]));
  const year: YearOfHours = [];
  let first = `${monthOf(day)}-01`;
  for (let turn = 0; turn < 12; turn++) {
    const month = monthOf(first);
    const before = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
    year.unshift({ month, minutes: minutes.get(month) ?? 0, before: minutes.get(before) ?? 0 });
    first = `${monthOf(addDays(first, -1))}-01`;
  }
  return year;
}
