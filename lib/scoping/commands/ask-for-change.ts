import "server-only";
import type { Actor } from "@/lib/people/actor";
import { transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { keepComment } from "@/lib/scoping/commands/comment";
import { supersedeVersions } from "@/lib/scoping/find";
import type { Side } from "@/lib/intake/policy";
import type { AskForChange } from "@/lib/scoping/schema";
import { waitingVersion } from "@/lib/scoping/waiting-version";

/**
 * Instead of approving a version, someone of a side says what has to be different. It stands as a comment in the section
 * it is about, the other side hears of it, and nobody is asked to approve the version any more. Refused to a side that
 * has approved it.
 */
export async function askForChange(
  actor: Actor,
  side: Side,
  { projectId, versionId, section, text }: AskForChange,
): Promise<{ slug: string }> {
  return transaction(async () => {
    const { project, version } = await waitingVersion(actor, side, { projectId, versionId });
    if (version.approvals.some((approval) => approval.side === side)) throw new Refusal("already-approved");
    await supersedeVersions(projectId);
    await record(actor, "scope.version-superseded", {
      subject: { type: "Project", id: projectId },
      changes: { version: [version.number, null] },
      event: false,
    });
    await keepComment(actor, side, "scope.change-asked", { projectId, section, text });
    return { slug: project.slug };
  });
}
