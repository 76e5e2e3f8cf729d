import "server-only";
import type { WorkSide } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf, staffsProgramme } from "@/lib/people/policy";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { nameSql } from "@/lib/platform/i18n/names";
import { agreementStages, type WorkingAnswer } from "@/lib/teams/agreement";

export type Party = { personId: string; name: string; email: string; side: WorkSide; role: string | null };

/**
 * A team's inner pages: its people, their partner and staff of the programme; null for everyone else, and before there
 * is a cohort.
 */
export async function workingTeam(actor: Actor, slug: string) {
  const project = await db().project.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      title: true,
      stage: true,
      organizationId: true,
      programmeId: true,
      startsOn: true,
      endsOn: true,
      organization: { select: { name: true } },
      contact: { select: { id: true, name: true, email: true } },
      cohort: {
        select: {
          id: true,
          slug: true,
          name: true,
          kickoffOn: true,
          midpointOn: true,
          demoDayOn: true,
          endsOn: true,
          createdAt: true,
          programme: { select: { timeZone: true } },
        },
      },
      seatClaims: {
        where: { state: "CONFIRMED", releasedAt: null },
        orderBy: { claimedAt: "asc" },
        select: {
          person: { select: { id: true, name: true, email: true } },
          seat: { select: { role: { select: { title: true } } } },
        },
      },
    },
  });
  if (!project?.cohort) return null;
  const { contact, seatClaims, cohort, ...rest } = project;
  const team = seatClaims.map(({ person, seat }) => party(person, "TEAM", seat.role.title));
  const onTeam = team.some(({ personId }) => personId === actor.personId);
  const isStaff = staffsProgramme(actor, project.programmeId);
  const isPartner = isMemberOf(actor, project.organizationId);
  if (!onTeam && !isStaff && !isPartner) return null;
  const { programme, kickoffOn, midpointOn, demoDayOn, endsOn, ...season } = cohort;
  return {
    ...rest,
    cohort: {
      ...season,
      timeZone: programme.timeZone,
      kickoffOn: fromDate(kickoffOn),
      midpointOn: fromDate(midpointOn),
      demoDayOn: fromDate(demoDayOn),
      endsOn: fromDate(endsOn),
    },
    isStaff,
    /** On which side the reader answers and signs; null for staff. */
    side: onTeam ? ("TEAM" as const) : isPartner ? ("PARTNER" as const) : null,
    parties: [...team, ...(contact ? [party(contact, "PARTNER", null)] : [])],
    open: agreementStages.includes(project.stage),
  };
}

export type WorkingTeam = NonNullable<Awaited<ReturnType<typeof workingTeam>>>;

function party(
  { id, name, email }: { id: string; name: string | null; email: string },
  side: WorkSide,
  role: string | null,
): Party {
  return { personId: id, name: name ?? email, email, side, role };
}

/** What each of them said about working together; the caller found the team for the reader. */
export async function workingAnswers(projectId: string): Promise<WorkingAnswer[]> {
  const rows = await db().workingAnswer.findMany({
    where: { projectId },
    orderBy: [{ side: "asc" }, { savedAt: "asc" }],
    select: {
      personId: true,
      side: true,
      cadence: true,
      channel: true,
      replyTime: true,
      hoursPerWeek: true,
      ownOrWork: true,
      decides: true,
      away: true,
      person: { select: { name: true, email: true } },
    },
  });
  return rows.map(({ person, ...row }) => ({ ...row, name: person.name ?? person.email }));
}

export type Agreement = Awaited<ReturnType<typeof agreementsOf>>[number];

/** Every version of the agreement with its signatures, newest first; the caller found the team for the reader. */
export async function agreementsOf(projectId: string) {
  const rows = await db().workingAgreement.findMany({
    where: { projectId },
    orderBy: { number: "desc" },
    take: 20,
    select: {
      id: true,
      number: true,
      cadence: true,
      channel: true,
      replyTime: true,
      hoursPerWeek: true,
      decides: true,
      away: true,
      notes: true,
      at: true,
      draftedBy: { select: { name: true, email: true } },
      signatures: { orderBy: { at: "asc" }, select: { personId: true, name: true, side: true, at: true } },
    },
  });
  return rows.map(({ draftedBy, ...row }) => ({ ...row, draftedBy: draftedBy.name ?? draftedBy.email }));
}

/** When the members of a team are free, as they said in their applications; those who said nothing are left out. */
export async function freeTimesOf(projectId: string, cohortId: string) {
  const rows = await db().application.findMany({
    where: {
      cohortId,
      freeTimes: { isEmpty: false },
      person: { seatClaims: { some: { projectId, state: "CONFIRMED", releasedAt: null } } },
    },
    select: { freeTimes: true, timeZone: true },
  });
  return rows.map(({ freeTimes, timeZone }) => ({ windows: freeTimes, timeZone }));
}

export type TeamHours = {
  asked: number;
  offered: number;
  skills: { name: string; wanted: number; have: number }[];
};

/**
 * How far a team covers what its roles ask: hours a week, and each required skill with how many of the seats that ask for it
 * have someone who brings it. Levels of single people are not told.
 */
export async function teamCoverage(projectId: string, locale: string): Promise<TeamHours> {
  const [hours] = await db().$queryRaw<{ asked: number; offered: number }[]>`
    select coalesce(sum(r."hoursPerWeek"), 0)::int as asked, coalesce(sum(a."hoursPerWeek"), 0)::int as offered
    from "Seat" s join "Role" r on r.id = s."roleId"
      left join "SeatClaim" c on c."seatId" = s.id and c.state = 'CONFIRMED' and c."releasedAt" is null
      left join "Application" a on a."cohortId" = s."cohortId" and a."personId" = c."personId" and a.state = 'ACCEPTED'
    where s."projectId" = ${projectId}::uuid`;
  const skills = await db().$queryRaw<{ name: string; wanted: number; have: number }[]>`
    select ${nameSql("k", locale)} as name, count(*)::int as wanted, count(brought.level)::int as have
    from "Seat" s join "RoleSkill" w on w."roleId" = s."roleId" and w.required join "Skill" k on k.slug = w.skill
      left join "SeatClaim" c on c."seatId" = s.id and c.state = 'CONFIRMED' and c."releasedAt" is null
      left join "Application" a on a."cohortId" = s."cohortId" and a."personId" = c."personId" and a.state = 'ACCEPTED'
      left join "ApplicationSkill" brought on brought."applicationId" = a.id and brought.skill = w.skill and brought.level >= w.level
    where s."projectId" = ${projectId}::uuid
    group by k.slug order by count(*) - count(brought.level) desc, k.name`;
  return { ...(hours ?? { asked: 0, offered: 0 }), skills };
}
