import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { staffed } from "@/lib/organizations/reach";
import { today } from "@/lib/platform/clock";
import { addDays, type CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";

/** Verified minutes on the projects of these staff in the last 30 days by day worked, and in the 30 before. */
export async function hoursLately(
  actor: Actor,
): Promise<{ lately: number; before: number; until: CalendarDate }> {
  const until = today();
  const [sums] = await db().$queryRaw<{ lately: number; before: number }[]>`
    select
      coalesce(sum(h.minutes) filter (where h."workedOn" >= ${addDays(until, -29)}::date), 0)::int as lately,
      coalesce(sum(h.minutes) filter (where h."workedOn" < ${addDays(until, -29)}::date), 0)::int as before
    from "HoursEntry" h join "Cohort" c on c.id = h."cohortId"
    where h.state = 'VERIFIED' and h."supersededAt" is null
      and h."workedOn" between ${addDays(until, -59)}::date and ${until}::date
      and ${staffed(actor, Prisma.sql`c."programmeId"`)}`;
  return { lately: sums?.lately ?? 0, before: sums?.before ?? 0, until };
}
