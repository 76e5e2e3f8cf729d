import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { writeSection } from "@/lib/scoping/commands/save-section";
import { withNewNames, type ScopeContent } from "@/lib/scoping/content";
import { applyChanges, diffScopes } from "@/lib/scoping/diff";
import { lockScope } from "@/lib/scoping/find";
import { loadScope } from "@/lib/scoping/load";
import { sidesOf } from "@/lib/intake/policy";
import type { SettleConflict } from "@/lib/scoping/schema";
import { sectionStamp } from "@/lib/scoping/stamp";

/**
 * Puts into a section those of the writer's held words that they chose, and lets the others go. Refused when the
 * section was saved again since they compared the two; their words are then still held.
 */
export async function settleConflict(
  actor: Actor,
  { projectId, section, stamp, mine }: SettleConflict,
): Promise<{ slug: string }> {
  return transaction(async () => {
    await lockScope(projectId);
    const stored = await loadScope(projectId);
    const { slug, stage, content } = stored;
    if (sidesOf(actor, stored).length === 0) throw new Refusal("not-found");
    if (stage !== "SCOPING") throw new Refusal("scope-closed");
    if (stamp !== sectionStamp(content, section)) throw new Refusal("part-changed-again");
    const where = { projectId, section, personId: actor.personId };
    const draft = await db().scopeDraft.findUnique({
      where: { projectId_section_personId: where },
      select: { fields: true },
    });
    if (!draft) throw new Refusal("changed-meanwhile");
    const changes = diffScopes(content, { ...content, ...(draft.fields as Partial<ScopeContent>) });
    const after = applyChanges(
      content,
      changes.filter((_, number) => mine.includes(number)),
    );
    await db().scopeDraft.deleteMany({ where });
    if (mine.length > 0)
      await writeSection(actor, { projectId, section, stored, after: withNewNames(content, after) });
    return { slug };
  });
}
