import "server-only";
import { cohortSelect, toCohort } from "@/lib/cohorts/cohort-row";
import { isOver } from "@/lib/cohorts/phase";
import { reviewableApplications } from "@/lib/applications/policy";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

/** Refuses whoever may not judge this application: strangers, the person who sent it, and anyone once the cohort is over. */
export async function assertMayDecide(actor: Actor, id: string): Promise<void> {
  const application = await db().application.findFirst({
    where: { AND: [{ id }, reviewableApplications(actor)] },
    select: { personId: true, cohort: { select: cohortSelect } },
  });
  if (!application) throw new Refusal("not-found");
  if (application.personId === actor.personId) throw new Refusal("own-application");
  if (isOver(toCohort(application.cohort, await databaseNow()).phase)) throw new Refusal("cohort-over");
}
