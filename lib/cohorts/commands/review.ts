import "server-only";
import type { z } from "zod";
import { assertMayDecide } from "@/lib/cohorts/commands/decidable";
import { admitNext } from "@/lib/cohorts/commands/waitlist";
import { decisionNames, type DecideApplication, type OpenReview } from "@/lib/cohorts/schema";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

/** Staff take an application into review; the professional sees that someone reads it. */
export async function openReview(actor: Actor, { applicationId }: z.infer<typeof OpenReview>) {
  return transaction(async () => {
    await assertMayDecide(actor, applicationId);
    const { count } = await db().application.updateMany({
      where: { id: applicationId, state: "SUBMITTED" },
      data: { state: "UNDER_REVIEW" },
    });
    if (count === 0) throw new Refusal("application-decided-meanwhile");
    await record(actor, "application.review-opened", { subject: { type: "Application", id: applicationId } });
    return { applicationId };
  });
}

/**
 * Staff accept, waitlist or decline. A decision may be changed until the person has a seat; of two who decide
 * at once the first holds, and the other is told. Nobody decides their own
 * application. Whoever loses an accepted place gives it to the waitlist.
 */
export async function decideApplication(actor: Actor, input: Omit<DecideApplication, "next">) {
  const { applicationId, seen, outcome, reason, nextStep } = input;
  return transaction(async () => {
    await assertMayDecide(actor, applicationId);
    if (seen === "DRAFT" || seen === "WITHDRAWN" || seen === outcome) {
      throw new Refusal("application-decided-meanwhile");
    }
    const [changed] = await db().application.updateManyAndReturn({
      where: { id: applicationId, state: seen },
      data: { state: outcome },
      select: { cohortId: true, discipline: true },
    });
    if (!changed) throw new Refusal("application-decided-meanwhile");
    const decision = await db().applicationDecision.create({
      data: {
        applicationId,
        outcome,
        reason,
        nextStep,
        decidedById: actor.personId,
        at: await databaseNow(),
      },
      select: { id: true },
    });
    await record(actor, `application.${decisionNames[outcome]}`, {
      subject: { type: "Application", id: applicationId },
      changes: { state: [seen, outcome] },
      reason,
      payload: { decisionId: decision.id },
    });
    if (seen === "ACCEPTED") await admitNext(changed.cohortId, changed.discipline);
    return { applicationId };
  });
}
