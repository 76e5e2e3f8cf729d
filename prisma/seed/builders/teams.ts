import { toDate, type CalendarDate } from "@/lib/platform/dates";
import { addAudit } from "./audit";
import type { BuiltProject, BuiltRole, BuiltSeat } from "./projects";
import type { Sheet } from "./sheet";

export type BuiltClaim = { id: string; personId: string; role: BuiltRole; seat: BuiltSeat };

export type ClaimSpec = {
  project: BuiltProject;
  role: BuiltRole;
  seat: BuiltSeat;
  person: { id: string };
  /** Who the person is to figures; left to the database where it isn't known. */
  contributorId?: string;
  at: Date;
  startsOn?: CalendarDate;
  overrideReason?: string;
  /** Stepped down: the last day as a member, why, and what the next person should know. */
  released?: { at: Date; on: CalendarDate; reason: string; handoverNote: string };
};

/** A person on a seat, or one who has left it. */
export function addSeatClaim(sheet: Sheet, spec: ClaimSpec): BuiltClaim {
  const { project, role, seat, person, released } = spec;
  if (!project.cohort) throw new Error(`${project.title} is in no cohort.`);
  const id = sheet.id();
  const dates = {
    startsOn: toDate(spec.startsOn ?? project.cohort.kickoff),
    endsOn: toDate(released?.on ?? project.endsOn ?? project.cohort.ends),
  };
  sheet.add("seatClaim", {
    id,
    seatId: seat.id,
    projectId: project.id,
    cohortId: project.cohort.id,
    personId: person.id,
    claimedAt: spec.at,
    ...dates,
    participationId: addParticipation(sheet, spec, dates),
    overrideReason: spec.overrideReason ?? null,
    releasedAt: released?.at ?? null,
    releaseReason: released?.reason ?? null,
    handoverNote: released?.handoverNote ?? null,
  });
  const audit = { by: person, actingAs: "professional", subject: ["SeatClaim", id] as [string, string] };
  addAudit(sheet, { ...audit, at: spec.at, action: "seat.claimed" });
  if (released)
    addAudit(sheet, { ...audit, at: released.at, action: "seat.released", reason: released.reason });
  return { id, personId: person.id, role, seat };
}

function addParticipation(
  sheet: Sheet,
  { project, role, contributorId, at }: ClaimSpec,
  dates: { startsOn: Date; endsOn: Date },
): string | null {
  if (!contributorId || !project.engagementId || !project.cohort) return null;
  const id = sheet.id();
  const { discipline } = role;
  const { engagementId, cohort } = project;
  const who = { contributorId, side: "PROFESSIONAL", discipline } as const;
  sheet.add("participation", { id, engagementId, cohortId: cohort.id, ...who, ...dates, createdAt: at });
  return id;
}
