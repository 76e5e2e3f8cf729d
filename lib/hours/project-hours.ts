import "server-only";
import { db } from "@/lib/platform/db";
import { fromDate, monthOf } from "@/lib/platform/dates";

export type ProjectTotals = {
  entries: number;
  minutes: number;
  valueCents: number;
  /** Oldest first. */
  months: { month: string; minutes: number; valueCents: number }[];
  disciplines: { discipline: string; minutes: number; people: number }[];
};

/** What a project was given: verified entries only. Published facts: the page that asks has found the project for its reader. */
export async function projectTotals(projectId: string): Promise<ProjectTotals> {
  const [months, disciplines] = await Promise.all([
    db().projectHours.findMany({ where: { projectId }, orderBy: { month: "asc" } }),
    db().$queryRaw<{ discipline: string; minutes: bigint; people: bigint }[]>`
      select discipline, sum(minutes)::bigint as minutes, count(distinct "personId") as people from "HoursEntry"
      where "projectId" = ${projectId}::uuid and state = 'VERIFIED' and "supersededAt" is null
      group by discipline order by minutes desc`,
  ]);
  const sum = (read: (month: (typeof months)[number]) => number | bigint) =>
    months.reduce((total, month) => total + Number(read(month)), 0);
  return {
    entries: sum(({ entries }) => entries),
    minutes: sum(({ minutes }) => minutes),
    valueCents: sum(({ valueCents }) => valueCents),
    months: months.map(({ month, minutes, valueCents }) => ({
      month: monthOf(fromDate(month)),
      minutes: Number(minutes),
      valueCents: Number(valueCents),
    })),
    disciplines: disciplines.map((row) => ({
      ...row,
      minutes: Number(row.minutes),
      people: Number(row.people),
    })),
  };
}
