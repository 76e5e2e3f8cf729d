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
import { applicationSkills, roleSkills } from "@/lib/teams/queries/skill-lists";
import { Refusal } from "@/lib/platform/refusal";
import { shortfalls, type Offered, type Wanted } from "@/lib/teams/eligibility";

type Near = { title: string; project: string };
type Row = Near & {
  wantedHours: number;
  wantedSkills: Wanted["skills"];
  offeredHours: number | null;
  offeredSkills: Offered["skills"];
  said: SaidRow;
  asked: AskedRow;
};
type Looking = Pick<Actor, "personId" | "locale">;

const named = 3;

/** Runs a claim; when someone was faster, the refusal names the open seats that come closest to the one lost. */
export async function namingNearest<T>(actor: Looking, seatId: string, claim: () => Promise<T>): Promise<T> {
  try {
    return await claim();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "seat-just-taken") throw error;
    const seats = await nearestOpenSeats(actor.personId, seatId);
    if (seats.length === 0) throw error;
    const list = new Intl.ListFormat(actor.locale ?? "en", { type: "conjunction" });
    throw new Refusal("seat-taken-others-open", {
      values: { seats: list.format(seats.map(({ title, project }) => `${title} (${project})`)) },
    });
  }
}

/**
 * Up to three open roles a person may take, nearest to a seat first: the same role, then the same discipline,
 * then the same project, then those with a cause in common.
 */
export async function nearestOpenSeats(personId: string, seatId: string): Promise<Near[]> {
  const rows = await db().$queryRaw<Row[]>`
    with lost as (
      select s."cohortId", s."roleId", s."projectId", r.discipline,
        array(select cause from "ProjectCause" pc where pc."projectId" = s."projectId") as causes
      from "Seat" s join "Role" r on r.id = s."roleId" where s.id = ${seatId}::uuid
    ), me as (
      select a.id, a."hoursPerWeek" as "offeredHours", ${applicationSkills} as "offeredSkills",
        ${applicationSaid} as said
      from "Application" a, lost where a."cohortId" = lost."cohortId" and a."personId" = ${personId}::uuid
    )
    select r.title, p.title as project, r."hoursPerWeek" as "wantedHours", me."offeredHours", me."offeredSkills",
      ${roleSkills} as "wantedSkills", me.said, ${projectAsks} as asked
    from lost, me, "Role" r join "Project" p on p.id = r."projectId"
    where p."cohortId" = lost."cohortId" and p.stage in ('PUBLISHED', 'STAFFED') and r."seatsFree" > 0
      and not exists (select 1 from "ApplicationConflict" x
        where x."applicationId" = me.id and x."organizationId" = p."organizationId")
    order by r.id = lost."roleId" desc, r.discipline = lost.discipline desc, p.id = lost."projectId" desc,
      exists (select 1 from "ProjectCause" pc where pc."projectId" = p.id and pc.cause = any(lost.causes)) desc,
      p.title, r.position
    limit 30`;
  return rows
    .filter((row) => {
      const wanted = { hoursPerWeek: row.wantedHours, skills: row.wantedSkills };
      const offered = { hoursPerWeek: row.offeredHours, skills: row.offeredSkills };
      return shortfalls(wanted, offered).length + unmetOf(row.said, row.asked).length === 0;
    })
    .slice(0, named)
    .map(({ title, project }) => ({ title, project }));
}
