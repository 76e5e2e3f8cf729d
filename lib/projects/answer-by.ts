import { dateIn, type CalendarDate } from "@/lib/platform/dates";
import { addWorkingDays } from "@/lib/projects/working-days";

/** How many working days staff take at most to answer a request. */
const answerDays = 10;

/** The day by which a request that was sent on a date is answered. */
export function answerDue(sentOn: CalendarDate): CalendarDate {
  return addWorkingDays(sentOn, answerDays);
}

/** The same for one that was sent at an instant. */
export function answerBy(sentAt: Date, timeZone: string): CalendarDate {
  return answerDue(dateIn(sentAt, timeZone));
}
