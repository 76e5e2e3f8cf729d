import "server-only";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { insideProjects, type Someone } from "@/lib/projects/policy";

/** A project one writes with: found by both sides of the table only. */
export async function findInside(actor: Someone, projectId: string) {
  const project = await db().project.findFirst({
    where: { id: projectId, AND: insideProjects(actor) },
    select: {
      id: true,
      slug: true,
      title: true,
      stage: true,
      organizationId: true,
      programmeId: true,
      priorityId: true,
    },
  });
  if (!project) throw new Refusal("not-found");
  return project;
}

/**
 * Takes a request and its project's row for this transaction: whoever writes its words, sends it, asks or answers
 * about it takes turns, and nobody moves the project meanwhile.
 */
export async function lockRequest(projectId: string): Promise<void> {
  await db().$queryRaw`select 1 from "Request" where "projectId" = ${projectId}::uuid for update`;
  await db().$queryRaw`select 1 from "Project" where id = ${projectId}::uuid for no key update`;
}

/** The question of staff that lets a sent request's words be changed, while it is open. */
export function openForChange(projectId: string): Promise<{ id: string } | null> {
  return db().question.findFirst({
    where: { projectId, mayEdit: true, answeredAt: null, withdrawnAt: null, project: { stage: "SUBMITTED" } },
    select: { id: true },
    orderBy: { askedAt: "asc" },
  });
}

/**
 * Takes the scope of a project for this transaction, before anything about it is read: two who save, propose,
 * approve or publish at once take turns. Gives its revision.
 */
export async function lockScope(projectId: string): Promise<number> {
  const [scope] = await db().$queryRaw<{ revision: number }[]>`
    select revision from "Scope" where "projectId" = ${projectId}::uuid for update`;
  if (!scope) throw new Refusal("not-found");
  return scope.revision;
}

/** Takes back every version that was put to both sides before `until`. Gives the numbers of those it took back. */
export async function supersedeVersions(projectId: string, until: Date | null = null): Promise<number[]> {
  const taken = await db().$queryRaw<{ number: number }[]>`
    update "ScopeVersion" set "supersededAt" = clock_timestamp()
    where "projectId" = ${projectId}::uuid and "supersededAt" is null and (${until}::timestamptz is null or "proposedAt" < ${until})
    returning number`;
  return taken.map(({ number }) => number);
}

/** Takes back the change that is open, since the scope it was copied from no longer holds. */
export async function dropChanges(projectId: string): Promise<void> {
  await db().scopeChange.updateMany({
    where: { projectId, state: { in: ["DRAFT", "PROPOSED"] } },
    data: { state: "WITHDRAWN", decidedAt: now() },
  });
}
