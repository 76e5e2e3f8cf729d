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

export type WeekSupply = { people: number; silent: number; free: Record<Window, number> };

/** How many accepted people are free in each window of the programme's week. */
export function weekSupply(supply: readonly Alike[], cohort: Cohort): WeekSupply {
  const sum = (rows: readonly Alike[]) => rows.reduce((total, { people }) => total + people, 0);
  const monday = mondayOf(cohort.kickoffOn);
  const freeAt = (window: Window) => (alike: Alike) =>
    isFreeAt(alike, { windows: [window], timeZone: cohort.timeZone }, monday);
  const free = windows.map((window) => [window, sum(supply.filter(freeAt(window)))]);
  return {
    people: sum(supply),
    silent: sum(supply.filter((alike) => alike.windows.length === 0)),
    free: Object.fromEntries(free) as WeekSupply["free"],
  };
}
