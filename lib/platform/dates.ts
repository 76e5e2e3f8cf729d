import { Temporal } from "temporal-polyfill";

/** A calendar date "2026-01-31": no time, no zone. */
export type CalendarDate = string;

/** For a `@db.Date` column. */
export function toDate(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** From a `@db.Date` column. */
export function fromDate(date: Date): CalendarDate;
export function fromDate(date: Date | null): CalendarDate | null;
export function fromDate(date: Date | null): CalendarDate | null {
  return date && date.toISOString().slice(0, 10);
}

export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && toDate(text).getTime() > 0 && fromDate(toDate(text)) === text;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole days from one date to another; negative when it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** 1, Monday, to 7. */
export function weekdayOf(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** "2026-01" */
export function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}

/** The calendar date it is at `instant` in a zone. */
export function dateIn(instant: Date, timeZone: string): CalendarDate {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** The instant of a wall-clock time in a zone; a time that a clock change skips moves forward by it. */
export function instantAt(date: CalendarDate, time: string, timeZone: string): Date {
  return fromLocalDateTime(`${date}T${time}`, timeZone);
}

/** "2026-01-31T18:00", as `<input type="datetime-local">` holds it. */
export function localDateTime(instant: Date, timeZone: string): string {
  return zoned(instant, timeZone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

export function fromLocalDateTime(text: string, timeZone: string): Date {
  return new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds);
}

/** Whether this machine knows the zone. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}
