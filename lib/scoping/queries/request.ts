import "server-only";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf } from "@/lib/people/policy";
import { db } from "@/lib/platform/db";
import { insideProjects } from "@/lib/projects/policy";
import { requestOf, requestSelect } from "@/lib/scoping/load";
import { prioritiesOf } from "@/lib/scoping/queries/choices";
import { missingAnswers, partOf } from "@/lib/scoping/request";
import { requestParts, type RequestPart } from "@/lib/scoping/request-schema";
import { stampOf } from "@/lib/scoping/stamp";

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
    db().programme.findMany({
      where: { archivedAt: null },
      select: { id: true, name: true, summary: true },
      orderBy: { name: "asc" },
    }),
  ]);
  return { organizations, programmes };
}

/** A request with its answers, for both sides of the table; null for anyone else. */
export async function requestPage(actor: Actor, by: { projectId: string } | { slug: string }) {
  const found = await db().project.findFirst({
    where: {
      ...("slug" in by ? { slug: by.slug } : { id: by.projectId }),
      AND: insideProjects(actor),
    },
    select: {
      ...requestSelect,
      id: true,
      slug: true,
      number: true,
      stage: true,
      organizationId: true,
      organization: { select: { name: true, slug: true } },
      programme: { select: { name: true, timeZone: true } },
      scoper: { select: { name: true } },
      priority: { select: { title: true } },
    },
  });
  const content = found && requestOf(found);
  if (!content) return null;
  const { request: _request, priorityId: _priorityId, priority, ...project } = found;
  const [dates, priorities] = await Promise.all([
    db().request.findUniqueOrThrow({
      where: { projectId: project.id },
      select: { savedAt: true, submittedAt: true },
    }),
    prioritiesOf(project.organizationId),
  ]);
  return {
    ...project,
    ...dates,
    content: { ...content, priority: priority?.title ?? content.priority },
    /** What was written anew, whatever is chosen. */
    newPriority: content.priority,
    priorities,
    missing: missingAnswers(content),
    stamps: Object.fromEntries(requestParts.map((part) => [part, stampOf(partOf(content, part))])) as Record<
      RequestPart,
      string
    >,
    mayWrite: project.stage === "DRAFT" && isMemberOf(actor, project.organizationId),
  };
}

export type RequestPage = NonNullable<Awaited<ReturnType<typeof requestPage>>>;
