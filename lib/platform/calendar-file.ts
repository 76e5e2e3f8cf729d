import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { LastChange } from "@/lib/platform/last-change";
import { addDays, toDate, type CalendarDate } from "@/lib/platform/dates";

/** A whole day, or an hour of one. Its key stays the same, so that reading the file again moves the event. */
export type CalendarEvent = {
  key: string;
  title: string;
  href: string;
  about?: string;
  place?: string;
  /** When it was last changed and how often: calendar programs take a change over only when these move on. */
  changed: LastChange;
} & ({ on: CalendarDate } | { at: Date; minutes: number; cancelled?: boolean });

/** Events as a calendar file (RFC 5545), times in UTC; the same bytes while nothing changes. */
export function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: "//Commonwork//Season//EN" });
  for (const event of events) {
    const { key, title, href, about, place, changed } = event;
    calendar.createEvent({
      id: `${key}@commonwork`,
      stamp: changed.at,
      lastModified: changed.at,
      sequence: changed.times,
      summary: title,
      url: href,
      description: about || null,
      location: place || null,
      ...("on" in event
        ? { start: toDate(event.on), end: toDate(addDays(event.on, 1)), allDay: true }
        : {
            start: event.at,
            end: new Date(event.at.getTime() + event.minutes * 60_000),
            status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
          }),
    });
  }
  return calendar.toString();
}
