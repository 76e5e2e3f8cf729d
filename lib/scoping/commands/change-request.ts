import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertSeen, stampOfForm } from "@/lib/platform/stamp";
import { checkApprover } from "@/lib/scoping/approvers";
import type { ChangeInHand, KeepChangeReason, OpenChange, ProposeChange } from "@/lib/scoping/change-schema";
import { typedContent } from "@/lib/scoping/commands/save-section";
import { withNewNames } from "@/lib/scoping/content";
import { diffScopes } from "@/lib/scoping/diff";
import { findInside } from "@/lib/intake/find";
import { lockScope } from "@/lib/scoping/find";
import { agreedVersion, changeable, findChange } from "@/lib/scoping/find-change";
import { sidesOf } from "@/lib/intake/policy";
import { readinessOf } from "@/lib/scoping/readiness/readiness";
import type { SaveSection } from "@/lib/scoping/section-schema";
import { sectionStamp } from "@/lib/scoping/stamp";

type Opened = { slug: string; changeId: string };

/** Either side begins a change to the agreed scope: a copy of it to write in. One at a time; asking again opens the same. */
export async function openChange(actor: Actor, { projectId }: OpenChange): Promise<Opened> {
  return transaction(async () => {
    const project = await findInside(actor, projectId);
    if (sidesOf(actor, project).length === 0) throw new Refusal("not-found");
    await lockScope(projectId);
    const open = await db().scopeChange.findFirst({
      where: { projectId, state: { in: ["DRAFT", "PROPOSED"] } },
      select: { id: true },
    });
    if (open) return { slug: project.slug, changeId: open.id };
    const agreed = changeable.includes(project.stage) ? await agreedVersion(projectId) : null;
    if (!agreed) throw new Refusal("nothing-agreed-yet");
    const { id } = await db().scopeChange.create({
      data: {
        projectId,
        basedOnId: agreed.id,
        content: agreed.content as unknown as Prisma.InputJsonObject,
        openedById: actor.personId,
      },
      select: { id: true },
    });
    await record(actor, "scope.change-opened", { subject: { type: "ScopeChange", id }, event: false });
    return { slug: project.slug, changeId: id };
  });
}

/** Saves one section of a change while it is written; both sides may. Never over what someone else saved unseen. */
export async function saveChangeSection(
  actor: Actor,
  input: SaveSection,
): Promise<{ slug: string; stamp: string }> {
  return transaction(async () => {
    const { projectId, section, stamp } = input;
    const open = await db().scopeChange.findFirst({
      where: { projectId, state: { in: ["DRAFT", "PROPOSED"] } },
      select: { id: true },
    });
    if (!open) throw new Refusal("not-found");
    const { id, state, content: before, project, sides } = await findChange(actor, open.id);
    if (sides.length === 0) throw new Refusal("not-found");
    if (state !== "DRAFT") throw new Refusal("change-not-open");
    const draft = { ...before, ...(await typedContent(input, project.organizationId, before)) };
    const was = sectionStamp(before, section);
    const is = sectionStamp(draft, section);
    if (is === was) return { slug: project.slug, stamp: was };
    assertSeen(stamp, was);
    await db().scopeChange.update({
      where: { id },
      data: { content: withNewNames(before, draft) as unknown as Prisma.InputJsonObject, savedAt: now() },
      select: { id: true },
    });
    return { slug: project.slug, stamp: is };
  });
}

/** Keeps the reason while one types; both sides write it. */
export async function keepChangeReason(
  actor: Actor,
  { change, stamp, reason }: KeepChangeReason,
): Promise<{ stamp: string }> {
  return transaction(async () => {
    const { id, state, sides, ...before } = await findChange(actor, change.id);
    if (sides.length === 0) throw new Refusal("not-found");
    if (state !== "DRAFT") throw new Refusal("change-not-open");
    const saved = { stamp: stampOfForm({ reason }, { reason }) };
    if (before.reason === reason) return saved;
    assertSeen(stamp, stampOfForm({ reason }, before));
    await db().scopeChange.update({ where: { id }, data: { reason, savedAt: now() }, select: { id: true } });
    return saved;
  });
}

/**
 * Puts a change, as its proposer read it, to the other side, for the proposer's own: whoever sits on both proposes as staff. Refused while it
 * changes nothing, lacks something every scope needs, or the version it was copied from no longer holds.
 */
export async function proposeChange(
  actor: Actor,
  { change: seen, stamp, reason }: ProposeChange,
): Promise<{ slug: string }> {
  return transaction(async () => {
    const change = await findChange(actor, seen.id);
    const { id, state, content, basedOnId, project, sides } = change;
    const side = sides.at(-1);
    if (!side) throw new Refusal("not-found");
    if (state !== "DRAFT") throw new Refusal("change-not-open", { stale: true });
    if (change.version !== seen.version) throw new Refusal("scope-change-changed", { stale: true });
    if (change.reason !== reason) assertSeen(stamp, stampOfForm({ reason }, change));
    const agreed = await agreedVersion(project.id);
    if (agreed?.id !== basedOnId || !changeable.includes(project.stage)) throw new Refusal("change-outdated");
    if (diffScopes(agreed.content, content).length === 0) throw new Refusal("change-is-none");
    if (!readinessOf(content).ready) throw new Refusal("scope-not-ready");
    await checkApprover(actor, side, project.id);
    await db().scopeChange.update({
      where: { id },
      data: {
        state: "PROPOSED",
        reason,
        proposedSide: side,
        proposedById: actor.personId,
        proposedAt: now(),
        savedAt: now(),
      },
      select: { id: true },
    });
    await record(actor, "scope.change-proposed", {
      subject: { type: "ScopeChange", id },
      reason,
      payload: { projectId: project.id, side },
    });
    return { slug: project.slug };
  });
}

/** Takes a change back: a draft by either side, one that was put by the side that put it. */
export async function withdrawChange(actor: Actor, { changeId }: ChangeInHand): Promise<{ slug: string }> {
  return transaction(async () => {
    const { id, state, proposedSide, project, sides } = await findChange(actor, changeId);
    if (sides.length === 0) throw new Refusal("not-found");
    if (state !== "DRAFT" && state !== "PROPOSED") throw new Refusal("change-not-open");
    if (proposedSide && !sides.includes(proposedSide)) throw new Refusal("move-not-yours");
    await db().scopeChange.update({
      where: { id },
      data: { state: "WITHDRAWN", decidedById: actor.personId, decidedAt: now() },
      select: { id: true },
    });
    await record(actor, "scope.change-withdrawn", { subject: { type: "ScopeChange", id }, event: false });
    return { slug: project.slug };
  });
}
