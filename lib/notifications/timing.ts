import { addDays, dateIn, instantAt, localDateTime, weekdayOf } from "@/lib/platform/dates";

const onTheHour = (hour: number) => `${String(hour).padStart(2, "0")}:00`;

/** The next instant after `after` at which a clock in the zone shows the hour; on that day of the week, 1 to 7, where one is given. */
export function nextDigest(after: Date, timeZone: string, hour: number, day?: number): Date {
  for (let date = dateIn(after, timeZone); ; date = addDays(date, 1)) {
    const at = instantAt(date, onTheHour(hour), timeZone);
    if (at > after && (day === undefined || weekdayOf(date) === day)) return at;
  }
}

/** When the quiet hours end that `at` lies in; null outside of them. They may lie over midnight. */
export function endOfQuiet(
  at: Date,
  timeZone: string,
  { quietFrom: from, quietTo: to }: { quietFrom: number | null; quietTo: number | null },
): Date | null {
  if (from === null || to === null) return null;
  const hour = Number(localDateTime(at, timeZone).slice(11, 13));
  const isQuiet = from < to ? hour >= from && hour < to : hour >= from || hour < to;
  if (!isQuiet) return null;
  const today = dateIn(at, timeZone);
  return instantAt(hour < to ? today : addDays(today, 1), onTheHour(to), timeZone);
}
