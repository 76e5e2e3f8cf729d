import "server-only";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { move } from "@/lib/projects/move";
import { givePriority } from "@/lib/projects/write";
import { findInside, lockRequest } from "@/lib/intake/find";
import { requestOf, requestSelect } from "@/lib/intake/load";
import { priorityNamed } from "@/lib/organizations/priority-named";
import { missingAnswers } from "@/lib/intake/request";
import { variantOf, type SubmitRequest } from "@/lib/intake/request-schema";

/**
 * Sends a request to staff: from then on it keeps the partner's words. Refused while an answer is missing, or staff
 * look for its organization.
 * A priority written anew becomes one of the organization's.
 */
export async function submitRequest(actor: Actor, { projectId }: SubmitRequest): Promise<{ slug: string }> {
  return transaction(async () => {
    await lockRequest(projectId);
    const { organizationId, slug, stage } = await findInside(actor, projectId);
    if (stage !== "DRAFT") throw new Refusal("request-submitted");
    const row = await db().project.findUniqueOrThrow({
      where: { id: projectId },
      select: { ...requestSelect, organization: { select: { kind: true, standing: true } } },
    });
    if (row.organization.standing === "UNLISTED") throw new Refusal("organization-unlisted");
    const request = requestOf(row);
    const requestComplete =
      request !== null && missingAnswers(request, variantOf(row.organization.kind)).length === 0;
    // asked before anything is written, so that a stranger to the organization changes nothing
    await move(actor, projectId, "SUBMITTED", { facts: { requestComplete } });
    const priority = await priorityOf(request?.priorityId ?? null, request?.priority ?? "", organizationId);
    await givePriority(projectId, priority.id);
    await db().request.update({
      where: { projectId, submittedAt: null },
      data: { priority: priority.title, submittedAt: now(), savedAt: now() },
      select: { projectId: true },
    });
    return { slug };
  });
}

async function priorityOf(chosen: string | null, written: string, organizationId: string) {
  if (!chosen) return priorityNamed(written, organizationId);
  return db().strategicPriority.findUniqueOrThrow({
    where: { id: chosen },
    select: { id: true, title: true },
  });
}
