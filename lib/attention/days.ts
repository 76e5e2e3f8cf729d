import type { NeedKind } from "@/lib/attention/rank";
import { silentDays } from "@/lib/hours/rules";
import { claimDays } from "@/lib/organizations/claim-days";
import { daysBetween, type CalendarDate } from "@/lib/platform/dates";
import { answerDue } from "@/lib/projects/answer-by";
import { addWorkingDays } from "@/lib/projects/working-days";

/** Days within which each is to be done; what has a date of its own, or working days, has none. */
export const patience = {
  "review-applications": 7,
  "version-with-staff": 5,
  "change-with-staff": 5,
  "version-with-partner": 7,
  unpublished: 14,
  "hours-unverified": 14,
  "hours-silent": silentDays,
  "finish-request": 14,
  "approve-version": 5,
  "answer-change": 5,
  "answer-question": 3,
  "answer-in-public": 3,
  "verify-hours": 7,
  "sign-agreement": 5,
  "log-hours": 7,
} as const satisfies Partial<Record<NeedKind, number>>;

/** Days since what counts from a date was due; negative while there is time. */
export function daysPast(kind: NeedKind, date: CalendarDate, today: CalendarDate): number {
  if (kind === "request-waiting") return daysBetween(answerDue(date), today);
  if (kind === "claim-waiting" || kind === "unlisted-waiting")
    return daysBetween(addWorkingDays(date, claimDays), today);
  return daysBetween(date, today) - (kind in patience ? patience[kind as keyof typeof patience] : 0);
}
