import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { endStages } from "@/lib/projects/schema";
import { handToScoper } from "@/lib/projects/write";
import { findInside } from "@/lib/intake/find";
import { sidesOf } from "@/lib/intake/policy";
import type { AssignScoper } from "@/lib/intake/question-schema";

/** Staff give a project to one of its programme's staff, or take it on themselves; whoever had it hears of it too. */
export async function assignScoper(
  actor: Actor,
  { projectId, scoperId, from }: AssignScoper,
): Promise<{ slug: string }> {
  return transaction(async () => {
    const project = await findInside(actor, projectId);
    if (!sidesOf(actor, project).includes("STAFF")) throw new Refusal("move-not-yours");
    if (project.stage === "DRAFT" || (endStages as readonly string[]).includes(project.stage))
      throw new Refusal("not-assignable");
    const scoper = await db().staffMembership.findFirst({
      where: {
        personId: scoperId,
        endedAt: null,
        person: { archivedAt: null },
        OR: [{ programmeId: null }, { programmeId: project.programmeId }],
      },
      select: { id: true },
    });
    if (!scoper) throw new Refusal("not-staff-there", { field: "scoperId" });
    if (!(await handToScoper(projectId, { from, to: scoperId }))) throw new Refusal("assigned-meanwhile");
    if (scoperId !== from)
      await record(actor, "project.assigned", {
        subject: { type: "Project", id: projectId },
        changes: { scoper: [from, scoperId] },
        payload: { scoperId, from },
      });
    return { slug: project.slug };
  });
}
