import "server-only";
import type { Stage } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { contentFrom } from "@/lib/scoping/load";
import { findInside } from "@/lib/intake/find";
import { lockScope } from "@/lib/scoping/find";
import { sidesOf, type Side } from "@/lib/intake/policy";

/** While there is an agreed scope that somebody works from or is going to. */
export const changeable: readonly Stage[] = ["SCOPED", "PUBLISHED", "STAFFED", "ACTIVE", "HANDOFF"];

/** The version both sides have agreed to and that nothing has taken back; null while there is none. */
export async function agreedVersion(projectId: string) {
  const version = await db().scopeVersion.findFirst({
    where: { projectId, supersededAt: null, AND: [approvedBy("PARTNER"), approvedBy("STAFF")] },
    orderBy: { number: "desc" },
    select: { id: true, number: true, content: true },
  });
  return version && { ...version, content: contentFrom(version.content) };
}

const approvedBy = (side: Side) => ({ approvals: { some: { side } } });

/** A change with its project and the reader's sides, with the scope held: for both sides of the table only. */
export async function findChange(actor: Actor, changeId: string) {
  const known = await db().scopeChange.findUnique({ where: { id: changeId }, select: { projectId: true } });
  if (!known) throw new Refusal("not-found");
  const project = await findInside(actor, known.projectId);
  await lockScope(known.projectId);
  const change = await db().scopeChange.findUniqueOrThrow({
    where: { id: changeId },
    select: {
      id: true,
      version: true,
      state: true,
      reason: true,
      content: true,
      basedOnId: true,
      proposedSide: true,
      proposedById: true,
    },
  });
  return { ...change, project, content: contentFrom(change.content), sides: sidesOf(actor, project) };
}
