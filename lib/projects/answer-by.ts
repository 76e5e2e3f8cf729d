import { dateIn, type CalendarDate } from "@/lib/platform/dates";
import { addWorkingDays } from "@/lib/projects/working-days";

/** How many working days staff take at most to answer a request. */
const answerDays = 10;

/** The day by which a request that was sent at an instant is answered. */
export function answerBy(sentAt: Date, timeZone: string): CalendarDate {
  return addWorkingDays(dateIn(sentAt, timeZone), answerDays);
}
