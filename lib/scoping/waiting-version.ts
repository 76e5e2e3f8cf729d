import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { checkApprover } from "@/lib/scoping/approvers";
import { findInside } from "@/lib/intake/find";
import { lockScope } from "@/lib/scoping/find";
import { sidesOf, type Side } from "@/lib/intake/policy";
import type { ApproveVersion } from "@/lib/scoping/schema";

/**
 * The version before both sides, for whoever speaks for one of them; its scope is locked in this transaction. Refused
 * when the scope was changed after it or it was taken back, for the other side, and to someone who is not named where
 * others are.
 */
export async function waitingVersion(actor: Actor, side: Side, { projectId, versionId }: ApproveVersion) {
  const revision = await lockScope(projectId);
  const project = await findInside(actor, projectId);
  if (!sidesOf(actor, project).includes(side)) throw new Refusal("move-not-yours");
  await checkApprover(actor, side, projectId);
  const version = await db().scopeVersion.findFirst({
    where: { id: versionId, projectId },
    select: { number: true, revision: true, supersededAt: true, approvals: { select: { side: true } } },
  });
  if (!version) throw new Refusal("not-found");
  if (version.supersededAt !== null || version.revision !== revision) throw new Refusal("version-superseded");
  return { project, version };
}
