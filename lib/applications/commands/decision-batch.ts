import "server-only";
import type { z } from "zod";
import { cohortSelect, toCohort } from "@/lib/cohorts/cohort-row";
import { admitNext } from "@/lib/applications/commands/waitlist";
import { isOver } from "@/lib/cohorts/phase";
import { reviewableApplications } from "@/lib/applications/policy";
import { staffedCohorts } from "@/lib/cohorts/policy";
import { decisionNames, type PrepareDecision, type SendDecision } from "@/lib/applications/review-schema";
import type { ApplicationState } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

/** Writes a decision on several applications down, so that its letters can be read before they go. Nothing is decided yet. */
export async function prepareDecision(actor: Actor, input: PrepareDecision) {
  const { applications, ...decision } = input;
  const versions = new Map(applications.map(({ id, version }) => [id, version]));
  return transaction(async () => {
    const found = await db().application.findMany({
      where: { AND: [{ id: { in: [...versions.keys()] } }, reviewableApplications(actor)] },
      select: { id: true, state: true, version: true, personId: true, cohort: { select: cohortSelect } },
    });
    const [first] = found;
    if (!first || found.length !== versions.size) throw new Refusal("not-found");
    if (found.some(({ cohort }) => cohort.id !== first.cohort.id)) throw new Refusal("not-found");
    if (isOver(toCohort(first.cohort, await databaseNow()).phase)) throw new Refusal("cohort-over");
    const changed = found.filter(({ id, version }) => version !== versions.get(id)).length;
    if (changed > 0) throw new Refusal("applications-changed", { values: { count: changed }, stale: true });
    const items = found.filter(
      ({ state, personId }) =>
        state !== decision.outcome && state !== "WITHDRAWN" && personId !== actor.personId,
    );
    if (items.length === 0) throw new Refusal("nothing-to-decide");
    const batch = await db().decisionBatch.create({
      data: {
        ...decision,
        cohortId: first.cohort.id,
        preparedById: actor.personId,
        preparedAt: await databaseNow(),
        items: {
          create: items.map(({ id, state, version }) => ({ applicationId: id, seen: state, version })),
        },
      },
      select: { id: true },
    });
    await record(actor, "decision.prepared", {
      subject: { type: "DecisionBatch", id: batch.id },
      event: false,
    });
    return { batchId: batch.id, slug: first.cohort.slug };
  });
}

type Decided = { id: string; seen: ApplicationState; discipline: string };

/**
 * Decides what was prepared, once, all in one transaction. Applications that someone else has decided, or that were changed or withdrawn
 * since, and people who have a seat by now, are left as they are.
 */
export async function sendDecision(actor: Actor, { batchId }: z.infer<typeof SendDecision>) {
  return transaction(async () => {
    const at = await databaseNow();
    const batch = await db().decisionBatch.findFirst({
      where: { id: batchId, cohort: staffedCohorts(actor) },
      select: { outcome: true, reason: true, nextStep: true, cohort: { select: cohortSelect } },
    });
    if (!batch) throw new Refusal("not-found");
    if (isOver(toCohort(batch.cohort, at).phase)) throw new Refusal("cohort-over");
    const { count } = await db().decisionBatch.updateMany({
      where: { id: batchId, sentAt: null },
      data: { sentAt: at },
    });
    if (count === 0) throw new Refusal("decision-sent-already");
    const decided = await decide(actor, batchId, batch.outcome);
    const { outcome, reason, nextStep } = batch;
    const rows = await db().applicationDecision.createManyAndReturn({
      data: decided.map(({ id: applicationId }) => ({
        ...{ applicationId, outcome, reason, nextStep, at },
        decidedById: actor.personId,
      })),
      select: { id: true, applicationId: true },
    });
    const decisionOf = new Map(rows.map((row) => [row.applicationId, row.id]));
    for (const { id, seen } of decided) {
      await record(actor, `application.${decisionNames[outcome as keyof typeof decisionNames]}`, {
        subject: { type: "Application", id },
        changes: { state: [seen, outcome] },
        reason,
        payload: { decisionId: decisionOf.get(id) },
      });
    }
    for (const { seen, discipline } of decided) {
      if (seen === "ACCEPTED") await admitNext(batch.cohort.id, discipline);
    }
    return { batchId, slug: batch.cohort.slug, decided: decided.length };
  });
}

/** Rows are locked in the order of their ids, so that two decisions at once wait for each other instead of locking up. */
function decide(actor: Actor, batchId: string, outcome: ApplicationState): Promise<Decided[]> {
  return db().$queryRaw<Decided[]>`
    with open as (
      select a.id, a.state as seen from "DecisionBatchItem" i join "Application" a on a.id = i."applicationId"
      where i."batchId" = ${batchId}::uuid and a.version = i.version and a.state <> 'WITHDRAWN' and a."personId" <> ${actor.personId}::uuid
        and not exists (select 1 from "SeatClaim" c
          where c."cohortId" = a."cohortId" and c."personId" = a."personId" and c."releasedAt" is null)
      order by a.id for update of a
    )
    update "Application" a set state = ${outcome}::"ApplicationState" from open where a.id = open.id
    returning a.id, open.seen, a.discipline`;
}
