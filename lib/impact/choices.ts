import "server-only";
import { db } from "@/lib/platform/db";

export type ReportChoice = { slug: string; name: string; cohorts: { slug: string; name: string }[] };

/** The programmes and published cohorts one can read a report of, latest cohort first. */
export function reportChoices(): Promise<ReportChoice[]> {
  return db().programme.findMany({
    where: { archivedAt: null, cohorts: { some: { publishedAt: { not: null } } } },
    select: {
      slug: true,
      name: true,
      cohorts: {
        where: { publishedAt: { not: null } },
        select: { slug: true, name: true },
        orderBy: { kickoffOn: "desc" },
      },
    },
    orderBy: { createdAt: "asc" },
  });
}
