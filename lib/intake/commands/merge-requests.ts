import "server-only";
import type { Stage } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import type { Seen } from "@/lib/platform/seen";
import { move } from "@/lib/projects/move";
import { leadOnwardTo } from "@/lib/projects/write";
import { findInside, lockRequest } from "@/lib/intake/find";
import { sidesOf } from "@/lib/intake/policy";
import type { MergeRequests } from "@/lib/intake/question-schema";

/** What may still be put into another: nothing has been agreed about it yet. */
const mergeable: readonly Stage[] = ["SUBMITTED", "SCOPING"];

/**
 * Staff make one request of two of the same organization. The one kept goes on; the other ends as declined, with the
 * link, and is never deleted: its words, questions and history are read through the link. Of two staff who merge
 * opposite ways at once the second finds its request ended, and no circle can close (`merge_leads_onward`).
 */
export async function mergeRequests(
  actor: Actor,
  { one, other, keep, reason }: MergeRequests,
): Promise<{ slug: string }> {
  const [keptSeen, goneSeen] = keep === "one" ? [one, other] : [other, one];
  const [keptId, goneId] = [keptSeen.id, goneSeen.id];
  if (keptId === goneId) throw new Refusal("merge-same");
  return transaction(async () => {
    for (const projectId of [keptId, goneId].toSorted()) await lockRequest(projectId);
    const kept = await findForMerge(actor, keptSeen);
    const gone = await findForMerge(actor, goneSeen);
    if (kept.organizationId !== gone.organizationId) throw new Refusal("merge-organizations");
    if (!mergeable.includes(gone.stage)) throw new Refusal("merge-too-late");
    const reference = `CW-${kept.number}`;
    await db().question.updateMany({
      where: { projectId: goneId, answeredAt: null, withdrawnAt: null },
      data: { withdrawnAt: now() },
    });
    await move(actor, goneId, "DECLINED", {
      words: { reason, nextStep: reference },
      payload: { mergedIntoId: keptId },
    });
    await leadOnwardTo(goneId, keptId);
    await record(actor, "request.merged", {
      subject: { type: "Project", id: goneId },
      changes: { mergedInto: [null, reference] },
      reason,
      payload: { keptId },
    });
    return { slug: kept.slug };
  });
}

async function findForMerge(actor: Actor, seen: Seen) {
  const project = await findInside(actor, seen.id);
  if (!sidesOf(actor, project).includes("STAFF")) throw new Refusal("move-not-yours");
  const { number, version } = await db().project.findUniqueOrThrow({
    where: { id: seen.id },
    select: { number: true, version: true },
  });
  if (version !== seen.version) throw new Refusal("project-changed", { stale: true });
  return { ...project, number };
}
