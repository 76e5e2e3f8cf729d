import "server-only";
import { cohortSelect, toCohort, type Cohort } from "@/lib/cohorts/cohort-row";
import { admitNext } from "@/lib/cohorts/commands/waitlist";
import { missingIn } from "@/lib/cohorts/completeness";
import { writeAnswers } from "@/lib/cohorts/commands/answers";
import type {
  ChangeApplication,
  SaveApplication,
  SubmitApplication,
  TakeUpApplication,
  WithdrawApplication,
} from "@/lib/cohorts/schema";
import type { ApplicationState } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import type { z } from "zod";

/**
 * Keeps what a professional has written so far. A draft begins while applications are open; one that exists
 * is kept also when they have closed meanwhile, so that nothing typed is lost.
 */
export async function keepApplication(actor: Actor, input: SaveApplication): Promise<Kept> {
  return transaction(async () => {
    const cohort = await publishedCohort(input.cohortId);
    const application = await draftOf(actor, cohort);
    await writeAnswers(application.id, cohort, input, { states: ["DRAFT"], refusal: "application-sent" });
    if (application.isNew) {
      await record(actor, "application.drafted", {
        subject: { type: "Application", id: application.id },
        event: false,
      });
    }
    return { slug: cohort.slug, ...application };
  });
}

type Kept = { slug: string; id: string; isNew: boolean };

/** Keeps a draft because its writer said so, and leaves a trace of what is new since the last one; see `keepApplication`. */
export async function saveApplication(actor: Actor, input: SaveApplication): Promise<{ slug: string }> {
  return transaction(async () => {
    const { slug, id, isNew } = await keepApplication(actor, input);
    if (!isNew && (await isNewSinceLastTrace(id)))
      await record(actor, "application.saved", { subject: { type: "Application", id }, event: false });
    return { slug };
  });
}

async function isNewSinceLastTrace(id: string): Promise<boolean> {
  const [row] = await db().$queryRaw<{ isNew: boolean }[]>`
    select not exists (select 1 from "AuditEntry" e
      where e."subjectType" = 'Application' and e."subjectId" = a.id::text and e.at >= a."savedAt") as "isNew"
    from "Application" a where a.id = ${id}::uuid`;
  return row?.isNew ?? false;
}

/**
 * Changes a sent application while applications are open and nobody has decided it. Reviews that are in stay; the reviewers
 * see that it was changed after them.
 */
export async function changeApplication(actor: Actor, input: ChangeApplication): Promise<{ slug: string }> {
  return transaction(async () => {
    const cohort = await publishedCohort(input.cohortId);
    assertOpen(cohort);
    const application = await db().application.findUnique({
      where: { cohortId_personId: { cohortId: cohort.id, personId: actor.personId } },
      select: { id: true },
    });
    if (!application) throw new Refusal("not-found");
    const isChanged = await writeAnswers(application.id, cohort, input, {
      states: ["SUBMITTED", "UNDER_REVIEW"],
      refusal: "application-settled",
      changedAt: await databaseNow(),
    });
    if (!isChanged) return { slug: cohort.slug };
    await record(actor, "application.changed", {
      subject: { type: "Application", id: application.id },
      event: false,
    });
    return { slug: cohort.slug };
  });
}

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
    if (!draft || missingIn({ ...draft, skills: [...draft.skills, ...draft.suggested] }).length > 0)
      throw new Refusal("application-incomplete");
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

async function publishedCohort(id: string): Promise<Cohort> {
  const row = await db().cohort.findFirst({
    where: { id, publishedAt: { not: null } },
    select: cohortSelect,
  });
  if (!row) throw new Refusal("not-found");
  return toCohort(row, await databaseNow());
}

function assertOpen(cohort: Cohort): void {
  if (cohort.phase === "applying") return;
  if (cohort.phase === "cancelled") throw new Refusal("cohort-over");
  throw new Refusal(cohort.phase === "announced" ? "applications-not-open" : "applications-closed");
}

/** The row of one's draft, made when it is the first save; two saves at once share one row. */
async function draftOf(actor: Actor, cohort: Cohort): Promise<{ id: string; isNew: boolean }> {
  const where = { cohortId_personId: { cohortId: cohort.id, personId: actor.personId } };
  const kept = await db().application.findUnique({ where, select: { id: true, state: true } });
  if (kept && kept.state !== "DRAFT") throw new Refusal("application-sent");
  if (kept) return { id: kept.id, isNew: false };
  assertOpen(cohort);
  const { count } = await db().application.createMany({
    data: [{ cohortId: cohort.id, personId: actor.personId }],
    skipDuplicates: true,
  });
  const row = await db().application.findUniqueOrThrow({ where, select: { id: true } });
  return { id: row.id, isNew: count === 1 };
}
