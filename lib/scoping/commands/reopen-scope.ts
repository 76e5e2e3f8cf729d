import "server-only";
import type { Actor } from "@/lib/people/actor";
import { transaction } from "@/lib/platform/db";
import { reopenScoping } from "@/lib/projects/commands";
import { dropChanges, lockScope, supersedeVersions } from "@/lib/scoping/find";
import type { ReopenScope } from "@/lib/scoping/schema";

/** Staff take an approved scope back to change it: its version no longer holds, and a new one has to be approved. */
export async function reopenScope(actor: Actor, input: ReopenScope): Promise<{ slug: string }> {
  return transaction(async () => {
    await lockScope(input.projectId);
    const { slug } = await reopenScoping(actor, input);
    await supersedeVersions(input.projectId);
    await dropChanges(input.projectId);
    return { slug };
  });
}
