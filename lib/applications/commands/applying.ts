import "server-only";
import { cohortSelect, toCohort, type Cohort } from "@/lib/cohorts/cohort-row";
import { databaseNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

/** A cohort that has been announced, with the phase it is in by the database's clock. */
export async function publishedCohort(id: string): Promise<Cohort> {
  const row = await db().cohort.findFirst({
    where: { id, publishedAt: { not: null } },
    select: cohortSelect,
  });
  if (!row) throw new Refusal("not-found");
  return toCohort(row, await databaseNow());
}

/** Refuses with the reason where applications are not open. */
export function assertOpen(cohort: Cohort): void {
  if (cohort.phase === "applying") return;
  if (cohort.phase === "cancelled") throw new Refusal("cohort-over");
  throw new Refusal(cohort.phase === "announced" ? "applications-not-open" : "applications-closed");
}
