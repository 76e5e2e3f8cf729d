import "server-only";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf } from "@/lib/people/policy";
import { db } from "@/lib/platform/db";
import { stampOf } from "@/lib/platform/stamp";
import { insideProjects } from "@/lib/projects/policy";
import { clockOfProject } from "@/lib/projects/queries/clock";
import { answerBy } from "@/lib/projects/answer-by";
import { openForChange } from "@/lib/intake/find";
import { requestOf, requestSelect } from "@/lib/intake/load";
import { answeredParts } from "@/lib/intake/needs";
import { needsParts } from "@/lib/intake/needs-schema";
import { loadNeeds } from "@/lib/intake/needs-store";
import { mayWriteNeeds } from "@/lib/intake/policy";
import { attachedTo } from "@/lib/intake/queries/attached";
import { prioritiesOf } from "@/lib/organizations/priorities-of";
import { threadOf } from "@/lib/intake/queries/thread";
import { answersTo, missingAnswers, stepStates } from "@/lib/intake/request";
import { stepsFor, variantOf, type IntakeStep, type RequestContent } from "@/lib/intake/request-schema";

/** For whom, and in which programme, someone may begin a request. */
export async function requestChoices(actor: Actor) {
  const [organizations, programmes] = await Promise.all([
    db().organization.findMany({
      where: {
        id: { in: actor.memberOf.map(({ organizationId }) => organizationId) },
        kind: { notIn: ["COMPANY", "FUNDER"] },
        standing: { not: "SUSPENDED" },
        archivedAt: null,
      },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    }),
    openProgrammes(),
  ]);
  return { organizations, programmes };
}

/** The programmes that take requests. */
export async function openProgrammes() {
  return db().programme.findMany({
    where: { archivedAt: null },
    select: { id: true, name: true, summary: true },
    orderBy: { name: "asc" },
  });
}

type By = { projectId: string } | { slug: string };

async function findRequest(actor: Actor, by: By) {
  const found = await db().project.findFirst({
    where: {
      ...("slug" in by ? { slug: by.slug } : { id: by.projectId }),
      AND: insideProjects(actor),
    },
    select: {
      ...requestSelect,
      id: true,
      version: true,
      slug: true,
      number: true,
      stage: true,
      stageSince: true,
      organizationId: true,
      programmeId: true,
      organization: { select: { name: true, slug: true, kind: true, standing: true } },
      programme: { select: { name: true, timeZone: true } },
      scoper: { select: { id: true, name: true } },
      priority: { select: { title: true } },
      mergedInto: { select: { id: true, slug: true, number: true } },
      moves: { select: { to: true, reason: true, nextStep: true }, orderBy: { at: "desc" }, take: 1 },
    },
  });
  const content = found && requestOf(found);
  if (!content) return null;
  const { request: _request, priorityId: _priorityId, priority, moves, ...project } = found;
  const [dates, change] = await Promise.all([
    db().request.findUniqueOrThrow({
      where: { projectId: project.id },
      select: { savedAt: true, submittedAt: true },
    }),
    project.stage === "SUBMITTED" ? openForChange(project.id) : null,
  ]);
  const variant = variantOf(project.organization.kind);
  const member = isMemberOf(actor, project.organizationId);
  return {
    ...project,
    ...dates,
    variant,
    ended: moves[0] && ["DECLINED", "WITHDRAWN", "STOPPED"].includes(project.stage) ? moves[0] : null,
    content: { ...content, priority: priority?.title ?? content.priority },
    /** What was written anew, whatever is chosen. */
    newPriority: content.priority,
    steps: stepStates(content, variant),
    missing: missingAnswers(content, variant),
    stamps: Object.fromEntries(
      stepsFor(variant).map((step) => [step, stampOf(answersTo(content, step))]),
    ) as Record<IntakeStep, string>,
    mayWrite: member && (project.stage === "DRAFT" || change !== null),
    mayAnswer: member,
    answerBy: dates.submittedAt && answerBy(dates.submittedAt, project.programme.timeZone),
  };
}

/** The title of a project for both sides of the table; null for anyone else. */
export async function titleInside(actor: Actor, slug: string): Promise<string | null> {
  const project = await db().project.findFirst({
    where: { slug, AND: insideProjects(actor) },
    select: { title: true },
  });
  return project?.title ?? null;
}

/** One question of a request to write on, with the priorities to choose from; null where one may not write. */
export async function stepPage(actor: Actor, by: By, step: IntakeStep) {
  const request = await findRequest(actor, by);
  if (!request?.mayWrite) return null;
  return {
    ...request,
    priorities:
      step === "priority" ? await prioritiesOf(request.organizationId, request.content.priorityId) : [],
  };
}
export type StepPage = NonNullable<Awaited<ReturnType<typeof stepPage>>>;

/** A request with its answers and everything around it, for both sides of the table; null for anyone else. */
export async function requestPage(actor: Actor, by: By) {
  const request = await findRequest(actor, by);
  if (!request) return null;
  const [questions, attached, editions, clock, needs] = await Promise.all([
    threadOf(request.id),
    attachedTo(request.id),
    db().requestEdition.findMany({
      where: { projectId: request.id },
      select: { id: true, content: true, keptAt: true },
      orderBy: { keptAt: "asc" },
    }),
    clockOfProject(request.id, request.programme.timeZone),
    loadNeeds(request.id),
  ]);
  return {
    ...request,
    questions,
    attached,
    clock,
    editions: editions.map((edition) => ({
      ...edition,
      content: edition.content as unknown as RequestContent,
    })),
    needs: {
      done: answeredParts(needs.content).length,
      of: needsParts.length,
      begun: needs.savedAt !== null,
      mayWrite: mayWriteNeeds(actor, request),
    },
  };
}

export type RequestPage = NonNullable<Awaited<ReturnType<typeof requestPage>>>;
