import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameIn } from "@/lib/platform/i18n/names";
import { listedStages } from "@/lib/projects/schema";

export type Choice = { value: string; label: string };
type Facets = { causes: Choice[]; cohorts: Choice[] };

const keptMilliseconds = 60_000;
const kept = new Map<Locale, { at: number; facets: Promise<Facets> }>();

/** What the listing can be filtered by: causes and cohorts that have a published project. Up to a minute old. */
export function listingFacets(locale: Locale): Promise<Facets> {
  const known = kept.get(locale);
  const at = now().getTime();
  if (known && Math.abs(at - known.at) < keptMilliseconds) return known.facets;
  const facets = readFacets(locale);
  kept.set(locale, { at, facets });
  facets.catch(() => kept.delete(locale));
  return facets;
}

async function readFacets(locale: Locale): Promise<Facets> {
  const listed = { some: { stage: { in: [...listedStages] } } } satisfies Prisma.ProjectListRelationFilter;
  const [causes, cohorts] = await Promise.all([
    db().cause.findMany({
      where: { projects: { some: { project: listed.some } } },
      select: { slug: true, name: true, names: true },
    }),
    db().cohort.findMany({
      where: { publishedAt: { not: null }, projects: listed },
      select: { slug: true, name: true },
      orderBy: { kickoffOn: "desc" },
    }),
  ]);
  return {
    causes: causes
      .map((cause) => ({ value: cause.slug, label: nameIn(cause, locale) }))
      .toSorted((one, other) => one.label.localeCompare(other.label, locale)),
    cohorts: cohorts.map(({ slug, name }) => ({ value: slug, label: name })),
  };
}
