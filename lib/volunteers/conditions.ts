import "server-only";
import { contributorOf } from "@/lib/engagements/contributors";
import { Prisma } from "@/lib/generated/prisma/client";
import { silentDays } from "@/lib/hours/rules";
import type { Actor } from "@/lib/people/actor";
import { staffed } from "@/lib/organizations/reach";
import { now, today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { containing } from "@/lib/platform/fold";
import type { VolunteerFilters, VolunteerStanding } from "@/lib/volunteers/filters";
import { isKnownTo } from "@/lib/volunteers/reach";

type Condition = (where: Prisma.Sql) => Prisma.Sql;

/** Whether a person `p` has an application, a seat, an entry of hours in the programmes of the actor. */
export function having(actor: Actor): { application: Condition; seat: Condition; hours: Condition } {
  const inCohort = Prisma.sql`join "Cohort" k on k.id = x."cohortId" and ${staffed(actor, Prisma.sql`k."programmeId"`)}`;
  return {
    application: (where) =>
      Prisma.sql`exists (select 1 from "Application" x ${inCohort} where x."personId" = p.id and ${where})`,
    seat: (
      where,
    ) => Prisma.sql`exists (select 1 from "SeatClaim" x ${inCohort} where x."personId" = p.id and x."releasedAt" is null
      and x.state = 'CONFIRMED' and ${where})`,
    hours: (where) =>
      Prisma.sql`exists (select 1 from "HoursEntry" x ${inCohort}
        where x."contributorId" = ${contributorOf(Prisma.sql`p.id`)} and ${where})`,
  };
}

/** Each standing as a condition on a person `p`. */
export function standingConditions(actor: Actor): Record<VolunteerStanding, Prisma.Sql> {
  const { application, seat } = having(actor);
  const open = Prisma.sql`k."cancelledAt" is null and k."endsOn" >= ${today()}::date`;
  const still = Prisma.sql`(x."endsOn" is null or x."endsOn" >= ${today()}::date)`;
  const silentSince = addDays(today(), -silentDays);
  return {
    quiet:
      seat(Prisma.sql`${still} and x."startsOn" < ${silentSince}::date and not exists (select 1 from "HoursEntry" h
      join "Participation" t on t."engagementId" = h."engagementId" and t."contributorId" = h."contributorId"
      where t.id = x."participationId" and h."workedOn" >= ${silentSince}::date and h.state not in ('REJECTED', 'WITHDRAWN'))`),
    team: seat(still),
    accepted:
      application(Prisma.sql`x.state = 'ACCEPTED' and ${open} and not exists (select 1 from "SeatClaim" s
      where s."personId" = p.id and s."cohortId" = x."cohortId" and s."releasedAt" is null and s.state = 'CONFIRMED')`),
    waiting: application(Prisma.sql`x.state = 'WAITLISTED' and ${open}`),
    applied: application(Prisma.sql`x.state in ('SUBMITTED', 'UNDER_REVIEW') and ${open}`),
  };
}

/** Mail to a person `p` that somebody or something of the programme wrote; links to sign in and invitations don't count. */
export const writtenTo = Prisma.sql`from "EmailMessage" m where m."to" = p.email
  and m."dedupeKey" not like 'sign-in-link:%' and m."dedupeKey" not like 'invitation:%'`;

/** The people of whom the filters are true, as a condition on a person `p`. */
export function volunteerConditions(actor: Actor, filters: VolunteerFilters): Prisma.Sql {
  const { q, cohort, discipline, skill, standing, hours, unwritten } = filters;
  const has = having(actor);
  const sent = Prisma.sql`x.state <> 'DRAFT'`;
  const applied = [
    cohort && Prisma.sql`k.slug = ${cohort}`,
    discipline && Prisma.sql`x.discipline = ${discipline}`,
    skill &&
      Prisma.sql`exists (select 1 from "ApplicationSkill" s where s."applicationId" = x.id and s.skill = ${skill})`,
  ].filter((each): each is Prisma.Sql => typeof each === "object");
  const words = q ? q.split(/\s+/).filter(Boolean) : [];
  const hoursAre = {
    waiting: has.hours(Prisma.sql`x.state in ('LOGGED', 'QUERIED')`),
    verified: has.hours(Prisma.sql`x.state = 'VERIFIED'`),
    none: Prisma.sql`not ${has.hours(Prisma.sql`x.state not in ('REJECTED', 'WITHDRAWN')`)}`,
  };
  return Prisma.join(
    [
      isKnownTo(actor),
      ...words.map(
        (word) => Prisma.sql`folded(coalesce(p.name, '') || ' ' || p.email) like ${containing(word)}`,
      ),
      ...(applied.length > 0 ? [has.application(Prisma.join([sent, ...applied], " and "))] : []),
      ...(standing ? [standingConditions(actor)[standing]] : []),
      ...(hours ? [hoursAre[hours]] : []),
      ...(unwritten
        ? [
            Prisma.sql`not exists (select 1 ${writtenTo} and m."createdAt" >= ${now()}::timestamptz - ${Number(unwritten)} * interval '1 day')`,
          ]
        : []),
    ],
    " and ",
  );
}
