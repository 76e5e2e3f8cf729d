import "server-only";
import { pastLimit, patience } from "@/lib/attention/days";
import { mostOfAKind } from "@/lib/attention/limits";
import { rank, type Need } from "@/lib/attention/rank";
import { newestAgreement, unsignedSince } from "@/lib/attention/unsigned";
import type { Actor } from "@/lib/people/actor";
import { now, today } from "@/lib/platform/clock";
import { dateIn, daysBetween, fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { agreementStages } from "@/lib/teams/agreement";

/** A week without a line in the log is worth a nudge. */
const logDays = 7;

/** What waits for a professional, worst first. */
export async function professionalNeeds(actor: Actor): Promise<Need[]> {
  const found = await Promise.all([
    heldSeats(actor),
    applicationsOf(actor),
    queriedHours(actor),
    hoursToLog(actor),
    agreementsToSign(actor),
  ]);
  const needs = found.flat();
  if (!actor.isProfessional) {
    needs.push({
      kind: "write-profile",
      key: "write-profile",
      slug: "",
      title: "",
      count: 1,
      date: today(),
      daysPast: 0,
    });
  }
  return rank(needs);
}

/** Seats that are kept for them until they answer. */
async function heldSeats({ personId }: Actor): Promise<Need[]> {
  const claims = await db().seatClaim.findMany({
    where: { personId, state: "HELD", releasedAt: null, heldUntil: { gt: now() } },
    select: {
      id: true,
      heldUntil: true,
      project: { select: { title: true, programme: { select: { timeZone: true } } } },
      cohort: { select: { slug: true } },
    },
    take: mostOfAKind,
  });
  return claims.map(({ id, heldUntil, project, cohort }) => {
    const zone = project.programme.timeZone;
    const date = dateIn(heldUntil ?? now(), zone);
    return {
      kind: "answer-held-seat" as const,
      key: `answer-held-seat:${id}`,
      slug: cohort.slug,
      title: project.title,
      count: 1,
      date,
      daysPast: daysBetween(date, today(zone)),
    };
  });
}

/** Drafts whose cohort still takes applications, and accepted people who can rank roles or choose a seat now. */
async function applicationsOf({ personId }: Actor): Promise<Need[]> {
  const at = now();
  const applications = await db().application.findMany({
    where: {
      personId,
      cohort: { publishedAt: { not: null }, cancelledAt: null },
      OR: [
        { state: "DRAFT", cohort: { applicationsOpenAt: { lte: at }, applicationsCloseAt: { gt: at } } },
        {
          state: "ACCEPTED",
          cohort: {
            claimingOpensAt: { lte: at },
            claimingClosesAt: { gt: at },
            seatClaims: { none: { personId, releasedAt: null } },
          },
        },
        {
          state: "ACCEPTED",
          cohort: {
            preferencesOpenAt: { lte: at },
            preferencesCloseAt: { gt: at },
            seatClaims: { none: { personId, releasedAt: null } },
            preferences: { none: { personId } },
          },
        },
      ],
    },
    select: {
      id: true,
      state: true,
      cohort: {
        select: {
          slug: true,
          name: true,
          applicationsCloseAt: true,
          claimingOpensAt: true,
          claimingClosesAt: true,
          preferencesCloseAt: true,
          programme: { select: { timeZone: true } },
        },
      },
    },
    take: mostOfAKind,
  });
  return applications.map(({ id, state, cohort }) => {
    const zone = cohort.programme.timeZone;
    const [kind, until] =
      state === "DRAFT"
        ? (["finish-application", cohort.applicationsCloseAt] as const)
        : cohort.claimingOpensAt <= at || !cohort.preferencesCloseAt
          ? (["choose-seat", cohort.claimingClosesAt] as const)
          : (["rank-roles", cohort.preferencesCloseAt] as const);
    const date = dateIn(until, zone);
    return {
      kind,
      key: `${kind}:${id}`,
      slug: cohort.slug,
      title: cohort.name,
      count: 1,
      date,
      daysPast: daysBetween(date, today(zone)),
    };
  });
}

async function queriedHours({ personId }: Actor): Promise<Need[]> {
  const entries = await db().hoursEntry.findMany({
    where: { personId, state: "QUERIED" },
    select: {
      workedOn: true,
      project: { select: { id: true, slug: true, title: true, programme: { select: { timeZone: true } } } },
      decisions: { where: { outcome: "QUERIED" }, select: { at: true }, orderBy: { at: "desc" }, take: 1 },
    },
    orderBy: { workedOn: "asc" },
    take: mostOfAKind,
  });
  const projects = [...new Set(entries.map(({ project }) => project.id))];
  return projects.flatMap((id) => {
    const queried = entries.filter(({ project }) => project.id === id);
    const first = queried[0];
    if (!first) return [];
    const zone = first.project.programme.timeZone;
    const date = first.decisions[0] ? dateIn(first.decisions[0].at, zone) : fromDate(first.workedOn);
    return [
      {
        kind: "answer-hours" as const,
        key: `answer-hours:${id}`,
        slug: first.project.slug,
        title: first.project.title,
        count: queried.length,
        date,
        daysPast: daysBetween(date, today(zone)),
      },
    ];
  });
}

/** Projects under way on which the person has logged nothing for a week. */
async function hoursToLog({ personId }: Actor): Promise<Need[]> {
  const claims = await db().seatClaim.findMany({
    where: {
      personId,
      releasedAt: null,
      state: "CONFIRMED",
      project: { stage: { in: ["ACTIVE", "HANDOFF"] } },
    },
    select: {
      id: true,
      startsOn: true,
      project: {
        select: {
          slug: true,
          title: true,
          programme: { select: { timeZone: true } },
          hours: { where: { personId }, select: { workedOn: true }, orderBy: { workedOn: "desc" }, take: 1 },
        },
      },
    },
    take: mostOfAKind,
  });
  return claims.flatMap(({ id, startsOn, project }) => {
    const date = fromDate(project.hours[0]?.workedOn ?? startsOn);
    const daysPast = daysBetween(date, today(project.programme.timeZone)) - logDays;
    if (daysPast < 0) return [];
    return [
      {
        kind: "log-hours" as const,
        key: `log-hours:${id}`,
        slug: project.slug,
        title: project.title,
        count: 1,
        date,
        daysPast,
      },
    ];
  });
}

/** Teams whose newest agreement they have not signed. */
async function agreementsToSign({ personId }: Actor): Promise<Need[]> {
  const claims = await db().seatClaim.findMany({
    where: {
      personId,
      releasedAt: null,
      state: "CONFIRMED",
      project: { stage: { in: [...agreementStages] }, agreements: { some: {} } },
    },
    select: {
      project: {
        select: {
          id: true,
          slug: true,
          title: true,
          programme: { select: { timeZone: true } },
          agreements: newestAgreement(personId),
        },
      },
    },
    take: mostOfAKind,
  });
  return claims.flatMap(({ project: { id, slug, title, programme, agreements } }) => {
    const since = unsignedSince(agreements);
    if (!since) return [];
    const zone = programme.timeZone;
    return [
      {
        kind: "sign-agreement" as const,
        key: `sign-agreement:${id}`,
        slug,
        title,
        count: 1,
        date: dateIn(since, zone),
        daysPast: pastLimit(since, patience.agreement, today(zone), zone),
      },
    ];
  });
}
