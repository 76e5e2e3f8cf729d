import { db } from "@/lib/platform/db";

/** What counts of a project's hours, by the sums kept beside the entries. */
export async function countedHours({ engagementId }: { engagementId: string | null }) {
  const { _sum } = await db().hoursTotal.aggregate({
    where: { engagementId: engagementId ?? undefined },
    _sum: { entries: true, minutes: true, valueCents: true },
  });
  return {
    entries: _sum.entries ?? 0,
    minutes: Number(_sum.minutes ?? 0),
    valueCents: Number(_sum.valueCents ?? 0),
  };
}

/** How many of the kept sums differ from those of the entries, over everything there is. */
export async function differingSums(): Promise<number> {
  const [row] = await db().$queryRaw<{ differing: number }[]>`
    with kept as (select "engagementId", "cohortId", month, discipline, side, entries::bigint as entries, minutes, "valueCents"
        from "HoursTotal" where (entries, minutes, "valueCents") <> (0, 0, 0)),
      live as (select "engagementId", "cohortId", date_trunc('month', "workedOn")::date, discipline, side,
        count(*), sum(minutes)::bigint, sum("valueCents")::bigint
        from "HoursEntry" where state = 'VERIFIED' and "supersededAt" is null group by 1, 2, 3, 4, 5)
    select (select count(*) from ((table kept except table live) union all (table live except table kept)) x)::int as differing`;
  return row!.differing;
}
