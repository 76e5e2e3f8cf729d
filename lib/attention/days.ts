import { dateIn, daysBetween, type CalendarDate } from "@/lib/platform/dates";

/** Answers owed within so many days. */
export const patience = {
  review: 7,
  version: 5,
  agreement: 5,
  versionWithPartner: 7,
  publish: 14,
  claim: 7,
  hours: 14,
  silence: 21,
} as const;

/** Days past a time limit that began with an instant; negative while there is time. */
export function pastLimit(since: Date, limitDays: number, today: CalendarDate, timeZone: string): number {
  return daysBetween(dateIn(since, timeZone), today) - limitDays;
}
