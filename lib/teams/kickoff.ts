import ical, { ICalCalendarMethod } from "ical-generator";
import { addDays, toDate, type CalendarDate } from "@/lib/platform/dates";

/** The first meeting, item by item: what is talked about, in minutes. */
export const kickoffAgenda = [
  { item: "welcome", minutes: 15 },
  { item: "partner", minutes: 10 },
  { item: "scope", minutes: 20 },
  { item: "risks", minutes: 10 },
  { item: "agreement", minutes: 15 },
  { item: "access", minutes: 10 },
  { item: "next", minutes: 10 },
] as const;

export type SeasonDay = { key: string; on: CalendarDate; title: string };

/** The days of a season as a calendar file (RFC 5545): all-day events whose ids stay the same, so that adding it again moves them. */
export function seasonCalendar(
  name: string,
  days: readonly SeasonDay[],
  source: { id: string; href: string },
): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: "//Commonwork//Season//EN" });
  for (const { key, on, title } of days) {
    calendar.createEvent({
      id: `${key}-${source.id}@commonwork`,
      start: toDate(on),
      end: toDate(addDays(on, 1)),
      allDay: true,
      summary: title,
      url: source.href,
    });
  }
  return calendar.toString();
}
