import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { move } from "@/lib/projects/move";
import type { Side } from "@/lib/intake/policy";
import type { ApproveVersion } from "@/lib/scoping/schema";
import { waitingVersion } from "@/lib/scoping/waiting-version";

export type Approved = { slug: string; complete: boolean };

/** Someone of the organization agrees to a version, and to its communication plan. */
export function approveForPartner(actor: Actor, input: ApproveVersion): Promise<Approved> {
  return approve(actor, "PARTNER", input);
}

/** Someone of the programme's staff agrees to a version. */
export function approveForStaff(actor: Actor, input: ApproveVersion): Promise<Approved> {
  return approve(actor, "STAFF", input);
}

/** Refused twice for one side, and to one person for both. With the second side's approval the project is scoped. */
async function approve(
  actor: Actor,
  side: Side,
  { projectId, versionId }: ApproveVersion,
): Promise<Approved> {
  return transaction(async () => {
    const { project, version } = await waitingVersion(actor, side, { projectId, versionId });
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
    if (complete) await move(actor, projectId, "SCOPED", { facts: { scopeApproved: true } });
    return { slug: project.slug, complete };
  });
}
