import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { seatsMade } from "@/lib/projects/seats-made";
import {
  applicationSaid,
  projectAsks,
  unmetOf,
  type AskedRow,
  type SaidRow,
} from "@/lib/teams/queries/circumstances";
import { applicationSkills, roleSkills } from "@/lib/teams/queries/skill-lists";
import { shortfalls, type Offered, type Wanted } from "@/lib/teams/eligibility";

/** A role whose seats are all taken or held, seen by one person. */
export type FullRole = {
  roleId: string;
  title: string;
  hoursPerWeek: number;
  seats: number;
  project: { slug: string; title: string; partner: string };
  /** How many wait for a seat of it. */
  waiting: number;
  /** The reader's place in that line, from 1; null when they don't wait. */
  place: number | null;
  /** Their application reaches it, and names no conflict with its partner. */
  withinReach: boolean;
};

type Row = Omit<FullRole, "project" | "withinReach"> & {
  slug: string;
  project: string;
  partner: string;
  wantedSkills: Wanted["skills"];
  offeredHours: number | null;
  offeredSkills: Offered["skills"];
  conflict: boolean;
  said: SaidRow;
  asked: AskedRow;
};

/** The roles of a cohort that have no seat free, those one waits for first, then those one could. One statement. */
export async function fullRoles({ personId }: Actor, cohortId: string): Promise<FullRole[]> {
  const rows = await db().$queryRaw<Row[]>`
    select r.id::text as "roleId", r.title, r."hoursPerWeek", r.seats, p.slug, p.title as project, o.name as partner,
      (select count(*)::int from "SeatWait" w where w."roleId" = r.id) as waiting,
      (select count(*)::int from "SeatWait" w, "SeatWait" mine
        where mine."roleId" = r.id and mine."personId" = ${personId}::uuid and w."roleId" = r.id
          and (w.since, w."personId") <= (mine.since, mine."personId")) as place,
      ${roleSkills} as "wantedSkills", a."hoursPerWeek" as "offeredHours",
      ${applicationSkills} as "offeredSkills", ${applicationSaid} as said, ${projectAsks} as asked,
      exists (select 1 from "ApplicationConflict" c
        where c."applicationId" = a.id and c."organizationId" = o.id) as conflict
    from "Role" r join "Project" p on p.id = r."projectId" join "Organization" o on o.id = p."organizationId"
    left join "Application" a on a."cohortId" = p."cohortId" and a."personId" = ${personId}::uuid
    where p."cohortId" = ${cohortId}::uuid and p.stage in ('PUBLISHED', 'STAFFED')
      and r."seatsFree" = 0 and ${seatsMade} > 0
    order by place desc nulls last, p.title, r.position limit 200`;
  return rows
    .map(
      ({
        slug,
        project,
        partner,
        place,
        wantedSkills,
        offeredHours,
        offeredSkills,
        conflict,
        said,
        asked,
        ...row
      }) => {
        const wanted = { hoursPerWeek: row.hoursPerWeek, skills: wantedSkills };
        const missing = shortfalls(wanted, { hoursPerWeek: offeredHours, skills: offeredSkills });
        return {
          ...row,
          // nobody stands at place 0: they don't wait
          place: place || null,
          withinReach: !conflict && missing.length + unmetOf(said, asked).length === 0,
          project: { slug, title: project, partner },
        };
      },
    )
    .toSorted(
      (one, other) =>
        Number(other.place !== null) - Number(one.place !== null) ||
        Number(other.withinReach) - Number(one.withinReach),
    );
}
