import "server-only";
import { db } from "@/lib/platform/db";
import { blockersOf } from "@/lib/scoping/blockers";
import type { ScopeContent } from "@/lib/scoping/content";
import { loadContent } from "@/lib/scoping/load";

/** Keeps beside the scope what stops it, as it stands now. */
export async function keepBlockers(projectId: string, content?: ScopeContent): Promise<void> {
  const blockers = blockersOf(content ?? (await loadContent(projectId)));
  await db().scope.update({ where: { projectId }, data: { blockers }, select: { projectId: true } });
}
