import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { findInside } from "@/lib/intake/find";
import { lockScope, supersedeVersions } from "@/lib/scoping/find";
import { loadContent } from "@/lib/scoping/load";
import { sidesOf } from "@/lib/intake/policy";
import { readinessOf } from "@/lib/scoping/readiness/readiness";
import type { ScopeOfProject } from "@/lib/scoping/schema";

/**
 * Staff put the scope as it stands to both sides: a numbered copy that nobody can change. Refused while something
 * needed is missing, and when this very scope is already before them.
 */
export async function proposeVersion(
  actor: Actor,
  { projectId }: ScopeOfProject,
): Promise<{ slug: string; number: number }> {
  return transaction(async () => {
    const revision = await lockScope(projectId);
    const project = await findInside(actor, projectId);
    if (!sidesOf(actor, project).includes("STAFF")) throw new Refusal("move-not-yours");
    if (project.stage !== "SCOPING") throw new Refusal("scope-closed");
    const content = await loadContent(projectId);
    if (!readinessOf(content).ready) throw new Refusal("scope-not-ready");

    const last = await db().scopeVersion.findFirst({
      where: { projectId },
      orderBy: { number: "desc" },
      select: { number: true, revision: true, supersededAt: true },
    });
    if (last && last.supersededAt === null && last.revision === revision)
      throw new Refusal("version-waiting");
    await supersedeVersions(projectId);
    const { id, number } = await db().scopeVersion.create({
      data: {
        projectId,
        number: (last?.number ?? 0) + 1,
        revision,
        content: content as unknown as Prisma.InputJsonObject,
        proposedById: actor.personId,
      },
      select: { id: true, number: true },
    });
    await record(actor, "scope.proposed", {
      subject: { type: "ScopeVersion", id },
      changes: { version: [null, number] },
      payload: { projectId, number },
    });
    return { slug: project.slug, number };
  });
}
