import { addDays, weekdayOf, type CalendarDate } from "@/lib/platform/dates";

// Monday to Friday without the federal holidays of the United States, as 5 U.S.C. 6103 names them and the Office of
// Personnel Management observes them: one on a Saturday is kept on Friday, one on a Sunday on Monday. Inauguration
// Day is left out, since it is kept around Washington only. The database counts by the same rule (`working_day`).

const fixed = new Set(["01-01", "07-04", "11-11", "12-25"]);

/** A day named by its date, whatever its weekday; Juneteenth since 2021. */
function isFixedHoliday(date: CalendarDate): boolean {
  const day = date.slice(5);
  return fixed.has(day) || (day === "06-19" && date >= "2021-06-19");
}

/** First and last day of the month between which the Monday lies: the third of January, the last of May. */
const mondays: Record<string, [first: number, last: number]> = {
  "01": [15, 21],
  "02": [15, 21],
  "05": [25, 31],
  "09": [1, 7],
  "10": [8, 14],
};

/** 1 is Monday, 7 is Sunday. */

/** Whether people of a public office are at work on this date. */
export function isWorkingDay(date: CalendarDate): boolean {
  const on = weekdayOf(date);
  if (on > 5 || isFixedHoliday(date)) return false;
  if (on === 5 && isFixedHoliday(addDays(date, 1))) return false;
  const day = Number(date.slice(8));
  const month = date.slice(5, 7);
  if (on === 1) {
    if (isFixedHoliday(addDays(date, -1))) return false;
    const [first, last] = mondays[month] ?? [0, 0];
    return day < first || day > last;
  }
  return !(on === 4 && month === "11" && day >= 22 && day <= 28);
}

/** The working days that ended between two dates: the first counts, the last doesn't. None when it lies before. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate): number {
  let days = 0;
  for (let date = from; date < to; date = addDays(date, 1)) if (isWorkingDay(date)) days++;
  return days;
}

/** The date on which so many working days have gone by since `from`, and people are at work. */
export function addWorkingDays(from: CalendarDate, days: number): CalendarDate {
  let date = from;
  for (let left = days; left > 0 || !isWorkingDay(date); date = addDays(date, 1)) {
    if (isWorkingDay(date)) left--;
  }
  return date;
}
