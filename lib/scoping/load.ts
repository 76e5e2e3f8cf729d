import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import type { ScopeContent } from "@/lib/scoping/content";
import { blankScope } from "@/lib/scoping/empty-content";
import type { RequestContent } from "@/lib/scoping/request-schema";

const byPosition = { orderBy: { position: "asc" } } as const;

/** What a scope is made of, in one reading. */
export const scopeSelect = {
  title: true,
  startsOn: true,
  priority: { select: { id: true, title: true } },
  causes: { select: { cause: true }, orderBy: { cause: "asc" } },
  scope: {
    select: {
      problem: true,
      outcome: true,
      baseline: true,
      target: true,
      measuredBy: true,
      inScope: true,
      outOfScope: true,
      assumptions: true,
      channel: true,
      cadence: true,
      replyTime: true,
      partnerContact: true,
      decisionMaker: true,
      handoffOwner: true,
      handoffSecond: true,
      handoffNotes: true,
      runningCostCents: true,
      weeks: true,
    },
  },
  deliverables: { select: { title: true, acceptance: true }, ...byPosition },
  roles: {
    select: {
      title: true,
      discipline: true,
      seats: true,
      hoursPerWeek: true,
      required: true,
      skills: { select: { skill: true, level: true, required: true }, orderBy: { skill: "asc" } },
    },
    ...byPosition,
  },
  risks: {
    select: { kind: true, what: true, likelihood: true, effect: true, mitigation: true, owner: true },
    ...byPosition,
  },
} as const satisfies Prisma.ProjectSelect;

type ScopeRow = Prisma.ProjectGetPayload<{ select: typeof scopeSelect }>;

export function contentOf({ title, startsOn, priority, causes, scope, ...lists }: ScopeRow): ScopeContent {
  return {
    title,
    priority,
    causes: causes.map(({ cause }) => cause),
    ...(scope ?? blankScope),
    startsOn: fromDate(startsOn),
    deliverables: lists.deliverables,
    roles: lists.roles,
    risks: lists.risks,
  };
}

export async function loadContent(projectId: string): Promise<ScopeContent> {
  return contentOf(await db().project.findUniqueOrThrow({ where: { id: projectId }, select: scopeSelect }));
}

export const requestSelect = {
  title: true,
  priorityId: true,
  request: {
    select: {
      problem: true,
      whoHasIt: true,
      whatWasTried: true,
      priority: true,
      whyNow: true,
      hopedOutcome: true,
      procurement: true,
      dataRules: true,
      capacity: true,
      funding: true,
      neededBy: true,
      contactName: true,
      contactEmail: true,
      contactPhone: true,
    },
  },
} as const satisfies Prisma.ProjectSelect;

type RequestRow = Prisma.ProjectGetPayload<{ select: typeof requestSelect }>;

export function requestOf({ title, priorityId, request }: RequestRow): RequestContent | null {
  return request && { title, priorityId, ...request };
}
