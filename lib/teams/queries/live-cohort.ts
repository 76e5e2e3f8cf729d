import "server-only";
import { db } from "@/lib/platform/db";

/** The cohort whose seats may be watched: a published one that is not cancelled; null for any other. */
export async function liveCohort(slug: string): Promise<{ id: string } | null> {
  return db().cohort.findFirst({
    where: { slug, publishedAt: { not: null }, cancelledAt: null },
    select: { id: true },
  });
}
