import "server-only";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf } from "@/lib/people/policy";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { requestOf, requestSelect } from "@/lib/scoping/load";
import { partOf } from "@/lib/scoping/request";
import { partFields, type RequestContent, type SaveRequest } from "@/lib/scoping/request-schema";
import { stampOf } from "@/lib/scoping/stamp";

/**
 * Keeps one part of a draft. Members of its organization only, and until it is sent. Refuses to write over
 * what someone else saved since the writer saw it; the same words again are always fine.
 */
export async function saveRequest(actor: Actor, input: SaveRequest): Promise<{ stamp: string }> {
  return transaction(async () => {
    const { projectId, part, stamp } = input;
    await db().$queryRaw`select 1 from "Request" where "projectId" = ${projectId}::uuid for update`;
    const project = await db().project.findUnique({
      where: { id: projectId },
      select: { ...requestSelect, stage: true, organizationId: true },
    });
    const before = project && requestOf(project);
    if (!before || !isMemberOf(actor, project.organizationId)) throw new Refusal("not-found");
    if (project.stage !== "DRAFT") throw new Refusal("request-submitted");

    const fields: readonly (keyof RequestContent)[] = partFields[part];
    const typed: Partial<RequestContent> = Object.fromEntries(
      Object.entries(input).filter(([name]) => fields.includes(name as keyof RequestContent)),
    );
    const after: RequestContent = { ...before, ...typed };
    const was = stampOf(partOf(before, part));
    const is = stampOf(partOf(after, part));
    if (is === was) return { stamp: is };
    if (stamp !== was) throw new Refusal("part-changed-meanwhile", { value: { stamp: was } });

    if (after.priorityId !== before.priorityId) await checkPriority(after.priorityId, project.organizationId);
    const { title, priorityId, ...answers } = after;
    await db().project.update({
      where: { id: projectId },
      data: { title, priorityId, updatedAt: now() },
      select: { id: true },
    });
    await db().request.update({
      where: { projectId },
      data: { ...answers, savedAt: now() },
      select: { projectId: true },
    });
    return { stamp: is };
  });
}

async function checkPriority(priorityId: string | null, organizationId: string): Promise<void> {
  if (priorityId === null) return;
  const priority = await db().strategicPriority.findFirst({
    where: { id: priorityId, organizationId, archivedAt: null },
    select: { id: true },
  });
  if (!priority) throw new Refusal("not-found", { field: "priorityId" });
}
