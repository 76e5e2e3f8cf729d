import "server-only";
import { cohortSelect, toCohort } from "@/lib/cohorts/cohort-row";
import { phaseSince } from "@/lib/cohorts/phase";
import { systemActor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";

const dayMs = 86_400_000;

/**
 * Notes each phase that a cohort has come into, once; those who have something to do now hear of it. A phase that began more
 * than a day ago (an outage, a calendar filled in late) is noted without a word. Any number of workers may run this.
 */
export async function announcePhases(): Promise<void> {
  const at = await databaseNow();
  const cohorts = await db().cohort.findMany({
    where: {
      publishedAt: { not: null },
      cancelledAt: null,
      endsOn: { gte: new Date(at.getTime() - 3 * dayMs) },
    },
    select: { ...cohortSelect, announced: { select: { phase: true } } },
  });
  for (const { announced, ...row } of cohorts) {
    const cohort = toCohort(row, at);
    const since = phaseSince(cohort, at);
    if (!since || announced.some(({ phase }) => phase === cohort.phase)) continue;
    await transaction(async () => {
      const { count } = await db().announcedPhase.createMany({
        data: [{ cohortId: cohort.id, phase: cohort.phase, at }],
        skipDuplicates: true,
      });
      if (count === 0) return;
      await record(systemActor, "cohort.phase-began", {
        subject: { type: "Cohort", id: cohort.id },
        changes: { phase: [null, cohort.phase] },
        payload: { phase: cohort.phase },
        event: at.getTime() - since.getTime() < dayMs,
      });
    });
  }
}
