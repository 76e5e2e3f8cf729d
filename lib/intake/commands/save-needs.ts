import "server-only";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertSeen, stampOf } from "@/lib/platform/stamp";
import { findInside, lockRequest } from "@/lib/intake/find";
import { answeredParts } from "@/lib/intake/needs";
import { needsParts, type SaveNeeds } from "@/lib/intake/needs-schema";
import { loadNeeds, writeNeeds } from "@/lib/intake/needs-store";
import { mayWriteNeeds } from "@/lib/intake/policy";

/**
 * Keeps a needs assessment as it is typed: the partner's members from the first draft on, both sides once it is sent,
 * until the scope is approved. Refuses to write over what someone else saved since the writer saw it.
 */
export async function saveNeeds(actor: Actor, input: SaveNeeds): Promise<{ slug: string; stamp: string }> {
  return transaction(async () => {
    const { projectId, stamp, ...content } = input;
    await lockRequest(projectId);
    const project = await findInside(actor, projectId);
    if (!mayWriteNeeds(actor, project)) throw new Refusal("needs-closed");
    const before = await loadNeeds(projectId);
    const was = stampOf(before.content);
    const is = stampOf(content);
    if (is === was) return { slug: project.slug, stamp: is };
    assertSeen(stamp, was);

    const complete = answeredParts(content).length === needsParts.length;
    await writeNeeds(projectId, content, {
      savedAt: now(),
      savedById: actor.personId,
      completedAt: complete ? (before.completedAt ?? now()) : null,
    });
    const subject = { type: "Project", id: projectId };
    if (before.savedAt === null) await record(actor, "needs.begun", { subject, event: false });
    if (complete && before.completedAt === null)
      await record(actor, "needs.completed", { subject, event: false });
    return { slug: project.slug, stamp: is };
  });
}
