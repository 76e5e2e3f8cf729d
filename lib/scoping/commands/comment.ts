import "server-only";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { findInside } from "@/lib/intake/find";
import { sidesOf, type Side } from "@/lib/intake/policy";
import { closedStages } from "@/lib/scoping/policy";
import type { SettleComment, WriteComment } from "@/lib/scoping/schema";

type Commented = { slug: string; section: string };

/**
 * Says something about a section, or answers what was said. Both sides may, until the project has ended; an answer
 * to something settled opens it again. Whoever speaks for both sides speaks as staff.
 */
export async function writeComment(actor: Actor, input: WriteComment): Promise<Commented> {
  return transaction(async () => {
    const { projectId, section, answerToId } = input;
    const project = await findInside(actor, projectId);
    if (closedStages.includes(project.stage)) throw new Refusal("scope-closed");
    const side = sidesOf(actor, project).at(-1);
    if (!side) throw new Refusal("not-found");
    if (answerToId) {
      const { count } = await db().scopeComment.updateMany({
        where: { id: answerToId, projectId, section, answerToId: null },
        data: { resolvedAt: null, resolvedById: null },
      });
      if (count === 0) throw new Refusal("not-found");
    }
    await keepComment(actor, side, "scope.commented", input);
    return { slug: project.slug, section };
  });
}

/** Writes down what someone says for a side, under the event by which the other side hears of it. */
export async function keepComment(
  actor: Actor,
  side: Side,
  event: "scope.commented" | "scope.change-asked",
  { projectId, section, answerToId, text }: WriteComment,
): Promise<void> {
  const { id } = await db().scopeComment.create({
    data: { projectId, section, answerToId, personId: actor.personId, side, text, at: now() },
    select: { id: true },
  });
  await record(actor, event, {
    subject: { type: "ScopeComment", id },
    payload: { projectId, section, threadId: answerToId ?? id },
  });
}

/** Says that what was asked is settled; both sides may. Nothing is deleted, and an answer opens it again. */
export async function settleComment(actor: Actor, { commentId }: SettleComment): Promise<Commented> {
  return transaction(async () => {
    const comment = await db().scopeComment.findFirst({
      where: { id: commentId, answerToId: null },
      select: { projectId: true, section: true },
    });
    if (!comment) throw new Refusal("not-found");
    const { slug } = await findInside(actor, comment.projectId);
    const { count } = await db().scopeComment.updateMany({
      where: { id: commentId, resolvedAt: null },
      data: { resolvedAt: now(), resolvedById: actor.personId },
    });
    if (count > 0) {
      await record(actor, "scope.comment-settled", {
        subject: { type: "ScopeComment", id: commentId },
        event: false,
      });
    }
    return { slug, section: comment.section };
  });
}
