import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { checkApprover } from "@/lib/scoping/approvers";
import type { ChangeInHand, DeclineChange } from "@/lib/scoping/change-schema";
import { alignRoles, alignSeats, moveEnd } from "@/lib/projects/align-roles";
import type { ScopeContent } from "@/lib/scoping/content";
import { diffScopes } from "@/lib/scoping/diff";
import { agreedVersion, changeable, findChange } from "@/lib/scoping/find-change";
import { loadScope } from "@/lib/scoping/load";
import type { Side } from "@/lib/intake/policy";
import { readinessOf } from "@/lib/scoping/readiness/readiness";
import { writeScope } from "@/lib/scoping/write-scope";

/**
 * The other side agrees: the change becomes the next version, agreed by both, and the scope says it from now on;
 * seats and the end of the project follow. Refused to the side that put it, to the same person, once the version it
 * was copied from no longer holds, and where it would take a seat from someone.
 */
export async function acceptChange(
  actor: Actor,
  { changeId }: ChangeInHand,
): Promise<{ slug: string; number: number }> {
  return transaction(async () => {
    const change = await findProposed(actor, changeId);
    const { id, content, basedOnId, project, otherSide, proposedSide, proposedById } = change;
    const agreed = await agreedVersion(project.id);
    if (agreed?.id !== basedOnId || !changeable.includes(project.stage)) throw new Refusal("change-outdated");
    if (proposedById === actor.personId || !proposedById) throw new Refusal("approve-one-side");

    const stored = await loadScope(project.id);
    await alignRoles(project.id, stored.content.roles, content.roles);
    await writeScope({
      projectId: project.id,
      personId: actor.personId,
      fields: changedFields(agreed.content, content),
      readiness: readinessOf(content),
      readinessChanged: true,
    });
    await alignSeats(project.id);
    await moveEnd(project.id, content.weeks);

    const number = agreed.number + 1;
    const version = await db().scopeVersion.create({
      data: {
        projectId: project.id,
        number,
        revision: stored.revision + 1,
        content: content as unknown as Prisma.InputJsonObject,
        proposedById,
        approvals: {
          create: [
            { side: proposedSide, personId: proposedById },
            { side: otherSide, personId: actor.personId },
          ],
        },
      },
      select: { id: true },
    });
    await close(actor, id, "ACCEPTED", "");
    await record(actor, "scope.change-accepted", {
      subject: { type: "ScopeChange", id },
      changes: { version: [agreed.number, number] },
      payload: { projectId: project.id, versionId: version.id, number, side: otherSide },
    });
    return { slug: project.slug, number };
  });
}

/** Only what the change changes is written: the day of the start, say, was settled when the project was published. */
function changedFields(before: ScopeContent, after: ScopeContent): Partial<ScopeContent> {
  const fields = new Set(diffScopes(before, after).map(({ field }) => field));
  return Object.fromEntries([...fields].map((field) => [field, after[field]]));
}

/** The other side does not agree, and says why; the agreed scope stays as it is. */
export async function declineChange(
  actor: Actor,
  { changeId, reason }: DeclineChange,
): Promise<{ slug: string }> {
  return transaction(async () => {
    const { id, project, otherSide } = await findProposed(actor, changeId);
    await close(actor, id, "DECLINED", reason);
    await record(actor, "scope.change-declined", {
      subject: { type: "ScopeChange", id },
      reason,
      payload: { projectId: project.id, side: otherSide },
    });
    return { slug: project.slug };
  });
}

/** A change that lies before the actor's side, who may speak for it. */
async function findProposed(actor: Actor, changeId: string) {
  const change = await findChange(actor, changeId);
  const { state, proposedSide, sides, project } = change;
  if (sides.length === 0) throw new Refusal("not-found");
  if (state !== "PROPOSED" || !proposedSide) throw new Refusal("change-not-open");
  const otherSide: Side = proposedSide === "PARTNER" ? "STAFF" : "PARTNER";
  if (!sides.includes(otherSide)) throw new Refusal("move-not-yours");
  await checkApprover(actor, otherSide, project.id);
  return { ...change, proposedSide, otherSide };
}

async function close(actor: Actor, id: string, state: "ACCEPTED" | "DECLINED", decisionReason: string) {
  await db().scopeChange.update({
    where: { id },
    data: { state, decidedById: actor.personId, decidedAt: now(), decisionReason },
    select: { id: true },
  });
}
