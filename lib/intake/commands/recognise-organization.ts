import "server-only";
import type { z } from "zod";
import type { JoinUnlisted } from "@/lib/organizations/schema";
import { joinUnlisted } from "@/lib/organizations/unlisted";
import type { Actor } from "@/lib/people/actor";
import { transaction } from "@/lib/platform/db";
import { giveProjects } from "@/lib/projects/give-projects";

/** Staff know an unlisted organization under an entry of the directory: its asker joins that one, with all they drafted. */
export async function recogniseOrganization(
  actor: Actor,
  { claimId, organizationId }: z.output<typeof JoinUnlisted>,
): Promise<void> {
  await transaction(async () => {
    const { from } = await joinUnlisted(actor, { claimId, organizationId });
    await giveProjects(from, organizationId);
  });
}
