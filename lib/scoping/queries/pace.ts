import "server-only";
import type { WaitingSide } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { pipelineConditions } from "@/lib/scoping/queries/pipeline-conditions";

export type Pace = {
  /** Half of the turns that ended in the last 90 days took at most so many working days; null when none ended. */
  median: { STAFF: number; PARTNER: number } | null;
  waiting: { STAFF: number; PARTNER: number };
};

/** How long each side of one's programmes keeps the other waiting, and how many wait now. */
export async function paceOf(actor: Actor): Promise<Pace> {
  const where = pipelineConditions(actor, { sort: "since" });
  const rows = await db().$queryRaw<{ side: WaitingSide; median: number | null; waiting: number }[]>`
    select t.side::text as side, count(*) filter (where t.until is null)::int as waiting,
      percentile_disc(0.5) within group (order by t.days) filter (where t.until > ${now()}::timestamptz - interval '90 days') as median
    from "Waiting" t join "Project" p on p.id = t."projectId"
    where ${where} and (t.until is null or t.until > ${now()}::timestamptz - interval '90 days') group by 1`;
  const of = (side: WaitingSide) => rows.find((row) => row.side === side);
  const [staff, partner] = [of("STAFF")?.median ?? null, of("PARTNER")?.median ?? null];
  return {
    median: staff === null && partner === null ? null : { STAFF: staff ?? 0, PARTNER: partner ?? 0 },
    waiting: { STAFF: of("STAFF")?.waiting ?? 0, PARTNER: of("PARTNER")?.waiting ?? 0 },
  };
}
