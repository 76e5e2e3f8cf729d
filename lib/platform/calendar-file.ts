import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { addDays, toDate, type CalendarDate } from "@/lib/platform/dates";

/** A whole day, or an hour of one. Its key stays the same, so that reading the file again moves the event. */
export type CalendarEvent = { key: string; title: string; href: string; about?: string; place?: string } & (
  { on: CalendarDate } | { at: Date; minutes: number; cancelled?: boolean }
);

/** Events as a calendar file (RFC 5545), times in UTC. */
export function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: "//Commonwork//Season//EN" });
  for (const event of events) {
    const { key, title, href, about, place } = event;
    calendar.createEvent({
      id: `${key}@commonwork`,
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
