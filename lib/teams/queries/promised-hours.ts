import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import type { CalendarDate } from "@/lib/platform/dates";

/** Hours a week that someone gives, or is asked to give, on a seat of another cohort. */
export type PromisedHours = {
  claimId: string;
  project: string;
  hoursPerWeek: number;
  /** The seat is kept for them, and they have yet to answer. */
  held: boolean;
  until: CalendarDate;
};

/** The seats of one person elsewhere whose weeks meet those of a cohort, the longest first. */
export function promisedHours({ personId }: Actor, cohortId: string): Promise<PromisedHours[]> {
  return db().$queryRaw<PromisedHours[]>`
    select c.id::text as "claimId", p.title as project, r."hoursPerWeek", c.state = 'HELD' as held,
      coalesce(p."endsOn", theirs."endsOn")::text as until
    from "SeatClaim" c join "Seat" s on s.id = c."seatId" join "Role" r on r.id = s."roleId"
    join "Project" p on p.id = c."projectId" join "Cohort" theirs on theirs.id = c."cohortId"
    join "Cohort" here on here.id = ${cohortId}::uuid
    where c."personId" = ${personId}::uuid and c."cohortId" <> here.id and c."releasedAt" is null
      and (c.state = 'CONFIRMED' or c."heldUntil" > now())
      and p.stage in ('PUBLISHED', 'STAFFED', 'ACTIVE', 'HANDOFF')
      and coalesce(p."endsOn", theirs."endsOn") >= here."kickoffOn"
      and coalesce(p."startsOn", theirs."kickoffOn") <= here."endsOn"
    order by until desc, c.id`;
}
