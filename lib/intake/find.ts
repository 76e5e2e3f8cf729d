import "server-only";
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
