import "server-only";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { formsTeam } from "@/lib/teams/policy";

/** Asks for teams under every policy; the worker begins at once. Refuses: not-found, formation-under-way. */
export async function askFormation(actor: Actor, { cohortId }: { cohortId: string }): Promise<void> {
  await assertForms(actor, cohortId);
  const { id } = await db().formationRun.create({
    data: { cohortId, askedById: actor.personId, askedAt: now() },
    select: { id: true },
  });
  await record(actor, "formation.asked", {
    subject: { type: "FormationRun", id },
    payload: { cohortId },
  });
}

/** Stops one under way; asking again for one that is done changes nothing. Refuses: not-found. */
export async function cancelFormation(actor: Actor, { runId }: { runId: string }): Promise<void> {
  const run = await db().formationRun.findUnique({ where: { id: runId }, select: { cohortId: true } });
  if (!run) throw new Refusal("not-found");
  await assertForms(actor, run.cohortId);
  await db().formationRun.updateMany({
    where: { id: runId, state: { in: ["QUEUED", "RUNNING"] } },
    data: { state: "CANCELLED", finishedAt: now() },
  });
  await record(actor, "formation.cancelled", { subject: { type: "FormationRun", id: runId }, event: false });
}

/** Refuses (not-found) whoever does not staff the cohort's programme. */
export async function assertForms(actor: Actor, cohortId: string): Promise<void> {
  const cohort = await db().cohort.findUnique({ where: { id: cohortId }, select: { programmeId: true } });
  if (!cohort || !formsTeam(actor, cohort)) throw new Refusal("not-found");
}
