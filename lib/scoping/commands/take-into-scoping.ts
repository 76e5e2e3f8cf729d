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
  const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean);
  await db().scope.createMany({
    data: [
      {
        projectId,
        problem: joined(request?.problem, request?.whoHasIt).join("\n\n"),
        outcome: request?.hopedOutcome ?? "",
        partnerContact: joined(request?.contactName, request?.contactEmail, request?.contactPhone).join(", "),
      },
    ],
    skipDuplicates: true,
  });
}
