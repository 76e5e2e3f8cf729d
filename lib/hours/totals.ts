import "server-only";
import { db } from "@/lib/platform/db";
import { monthOf } from "@/lib/platform/dates";

export type EngagementTotals = {
  entries: number;
  minutes: number;
  valueCents: number;
  /** Oldest first. */
  months: { month: string; minutes: number; valueCents: number }[];
  disciplines: { discipline: string; minutes: number; people: number }[];
};

type MonthRow = { month: string; entries: number; minutes: number; valueCents: number };

/** What an engagement was given: verified entries only. Published facts: the page that asks has found it for its reader. */
export async function totalsOf(engagementId: string): Promise<EngagementTotals> {
  const [rows, disciplines] = await Promise.all([
    db().$queryRaw<MonthRow[]>`
      select month::text as month, sum(entries)::int as entries, sum(minutes)::float8 as minutes,
        sum("valueCents")::float8 as "valueCents"
      from "HoursTotal" where "engagementId" = ${engagementId}::uuid group by month order by month`,
    db().$queryRaw<EngagementTotals["disciplines"]>`
      select discipline, sum(minutes)::int as minutes, count(distinct "contributorId")::int as people from "HoursEntry"
      where "engagementId" = ${engagementId}::uuid and state = 'VERIFIED' and "supersededAt" is null
      group by discipline order by minutes desc`,
  ]);
  const sum = (read: (row: MonthRow) => number) => rows.reduce((total, row) => total + read(row), 0);
  return {
    entries: sum(({ entries }) => entries),
    minutes: sum(({ minutes }) => minutes),
    valueCents: sum(({ valueCents }) => valueCents),
    months: rows.map(({ month, minutes, valueCents }) => ({ month: monthOf(month), minutes, valueCents })),
    disciplines,
  };
}
