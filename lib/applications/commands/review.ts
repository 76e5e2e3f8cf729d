import "server-only";
import type { z } from "zod";
import { assertMayDecide } from "@/lib/applications/commands/decidable";
import { admitNext } from "@/lib/applications/commands/waitlist";
import { decisionNames, type DecideApplication, type OpenReview } from "@/lib/applications/review-schema";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { asSeen } from "@/lib/platform/seen";

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
 * at once the first holds, and the other is told. Answers changed since the decider read them are not decided on.
 * Nobody decides their own application. Whoever loses an accepted place gives it to the waitlist.
 */
export async function decideApplication(actor: Actor, input: Omit<DecideApplication, "next">) {
  const { application: seen, outcome, reason, nextStep } = input;
  const applicationId = seen.id;
  return transaction(async () => {
    await assertMayDecide(actor, applicationId);
    const before = await db().application.findUniqueOrThrow({
      where: { id: applicationId },
      select: { state: true, version: true },
    });
    const settled = before.state === "DRAFT" || before.state === "WITHDRAWN" || before.state === outcome;
    if (settled) throw new Refusal("application-decided-meanwhile", { stale: true });
    const [changed] = await db().application.updateManyAndReturn({
      where: { ...asSeen(seen), state: before.state },
      data: { state: outcome },
      select: { cohortId: true, discipline: true },
    });
    if (!changed) {
      const waits = before.state === "SUBMITTED" || before.state === "UNDER_REVIEW";
      const words = waits && before.version !== seen.version;
      throw new Refusal(words ? "application-changed" : "application-decided-meanwhile", { stale: true });
    }
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
      changes: { state: [before.state, outcome] },
      reason,
      payload: { decisionId: decision.id },
    });
    if (before.state === "ACCEPTED") await admitNext(changed.cohortId, changed.discipline);
    return { applicationId };
  });
}
