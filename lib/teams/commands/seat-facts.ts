import "server-only";
import { onClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { modeAsked } from "@/lib/teams/conditions";
import {
  applicationSaid,
  projectAsks,
  unmetOf,
  type AskedRow,
  type SaidRow,
} from "@/lib/teams/queries/circumstances";
import { applicationSkills, roleSkills } from "@/lib/teams/queries/skill-lists";
import { Refusal } from "@/lib/platform/refusal";
import type { SeatFacts } from "@/lib/teams/claiming";

type Row = Omit<SeatFacts, "wanted" | "offered" | "unmet" | "mode"> & {
  wantedHours: number;
  wantedSkills: SeatFacts["wanted"]["skills"];
  offeredHours: number | null;
  offeredSkills: SeatFacts["offered"]["skills"];
  said: SaidRow;
  asked: AskedRow;
};

/** One seat and one person in one statement, as they are at this moment; refuses a seat that does not exist. */
export async function seatFacts(seatId: string, personId: string): Promise<SeatFacts> {
  const [row] = await db().$queryRaw<Row[]>`
    select s.id as "seatId", s."projectId", s."cohortId", p.slug as "projectSlug", p."programmeId", p.stage::text as stage,
      k."publishedAt" is not null and k."cancelledAt" is null as running, k."claimingOpensAt", k."claimingClosesAt",
      clock_timestamp() as at, g."timeZone", k."kickoffOn"::text as "kickoffOn",
      coalesce(p."endsOn", k."endsOn")::text as "endsOn", r."hoursPerWeek" as "wantedHours",
      ${roleSkills} as "wantedSkills",
      a.state::text as application, a."hoursPerWeek" as "offeredHours",
      ${applicationSkills} as "offeredSkills", ${applicationSaid} as said, ${projectAsks} as asked,
      exists (select 1 from "ApplicationConflict" c
        where c."applicationId" = a.id and c."organizationId" = p."organizationId") as conflict,
      (select jsonb_build_object('claimId', h.id, 'personId', h."personId", 'held', h.state = 'HELD') from "SeatClaim" h
        where h."seatId" = s.id and h."releasedAt" is null) as holder,
      (select jsonb_build_object('claimId', m.id, 'seatId', m."seatId", 'projectId', m."projectId",
        'held', m.state = 'HELD') from "SeatClaim" m
        where m."cohortId" = s."cohortId" and m."personId" = ${personId}::uuid and m."releasedAt" is null) as mine
    from "Seat" s join "Role" r on r.id = s."roleId" join "Project" p on p.id = s."projectId"
    join "Programme" g on g.id = p."programmeId" join "Cohort" k on k.id = s."cohortId"
    left join "Application" a on a."cohortId" = s."cohortId" and a."personId" = ${personId}::uuid
    where s.id = ${seatId}::uuid`;
  if (!row) throw new Refusal("not-found");
  const { wantedHours, wantedSkills, offeredHours, offeredSkills, said, asked, at, ...facts } = row;
  return {
    ...facts,
    at: onClock(at),
    unmet: unmetOf(said, asked),
    mode: modeAsked(asked.place),
    wanted: { hoursPerWeek: wantedHours, skills: wantedSkills },
    offered: { hoursPerWeek: offeredHours, skills: offeredSkills },
  };
}
