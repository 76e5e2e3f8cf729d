import "server-only";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { isFreeAt, mondayOf } from "@/lib/people/week";
import { windows, type Window } from "@/lib/people/week-schema";
import { db } from "@/lib/platform/db";

/** People alike in when they are free, as one row. `windows` is empty for those who haven't said. */
export type Alike = { discipline: string; timeZone: string; windows: string[]; people: number };

/** The accepted people of a cohort by discipline and by when they are free. For its staff: the caller found it for them. */
export async function freeSupply({ id, timeZone }: Pick<Cohort, "id" | "timeZone">): Promise<Alike[]> {
  return db().$queryRaw<Alike[]>`
    select discipline, coalesce("timeZone", ${timeZone}) as "timeZone", coalesce("freeTimes", '{}') as windows,
      count(*)::int as people from "Application"
    where "cohortId" = ${id}::uuid and state = 'ACCEPTED' group by 1, 2, 3`;
}

/** Whether they can come in every one of these windows of the programme's week; null when they haven't said. */
export function comeTo(alike: Alike, to: readonly string[], cohort: Cohort): boolean | null {
  if (alike.windows.length === 0) return null;
  return isFreeAt(alike, { windows: to, timeZone: cohort.timeZone }, mondayOf(cohort.kickoffOn));
}

export type WeekSupply = { people: number; silent: number; free: Record<Window, number> };

/** How many accepted people are free in each window of the programme's week. */
export function weekSupply(supply: readonly Alike[], cohort: Cohort): WeekSupply {
  const sum = (rows: readonly Alike[]) => rows.reduce((total, { people }) => total + people, 0);
  const free = windows.map((window) => [
    window,
    sum(supply.filter((alike) => comeTo(alike, [window], cohort) === true)),
  ]);
  return {
    people: sum(supply),
    silent: sum(supply.filter((alike) => alike.windows.length === 0)),
    free: Object.fromEntries(free) as WeekSupply["free"],
  };
}
