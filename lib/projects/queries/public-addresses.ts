import "server-only";
import { db } from "@/lib/platform/db";
import { hiddenStandings } from "@/lib/organizations/policy";
import { publicStages } from "@/lib/projects/schema";

export type PublicAddress = { path: string; changedAt: Date | null };

/** A sitemap may name 50,000 addresses; each kind stays well below its share. */
const mostOfAKind = 15_000;

/** Where anyone can read a record of ours: projects, organizations and cohorts, the newest first. */
export async function publicAddresses(): Promise<PublicAddress[]> {
  const [projects, organizations, cohorts] = await Promise.all([
    db().project.findMany({
      where: { stage: { in: [...publicStages] } },
      select: { slug: true, stageSince: true },
      orderBy: { publishedAt: "desc" },
      take: mostOfAKind,
    }),
    db().organization.findMany({
      where: { archivedAt: null, standing: { notIn: [...hiddenStandings] } },
      select: { slug: true, updatedAt: true },
      orderBy: { updatedAt: "desc" },
      take: mostOfAKind,
    }),
    db().cohort.findMany({
      where: { publishedAt: { not: null } },
      select: { slug: true, publishedAt: true },
      orderBy: { publishedAt: "desc" },
      take: mostOfAKind,
    }),
  ]);
  return [
    ...projects.map(({ slug, stageSince }) => ({ path: `/projects/${slug}`, changedAt: stageSince })),
    ...cohorts.map(({ slug, publishedAt }) => ({ path: `/cohorts/${slug}`, changedAt: publishedAt })),
    ...organizations.map(({ slug, updatedAt }) => ({ path: `/organizations/${slug}`, changedAt: updatedAt })),
  ];
}
