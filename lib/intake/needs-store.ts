import "server-only";
import { db } from "@/lib/platform/db";
import { emptyNeeds } from "@/lib/intake/needs";
import type { NeedsContent } from "@/lib/intake/needs-schema";

const byPosition = { orderBy: { position: "asc" } } as const;

const select = {
  canHelp: true,
  cannotHelp: true,
  hoursPerWeek: true,
  whoHasTime: true,
  decisionMaker: true,
  savedAt: true,
  completedAt: true,
  broughtIn: true,
  priorities: { select: { title: true, obstacle: true }, ...byPosition },
  systems: { select: { name: true, purpose: true, owner: true }, ...byPosition },
} as const;

export type StoredNeeds = {
  content: NeedsContent;
  savedAt: Date | null;
  completedAt: Date | null;
  /** Field of the scope -> stamp of what was brought into it. */
  broughtIn: Record<string, string>;
};

/** A project's assessment as far as it is written. Ask only for a project the reader was found inside of. */
export async function loadNeeds(projectId: string): Promise<StoredNeeds> {
  const found = await db().needsAssessment.findUnique({ where: { projectId }, select });
  if (!found) return { content: emptyNeeds, savedAt: null, completedAt: null, broughtIn: {} };
  const { savedAt, completedAt, broughtIn, ...content } = found;
  return { content, savedAt, completedAt, broughtIn: broughtIn as Record<string, string> };
}

/** Writes an assessment; rows of its lists are written anew. Call it with the request held. */
export async function writeNeeds(
  projectId: string,
  { priorities, systems, ...texts }: NeedsContent,
  about: { savedAt: Date; savedById: string; completedAt: Date | null },
): Promise<void> {
  const data = { ...texts, ...about };
  await db().needsAssessment.upsert({
    where: { projectId },
    create: { projectId, ...data },
    update: data,
    select: { projectId: true },
  });
  await db().needsPriority.deleteMany({ where: { projectId } });
  await db().needsPriority.createMany({
    data: priorities.map((row, position) => ({ projectId, position, ...row })),
  });
  await db().needsSystem.deleteMany({ where: { projectId } });
  await db().needsSystem.createMany({
    data: systems.map((row, position) => ({ projectId, position, ...row })),
  });
}

/** Notes what was brought into the scope: by field, the stamp of what it became. */
export async function noteBroughtIn(projectId: string, broughtIn: Record<string, string>): Promise<void> {
  await db().needsAssessment.update({
    where: { projectId },
    data: { broughtIn },
    select: { projectId: true },
  });
}
