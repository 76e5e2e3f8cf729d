import "server-only";
import { rateInForce } from "@/lib/hours/rules";
import { valuationMethod } from "@/lib/hours/settle";
import { today } from "@/lib/platform/clock";
import { fromDate, type CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";

/** What an hour of a discipline is worth today, with the day its rate began; undefined before the first rate. */
export async function hourlyRates(): Promise<
  (discipline: string) => { centsPerHour: number; effectiveFrom: CalendarDate } | undefined
> {
  const rows = await db().rate.findMany({
    where: { method: valuationMethod },
    select: { id: true, discipline: true, centsPerHour: true, effectiveFrom: true },
  });
  const rates = rows.map((row) => ({ ...row, effectiveFrom: fromDate(row.effectiveFrom) }));
  return (discipline) => rateInForce(rates, discipline, today());
}
