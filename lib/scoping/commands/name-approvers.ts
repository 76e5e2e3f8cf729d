import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { asSet, differences, isEmpty } from "@/lib/platform/differences";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { approversOf } from "@/lib/scoping/approvers";
import type { NameApprovers } from "@/lib/scoping/change-schema";
import { findInside } from "@/lib/intake/find";
import { lockScope } from "@/lib/scoping/find";
import { sidesOf } from "@/lib/intake/policy";
import { closedStages } from "@/lib/scoping/policy";
import { peopleOfSide } from "@/lib/scoping/queries/side-people";

/** Each side names who approves for it, among its own people; nobody named means everyone may. */
export async function nameApprovers(
  actor: Actor,
  { projectId, side, approvers }: NameApprovers,
): Promise<{ slug: string }> {
  return transaction(async () => {
    const project = await findInside(actor, projectId);
    await lockScope(projectId);
    if (!sidesOf(actor, project).includes(side)) throw new Refusal("move-not-yours");
    if (closedStages.includes(project.stage)) throw new Refusal("scope-closed");
    const people = await peopleOfSide(project, side);
    const known = new Set(people.map(({ id }) => id));
    if (approvers.some((id) => !known.has(id))) throw new Refusal("not-of-this-side", { field: "approvers" });
    const before = (await approversOf(projectId)).filter((approver) => approver.side === side);
    const named = asSet(approvers);
    const changes = differences({ [side]: asSet(before.map(({ personId }) => personId)) }, { [side]: named });
    if (isEmpty(changes)) return { slug: project.slug };
    await db().scopeApprover.deleteMany({ where: { projectId, side } });
    await db().scopeApprover.createMany({
      data: named.map((personId) => ({ projectId, side, personId })),
    });
    await record(actor, "scope.approvers-named", {
      subject: { type: "Project", id: projectId },
      changes,
      event: false,
    });
    return { slug: project.slug };
  });
}
