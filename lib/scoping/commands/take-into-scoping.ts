import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { move } from "@/lib/projects/move";
import { handToScoper } from "@/lib/projects/write";
import { fillFromNeeds } from "@/lib/scoping/commands/bring-needs";
import { lockRequest } from "@/lib/intake/find";
import type { ScopeOfProject } from "@/lib/scoping/schema";

/** Staff take a request into scoping: whoever does it is its scoper, unless it was given to someone, and the scope begins with the partner's words. */
export async function takeIntoScoping(
  actor: Actor,
  { projectId }: ScopeOfProject,
): Promise<{ slug: string }> {
  return transaction(async () => {
    await lockRequest(projectId);
    const { slug } = await move(actor, projectId, "SCOPING");
    await handToScoper(projectId, { from: null, to: actor.personId });
    await beginScope(projectId);
    return { slug };
  });
}

/** Writes the first scope from the request and the needs assessment, once; what is already there stays. */
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
  const { count } = await db().scope.createMany({
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
  if (count > 0) await fillFromNeeds(projectId, null);
}
