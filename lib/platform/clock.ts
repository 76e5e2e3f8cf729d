import "server-only";
import { dateIn, type CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { defaultTimeZone } from "@/lib/platform/i18n/format";

let offset = 0;

/** The one source of now. */
export function now(): Date {
  return new Date(Date.now() + offset);
}

/** Today's calendar date in a zone. */
export function today(timeZone: string = defaultTimeZone): CalendarDate {
  return dateIn(now(), timeZone);
}

/** The database's time: for rules that hang on the instant, so that several servers agree. */
export async function databaseNow(): Promise<Date> {
  const [row] = await db().$queryRaw<{ at: Date }[]>`select clock_timestamp() as at`;
  if (!row) throw new Error("The database did not say what time it is.");
  return onClock(row.at);
}

/** An instant that a query of one's own read from the database's clock, on the clock that tests may have moved. */
export function onClock(databaseInstant: Date): Date {
  return new Date(databaseInstant.getTime() + offset);
}

/** Tests only: makes it `instant` from here on, or with null lets the clock be. */
export function moveClock(instant: Date | null): void {
  if (!process.env.VITEST) throw new Error("The clock is moved in tests only.");
  offset = instant ? instant.getTime() - Date.now() : 0;
}
