import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { move } from "@/lib/projects/move";
import { checkApprover } from "@/lib/scoping/approvers";
import { findInside, lockScope } from "@/lib/scoping/find";
import { sidesOf, type Side } from "@/lib/scoping/policy";
import type { ApproveVersion } from "@/lib/scoping/schema";

export type Approved = { slug: string; complete: boolean };

/** Someone of the organization agrees to a version, and to its communication plan. */
export function approveForPartner(actor: Actor, input: ApproveVersion): Promise<Approved> {
  return approve(actor, "PARTNER", input);
}

/** Someone of the programme's staff agrees to a version. */
export function approveForStaff(actor: Actor, input: ApproveVersion): Promise<Approved> {
  return approve(actor, "STAFF", input);
}

/**
 * Refused when the scope was changed after the version, for the other side, to someone who is not named where others
 * are, twice for one side, and to one person for both. With the second side's approval the project is scoped.
 */
async function approve(
  actor: Actor,
  side: Side,
  { projectId, versionId }: ApproveVersion,
): Promise<Approved> {
  return transaction(async () => {
    const revision = await lockScope(projectId);
    const project = await findInside(actor, projectId);
    if (!sidesOf(actor, project).includes(side)) throw new Refusal("move-not-yours");
    await checkApprover(actor, side, projectId);
    const version = await db().scopeVersion.findFirst({
      where: { id: versionId, projectId },
      select: { number: true, revision: true, supersededAt: true, approvals: { select: { side: true } } },
    });
    if (!version) throw new Refusal("not-found");
    if (version.supersededAt !== null || version.revision !== revision)
      throw new Refusal("version-superseded");

    await db().scopeApproval.create({
      data: { versionId, side, personId: actor.personId },
      select: { versionId: true },
    });
    await record(actor, "scope.approved", {
      subject: { type: "ScopeVersion", id: versionId },
      changes: { version: [null, version.number], side: [null, side] },
      payload: { projectId, number: version.number, side },
    });
    const complete = version.approvals.some((approval) => approval.side !== side);
    if (complete) await move(actor, projectId, "SCOPED", { scopeApproved: true });
    return { slug: project.slug, complete };
  });
}
