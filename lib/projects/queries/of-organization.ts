import "server-only";
import type { Stage } from "@/lib/generated/prisma/enums";
import { db } from "@/lib/platform/db";

/** An organization's projects in these stages, newest first. The caller says which stages its reader may see. */
export async function projectsOf(organizationId: string, stages: readonly Stage[]) {
  return db().project.findMany({
    where: { organizationId, stage: { in: [...stages] } },
    orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
    take: 30,
    select: { slug: true, title: true, summary: true, stage: true },
  });
}

/** How many projects each of these organizations has, and how many of them were published, by its id. */
export async function projectCounts(
  organizationIds: readonly string[],
): Promise<(organizationId: string) => { all: number; published: number }> {
  const rows = await db().$queryRaw<{ id: string; all: number; published: number }[]>`
    select "organizationId"::text as id, count(*)::int as all, count("publishedAt")::int as published
    from "Project" where "organizationId" = any(${organizationIds}::uuid[]) group by 1`;
  const counts = new Map(rows.map(({ id, ...count }) => [id, count]));
  return (id) => counts.get(id) ?? { all: 0, published: 0 };
}

/** The titles of an organization's drafts, oldest first. The caller has found the organization for its reader. */
export async function draftTitles(organizationId: string): Promise<string[]> {
  const drafts = await db().project.findMany({
    where: { organizationId, stage: "DRAFT" },
    select: { title: true },
    orderBy: { createdAt: "asc" },
  });
  return drafts.map(({ title }) => title);
}
