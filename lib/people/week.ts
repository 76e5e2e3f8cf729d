import { days, hoursOf, isWindow, type Day, type Part } from "@/lib/people/week-schema";
import { addDays, instantAt, toDate, type CalendarDate } from "@/lib/platform/dates";

/** Half hours of a week, from Monday 00:00 UTC: fine enough for every time zone in use but three. */
export const slotsInWeek = 7 * 48;
const slotMs = 30 * 60_000;

/** What someone ticked, and on which clock. */
export type FreeTimes = { windows: readonly string[]; timeZone: string };

/** The Monday on or before a day. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, -((toDate(date).getUTCDay() + 6) % 7));
}

/** The half hours someone is free in the week of `monday`, whose clocks decide about summer time. */
export function freeSlots({ windows, timeZone }: FreeTimes, monday: CalendarDate): Set<number> {
  const slots = new Set<number>();
  for (const window of windows) {
    if (!isWindow(window)) continue;
    const [day, part] = window.split("-") as [Day, Part];
    const [from, to] = hoursOf[part];
    for (let hour = from; hour < to; hour++) {
      const first = slotAt(monday, days.indexOf(day), hour, timeZone);
      slots.add(first).add((first + 1) % slotsInWeek);
    }
  }
  return slots;
}

/** The half hour that begins at an hour of a day of the week, by the clock of a zone. */
export function slotAt(monday: CalendarDate, day: number, hour: number, timeZone: string): number {
  const time = `${String(hour).padStart(2, "0")}:00`;
  const instant = instantAt(addDays(monday, day), time, timeZone).getTime();
  const slot = Math.floor((instant - toDate(monday).getTime()) / slotMs);
  return ((slot % slotsInWeek) + slotsInWeek) % slotsInWeek;
}

const leastTogether = 4;

/** Whether someone can come when a team meets: at least two hours of every window it meets in. */
export function isFreeAt(free: FreeTimes, meets: FreeTimes, monday: CalendarDate): boolean {
  const own = freeSlots(free, monday);
  return meets.windows.every((window) => {
    const needed = freeSlots({ windows: [window], timeZone: meets.timeZone }, monday);
    return [...needed].filter((slot) => own.has(slot)).length >= leastTogether;
  });
}

/** As `isFreeAt`; and where nothing is set, or someone hasn't said when they are free, nothing stands in the way. */
export function mayCome(free: FreeTimes, meets: FreeTimes, monday: CalendarDate): boolean {
  return meets.windows.length === 0 || free.windows.length === 0 || isFreeAt(free, meets, monday);
}
