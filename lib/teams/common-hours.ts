import { freeSlots, mondayOf, slotAt, slotsInWeek, type FreeTimes } from "@/lib/people/week";
import { days } from "@/lib/people/week-schema";
import type { CalendarDate } from "@/lib/platform/dates";

export const firstHour = 7;
export const lastHour = 22;

/** How many people are free, for each hour from 7 to 22 and each day of a week, by the clock of a zone. */
export type CommonHours = { people: number; hours: { hour: number; free: number[] }[] };

/** Counts free people hour by hour in the week of a day; an hour counts when both its halves are free. */
export function commonHours(people: readonly FreeTimes[], timeZone: string, on: CalendarDate): CommonHours {
  const monday = mondayOf(on);
  const slots = people.map((free) => freeSlots(free, monday));
  const hours = Array.from({ length: lastHour - firstHour }, (_, index) => {
    const hour = firstHour + index;
    const free = days.map((_day, day) => {
      const first = slotAt(monday, day, hour, timeZone);
      return slots.filter((own) => own.has(first) && own.has((first + 1) % slotsInWeek)).length;
    });
    return { hour, free };
  });
  return { people: people.length, hours };
}

/** The times at which the most people are free, as runs of hours, at most `limit`; none when nobody is. */
export function bestTimes(
  { hours }: CommonHours,
  limit = 3,
): { day: number; from: number; to: number; free: number }[] {
  const most = Math.max(0, ...hours.flatMap(({ free }) => free));
  if (most === 0) return [];
  const runs: { day: number; from: number; to: number; free: number }[] = [];
  for (const day of days.keys()) {
    for (const { hour, free } of hours) {
      if (free[day] !== most) continue;
      const last = runs.at(-1);
      if (last && last.day === day && last.to === hour) last.to = hour + 1;
      else runs.push({ day, from: hour, to: hour + 1, free: most });
    }
  }
  return runs.sort((one, other) => other.to - other.from - (one.to - one.from)).slice(0, limit);
}
