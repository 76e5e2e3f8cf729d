import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { move } from "@/lib/projects/move";
import type { ScopeOfProject } from "@/lib/scoping/schema";

/** Staff take a request into scoping: whoever does it is its scoper, and the scope begins with the partner's words. */
export async function takeIntoScoping(
  actor: Actor,
  { projectId }: ScopeOfProject,
): Promise<{ slug: string }> {
  return transaction(async () => {
    const { slug } = await move(actor, projectId, "SCOPING");
    await db().project.update({
      where: { id: projectId },
      data: { scoperId: actor.personId },
      select: { id: true },
    });
    await beginScope(projectId);
    return { slug };
  });
}

/** Writes the first scope from the request, once; what is already there stays. */
export async function beginScope(projectId: string): Promise<void> {
  const request = await db().request.findUnique({
    where: { projectId },
    select: {
      problem: true,
      whoHasIt: true,
      hopedOutcome: true,
      contactName: true,
      contactEmail: true,
      contactPhone: true,
    },
  });
  const contact = [request?.contactName, request?.contactEmail, request?.contactPhone];
  const hoped = request?.hopedOutcome ?? "";
  await db().scope.createMany({
    data: [
      {
        projectId,
        problem: request?.problem ?? "",
        whoHasIt: request?.whoHasIt ?? "",
        outcomes: hoped ? [{ what: hoped, baseline: "", target: "", measuredBy: "" }] : [],
        partnerContact: contact.filter(Boolean).join(", "),
      },
    ],
    skipDuplicates: true,
  });
}
