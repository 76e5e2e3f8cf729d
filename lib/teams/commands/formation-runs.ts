import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { policyNames } from "@/lib/teams/formation-schema";
import { ImpossiblePins } from "@/lib/teams/formation/pins";
import type { Proposal } from "@/lib/teams/formation/proposal";
import { formInTurns } from "@/lib/teams/formation/run";
import { formationState } from "@/lib/teams/formation-state";
import { formsTeam } from "@/lib/teams/policy";
import { formationInput } from "@/lib/teams/queries/formation-input";

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

/** A run that nobody has touched for so long was left by a worker that ended; another begins it again. */
const abandonedAfter = "2 minutes";

/** Works out what was asked for, run by run. Any number of workers may do so: each run has one of them. */
export async function workOutFormations(): Promise<number> {
  for (let count = 0; ; count++) {
    const [run] = await db().$queryRaw<{ id: string; cohortId: string }[]>`
      update "FormationRun" set state = 'RUNNING', "touchedAt" = clock_timestamp() where id = (
        select id from "FormationRun" where state = 'QUEUED'
          or (state = 'RUNNING' and "touchedAt" < clock_timestamp() - ${abandonedAfter}::interval)
        order by "askedAt" limit 1 for update skip locked)
      returning id, "cohortId"`;
    if (!run) return count;
    await workOut(run);
  }
}

async function workOut({ id, cohortId }: { id: string; cohortId: string }): Promise<void> {
  const stopped = new AbortController();
  try {
    // one moment for all policies, so that they can be compared
    const input = await transaction(() => formationInput(cohortId, "balanced"));
    const proposals: Partial<Record<string, Proposal>> = {};
    let before = 0;
    for (const [place, policy] of policyNames.entries()) {
      let steps = 0;
      let writing: Promise<unknown> = Promise.resolve();
      proposals[policy] = await formInTurns(
        { ...input, policy },
        ({ done, of }) => {
          steps = of;
          writing = writing.then(() =>
            note(id, before + done, before + of * (policyNames.length - place), stopped),
          );
        },
        stopped.signal,
      );
      await writing;
      before += steps;
    }
    await db().formationRun.updateMany({
      where: { id, state: "RUNNING" },
      data: {
        state: "DONE",
        done: before,
        of: before,
        finishedAt: now(),
        inputHash: formationState(input),
        // plain data by its definition: what the engine answers is compared byte by byte
        proposals: proposals as unknown as Prisma.InputJsonObject,
      },
    });
  } catch (error) {
    if (stopped.signal.aborted) return;
    const known = error instanceof ImpossiblePins;
    if (!known) log.error({ err: error, run: id }, "teams could not be worked out");
    await db().formationRun.updateMany({
      where: { id, state: "RUNNING" },
      data: { state: "FAILED", finishedAt: now(), problem: known ? "pins" : "other" },
    });
  }
}

/** Writes how far it is, and finds out whether it was cancelled meanwhile. */
async function note(id: string, done: number, of: number, stopped: AbortController): Promise<void> {
  const going = await db().$executeRaw`
    update "FormationRun" set done = ${done}, "of" = ${of}, "touchedAt" = clock_timestamp()
    where id = ${id}::uuid and state = 'RUNNING'`;
  if (going === 0) stopped.abort();
}
