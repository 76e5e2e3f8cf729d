import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";

export type RankedRole = { roleId: string; title: string; project: string; slug: string; open: boolean };
export type MyRanking = { onlyRanked: boolean; places: RankedRole[][] };

/** The actor's own ranked list of a cohort, with what has closed since. */
export async function myRanking({ personId }: Actor, cohortId: string): Promise<MyRanking> {
  const list = await db().preferenceList.findUnique({
    where: { cohortId_personId: { cohortId, personId } },
    select: {
      onlyRanked: true,
      preferences: {
        select: {
          rank: true,
          roleId: true,
          role: { select: { title: true, project: { select: { title: true, slug: true, stage: true } } } },
        },
        orderBy: [{ rank: "asc" }, { roleId: "asc" }],
      },
    },
  });
  const places = new Map<number, RankedRole[]>();
  for (const { rank, roleId, role } of list?.preferences ?? []) {
    const { title, project } = role;
    const open = project.stage === "PUBLISHED" || project.stage === "STAFFED";
    const shown = { roleId, title, project: project.title, slug: project.slug, open };
    places.set(rank, [...(places.get(rank) ?? []), shown]);
  }
  return { onlyRanked: list?.onlyRanked ?? false, places: [...places.values()] };
}
