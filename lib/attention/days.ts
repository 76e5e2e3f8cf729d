import type { NeedKind } from "@/lib/attention/rank";
import { dateIn, daysBetween, type CalendarDate } from "@/lib/platform/dates";
import { answerDue } from "@/lib/projects/answer-by";

/** Days within which each is to be done; what has a date of its own has none. */
export const patience = {
  "review-applications": 7,
  "version-with-staff": 5,
  "change-with-staff": 5,
  "version-with-partner": 7,
  unpublished: 14,
  "claim-waiting": 7,
  "unlisted-waiting": 7,
  "hours-unverified": 14,
  "hours-silent": 21,
  "approve-version": 5,
  "answer-change": 5,
  "sign-agreement": 5,
} as const satisfies Partial<Record<NeedKind, number>>;

/** Days since what counts from a date was due; negative while there is time. */
export function daysPast(kind: NeedKind, date: CalendarDate, today: CalendarDate): number {
  if (kind === "request-waiting") return daysBetween(answerDue(date), today);
  return daysBetween(date, today) - (kind in patience ? patience[kind as keyof typeof patience] : 0);
}

/** Days past a time limit that began with an instant; negative while there is time. */
export function pastLimit(since: Date, limitDays: number, today: CalendarDate, timeZone: string): number {
  return daysBetween(dateIn(since, timeZone), today) - limitDays;
}
