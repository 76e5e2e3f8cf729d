import "server-only";
import { missingIn } from "@/lib/applications/questions";
import { admitNext } from "@/lib/applications/commands/waitlist";
import { assertOpen, publishedCohort } from "@/lib/applications/commands/applying";
import type { SubmitApplication, TakeUpApplication, WithdrawApplication } from "@/lib/applications/schema";
import type { ApplicationState } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import type { z } from "zod";

/** Sends the draft, once, while applications are open by the database's clock and nothing is missing. */
export async function submitApplication(actor: Actor, { cohortId }: z.infer<typeof SubmitApplication>) {
  return transaction(async () => {
    const cohort = await publishedCohort(cohortId);
    await assertOpen(cohort);
    const draft = await db().application.findUnique({
      where: { cohortId_personId: { cohortId, personId: actor.personId } },
      select: {
        id: true,
        discipline: true,
        hoursPerWeek: true,
        statement: true,
        skills: { select: { skill: true } },
        suggested: { select: { key: true } },
      },
    });
    if (!draft || missingIn(draft).length > 0) throw new Refusal("application-incomplete");
    const { count } = await db().application.updateMany({
      where: { id: draft.id, personId: actor.personId, state: "DRAFT" },
      data: { state: "SUBMITTED", submittedAt: await databaseNow() },
    });
    if (count === 0) throw new Refusal("applied-already");
    await record(actor, "application.submitted", {
      subject: { type: "Application", id: draft.id },
      payload: { cohortId },
    });
    return { applicationId: draft.id };
  });
}

const withdrawable: ApplicationState[] = ["SUBMITTED", "UNDER_REVIEW", "ACCEPTED", "WAITLISTED"];

/** A professional takes their application back, until the deadline not for good; a seat has to be released first. A place goes to the waitlist. */
export async function withdrawApplication(
  actor: Actor,
  { applicationId, reason }: z.infer<typeof WithdrawApplication>,
) {
  return transaction(async () => {
    // locked first: what it was decides whether a place comes free
    const [before] = await db().$queryRaw<
      { state: ApplicationState; cohortId: string; discipline: string }[]
    >`
      select state, "cohortId", discipline from "Application"
      where id = ${applicationId}::uuid and "personId" = ${actor.personId}::uuid for update`;
    if (!before || !withdrawable.includes(before.state)) throw new Refusal("not-found");
    await db().application.update({
      where: { id: applicationId },
      data: { state: "WITHDRAWN" },
      select: { id: true },
    });
    await db().applicationDecision.create({
      data: {
        applicationId,
        outcome: "WITHDRAWN",
        reason,
        decidedById: actor.personId,
        at: await databaseNow(),
      },
      select: { id: true },
    });
    await record(actor, "application.withdrawn", {
      subject: { type: "Application", id: applicationId },
      reason,
    });
    if (before.state === "ACCEPTED") await admitNext(before.cohortId, before.discipline);
    return { applicationId };
  });
}

/** Who withdrew may come back until applications close: as a draft with all they had written, to be sent anew. */
export async function takeUpApplication(
  actor: Actor,
  { applicationId }: z.infer<typeof TakeUpApplication>,
): Promise<{ slug: string }> {
  return transaction(async () => {
    const own = { id: applicationId, personId: actor.personId, state: "WITHDRAWN" } as const;
    const application = await db().application.findFirst({ where: own, select: { cohortId: true } });
    if (!application) throw new Refusal("not-found");
    const cohort = await publishedCohort(application.cohortId);
    assertOpen(cohort);
    const at = await databaseNow();
    const { count } = await db().application.updateMany({
      where: own,
      data: { state: "DRAFT", submittedAt: null, changedAt: at, savedAt: at },
    });
    if (count === 0) throw new Refusal("not-found");
    await record(actor, "application.taken-up", {
      subject: { type: "Application", id: applicationId },
      event: false,
    });
    return { slug: cohort.slug };
  });
}
