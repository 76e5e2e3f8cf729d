import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import {
  applicationSaid,
  projectAsks,
  unmetOf,
  type AskedRow,
  type SaidRow,
} from "@/lib/teams/queries/circumstances";
import { applicationSkills } from "@/lib/teams/queries/skill-lists";
import { fit, shortfalls, type Offered, type Wanted } from "@/lib/teams/eligibility";
import { formsTeam } from "@/lib/teams/policy";

export type Candidate = { personId: string; name: string; fits: boolean; fit: number };

type Row = {
  personId: string;
  name: string;
  offeredHours: number | null;
  offeredSkills: Offered["skills"];
  said: SaidRow;
  asked: AskedRow;
};

/**
 * Whom staff may place on a seat: accepted people of its cohort without a seat and without a conflict, those who
 * reach the role first, best fit first. Null for anyone but its staff, or when the seat is none of this project.
 */
export async function candidatesFor(
  actor: Actor | null,
  { projectId, seatId }: { projectId: string; seatId: string },
): Promise<Candidate[] | null> {
  const seat = await db().seat.findFirst({
    where: { id: seatId, projectId, claims: { none: { releasedAt: null } } },
    select: {
      cohortId: true,
      project: { select: { programmeId: true, organizationId: true } },
      role: {
        select: { hoursPerWeek: true, skills: { select: { skill: true, level: true, required: true } } },
      },
    },
  });
  if (!seat || !formsTeam(actor, seat.project)) return null;
  const rows = await db().$queryRaw<Row[]>`
    select a."personId", coalesce(who.name, who.email) as name, a."hoursPerWeek" as "offeredHours",
      ${applicationSkills} as "offeredSkills", ${applicationSaid} as said, ${projectAsks} as asked
    from "Application" a join "Person" who on who.id = a."personId" join "Project" p on p.id = ${projectId}::uuid
    where a."cohortId" = ${seat.cohortId}::uuid and a.state = 'ACCEPTED' and who."archivedAt" is null
      and not exists (select 1 from "SeatClaim" c
        where c."cohortId" = a."cohortId" and c."personId" = a."personId" and c."releasedAt" is null)
      and not exists (select 1 from "ApplicationConflict" x
        where x."applicationId" = a.id and x."organizationId" = ${seat.project.organizationId}::uuid)
    order by who.name, who.id limit 2000`;
  const wanted: Wanted = seat.role;
  return rows
    .map(({ personId, name, offeredHours, offeredSkills, said, asked }) => {
      const offered = { hoursPerWeek: offeredHours, skills: offeredSkills };
      const missing = shortfalls(wanted, offered).length + unmetOf(said, asked).length;
      return { personId, name, fits: missing === 0, fit: fit(wanted, offered) };
    })
    .toSorted((one, other) => Number(other.fits) - Number(one.fits) || other.fit - one.fit);
}
