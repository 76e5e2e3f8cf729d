import "server-only";
import { daysPast } from "@/lib/attention/days";
import { mostOfAKind } from "@/lib/attention/limits";
import { rank, type Need, type NeedKind } from "@/lib/attention/rank";
import { newestAgreement, unsignedSince } from "@/lib/attention/unsigned";
import { contributedByOthers } from "@/lib/engagements/contributors";
import type { Actor } from "@/lib/people/actor";
import { today } from "@/lib/platform/clock";
import { dateIn, fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { agreementStages } from "@/lib/teams/agreement";

const openQuestion = { answeredAt: null, withdrawnAt: null } as const;
const openPublicly = { answeredAt: null, hiddenAt: null } as const;
const changeFromStaff = { state: "PROPOSED", proposedSide: "STAFF" } as const;

/** What waits for the members of these organizations, worst first. */
export async function partnerNeeds(actor: Actor): Promise<Need[]> {
  const organizations = organizationsOf(actor);
  if (organizations.length === 0) return [];
  const toVerify = { state: "LOGGED" as const, ...contributedByOthers(actor.personId) };
  const projects = await db().project.findMany({
    where: {
      organizationId: { in: organizations },
      OR: [
        { stage: "DRAFT" },
        {
          stage: "SCOPING",
          versions: { some: { supersededAt: null, approvals: { none: { side: "PARTNER" } } } },
        },
        { stage: { in: ["SUBMITTED", "SCOPING"] }, questions: { some: openQuestion } },
        { changes: { some: changeFromStaff } },
        { publicQuestions: { some: openPublicly } },
        { stage: { in: [...agreementStages] }, agreements: { some: {} } },
        { engagement: { hours: { some: toVerify } } },
      ],
    },
    select: {
      id: true,
      slug: true,
      title: true,
      stage: true,
      programme: { select: { timeZone: true } },
      request: { select: { savedAt: true } },
      versions: {
        where: { supersededAt: null, approvals: { none: { side: "PARTNER" } } },
        select: { proposedAt: true },
        orderBy: { number: "desc" },
        take: 1,
      },
      questions: { where: openQuestion, select: { askedAt: true }, orderBy: { askedAt: "asc" } },
      changes: { where: changeFromStaff, select: { proposedAt: true } },
      publicQuestions: { where: openPublicly, select: { askedAt: true }, orderBy: { askedAt: "asc" } },
      agreements: newestAgreement(actor.personId),
      engagement: {
        select: {
          hours: { where: toVerify, select: { createdAt: true }, orderBy: { createdAt: "asc" }, take: 1 },
          _count: { select: { hours: { where: toVerify } } },
        },
      },
    },
    orderBy: { stageSince: "asc" },
    take: 3 * mostOfAKind,
  });
  return rank(
    projects.flatMap(
      ({ id, slug, title, stage, programme, request, versions, questions, changes, ...project }) => {
        const { engagement, publicQuestions, agreements } = project;
        const agreeing = agreementStages.includes(stage);
        const zone = programme.timeZone;
        const make = (kind: NeedKind, since: Date | null | undefined, count = 1): Need[] => {
          if (!since) return [];
          const date = dateIn(since, zone);
          return [
            {
              ...{ kind, title, count, date },
              key: `${kind}:${id}`,
              slug: kind === "finish-request" || kind === "answer-question" ? id : slug,
              daysPast: daysPast(kind, date, today(zone)),
            },
          ];
        };
        const asked = stage === "SUBMITTED" || stage === "SCOPING";
        return [
          ...(stage === "DRAFT" ? make("finish-request", request?.savedAt) : []),
          ...(stage === "SCOPING" ? make("approve-version", versions[0]?.proposedAt) : []),
          ...(asked ? make("answer-question", questions[0]?.askedAt, questions.length) : []),
          ...make("answer-change", changes[0]?.proposedAt),
          ...make("answer-in-public", publicQuestions[0]?.askedAt, publicQuestions.length),
          ...(agreeing ? make("sign-agreement", unsignedSince(agreements)) : []),
          ...make("verify-hours", engagement?.hours[0]?.createdAt, engagement?._count.hours),
        ];
      },
    ),
  );
}

/** The projects of these organizations that are not over, the one moved last first, with who is on the team. */
export async function partnerProjects(actor: Actor) {
  const rows = await db().project.findMany({
    where: {
      organizationId: { in: organizationsOf(actor) },
      stage: { notIn: ["CLOSED", "DECLINED", "WITHDRAWN", "STOPPED"] },
    },
    select: {
      id: true,
      slug: true,
      title: true,
      stage: true,
      stageSince: true,
      seats: true,
      seatsTaken: true,
      startsOn: true,
      endsOn: true,
      programme: { select: { timeZone: true } },
      organization: { select: { name: true } },
      seatClaims: {
        where: { releasedAt: null },
        select: {
          id: true,
          person: { select: { name: true } },
          seat: { select: { role: { select: { title: true } } } },
        },
        orderBy: { claimedAt: "asc" },
      },
      engagement: { select: { hoursTotals: { select: { minutes: true } } } },
    },
    orderBy: [{ stageSince: "desc" }, { id: "asc" }],
    take: 20,
  });
  return rows.map(({ seatClaims, engagement, startsOn, endsOn, ...project }) => ({
    ...project,
    startsOn: fromDate(startsOn),
    endsOn: fromDate(endsOn),
    minutes: (engagement?.hoursTotals ?? []).reduce((sum, { minutes }) => sum + Number(minutes), 0),
    team: seatClaims.map(({ id, person, seat }) => ({ id, name: person.name, role: seat.role.title })),
  }));
}

export type PartnerProject = Awaited<ReturnType<typeof partnerProjects>>[number];

/** The organizations one acts for as a partner. */
export function organizationsOf(actor: Actor): string[] {
  return actor.memberOf
    .filter(({ kind }) => kind !== "COMPANY" && kind !== "FUNDER")
    .map(({ organizationId }) => organizationId);
}
