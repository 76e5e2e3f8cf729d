import "server-only";
import { db } from "@/lib/platform/db";
import { isInsider, visibleProjects, type Someone } from "@/lib/projects/policy";
import { visibleScopes } from "@/lib/scoping/policy";

export type ProjectPart = "overview" | "scope" | "team" | "questions" | "hours";

/** The pages of one project that the reader may open, by the filters of those pages themselves. */
export async function partsOf(actor: Someone, slug: string): Promise<ProjectPart[]> {
  const [project, scopes] = await Promise.all([
    db().project.findFirst({
      where: { slug, ...visibleProjects(actor) },
      select: {
        organizationId: true,
        programmeId: true,
        cohortId: true,
        engagement: { select: { hoursTotals: { take: 1 } } },
      },
    }),
    actor ? db().project.count({ where: { slug, AND: visibleScopes(actor) } }) : 0,
  ]);
  if (!project) return [];
  const parts: ProjectPart[] = ["overview"];
  if (scopes > 0) parts.push("scope");
  if (project.cohortId) {
    parts.push("team", "questions");
    // Everyone may read the hours; before there are any only those who wait for them look for the page.
    if (project.engagement?.hoursTotals.length || scopes > 0 || isInsider(actor, project))
      parts.push("hours");
  }
  return parts;
}
