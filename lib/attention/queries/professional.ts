import "server-only";
import { daysPast } from "@/lib/attention/days";
import { mostOfAKind } from "@/lib/attention/limits";
import { applicationNeeds, type StandingRow } from "@/lib/attention/queries/professional-standing";
import { rank, type Need } from "@/lib/attention/rank";
import { newestAgreement, unsignedSince } from "@/lib/attention/unsigned";
import { contributedBy } from "@/lib/engagements/contributors";
import type { Actor } from "@/lib/people/actor";
import { today } from "@/lib/platform/clock";
import { dateIn, daysBetween, fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { agreementStages } from "@/lib/teams/agreement";

/** What waits for a professional, worst first; `applications` are where theirs stand. */
export async function professionalNeeds(actor: Actor, applications: readonly StandingRow[]): Promise<Need[]> {
  const found = await Promise.all([queriedHours(actor), hoursToLog(actor), agreementsToSign(actor)]);
  const needs = [...applicationNeeds(applications), ...found.flat()];
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

async function queriedHours({ personId }: Actor): Promise<Need[]> {
  const entries = await db().hoursEntry.findMany({
    where: { ...contributedBy(personId), state: "QUERIED" },
    select: {
      workedOn: true,
      engagement: { select: { id: true, title: true, timeZone: true } },
      decisions: { where: { outcome: "QUERIED" }, select: { at: true }, orderBy: { at: "desc" }, take: 1 },
    },
    orderBy: { workedOn: "asc" },
    take: mostOfAKind,
  });
  const engagements = [...new Set(entries.map(({ engagement }) => engagement.id))];
  return engagements.flatMap((id) => {
    const queried = entries.filter(({ engagement }) => engagement.id === id);
    const first = queried[0];
    if (!first) return [];
    const zone = first.engagement.timeZone;
    const date = first.decisions[0] ? dateIn(first.decisions[0].at, zone) : fromDate(first.workedOn);
    return [
      {
        kind: "answer-hours" as const,
        key: `answer-hours:${id}`,
        slug: "",
        title: first.engagement.title,
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
          engagement: {
            select: {
              hours: {
                where: contributedBy(personId),
                select: { workedOn: true },
                orderBy: { workedOn: "desc" },
                take: 1,
              },
            },
          },
        },
      },
    },
    take: mostOfAKind,
  });
  return claims.flatMap(({ id, startsOn, project }) => {
    const date = fromDate(project.engagement?.hours[0]?.workedOn ?? startsOn);
    const past = daysPast("log-hours", date, today(project.programme.timeZone));
    if (past < 0) return [];
    return [
      {
        kind: "log-hours" as const,
        key: `log-hours:${id}`,
        slug: project.slug,
        title: project.title,
        count: 1,
        date,
        daysPast: past,
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
    const date = dateIn(since, programme.timeZone);
    return [
      {
        ...({ kind: "sign-agreement", slug, title, count: 1, date } as const),
        key: `sign-agreement:${id}`,
        daysPast: daysPast("sign-agreement", date, today(programme.timeZone)),
      },
    ];
  });
}
