import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { solveIntegerProgram, type IntegerAnswer, type IntegerProgram } from "@/lib/platform/milp";
import { policyNames } from "@/lib/formation/schema";
import { ImpossiblePins } from "@/lib/formation/engine/pins";
import type { Proposal } from "@/lib/formation/engine/proposal";
import { formInTurns } from "@/lib/formation/engine/run";
import { formationState } from "@/lib/formation/state";
import { formationInput } from "@/lib/formation/queries/input";

/** A run that nobody has touched for so long was left by a worker that ended; another begins it again. */
const abandonedAfter = "2 minutes";
/** So long an integer program may take before the engine goes on without it. */
const seconds = 60;
const visitMilliseconds = 2000;

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
        {
          onProgress: ({ done, of }) => {
            steps = of;
            writing = writing.then(() =>
              note(id, before + done, before + of * (policyNames.length - place), stopped),
            );
          },
          solve: (milp) => attended(id, stopped, solved(milp, stopped.signal)),
          signal: stopped.signal,
        },
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

/** The answer to an integer program; without one, whatever the reason, the engine goes on by moves. */
async function solved(milp: IntegerProgram, signal: AbortSignal): Promise<IntegerAnswer | undefined> {
  try {
    return await solveIntegerProgram(milp, { seconds, signal });
  } catch (error) {
    signal.throwIfAborted();
    log.warn({ err: error }, "an integer program was not solved");
    return undefined;
  }
}

/** While something takes long, says now and then that the run is in good hands, and hears of a cancellation. */
async function attended<T>(id: string, stopped: AbortController, work: Promise<T>): Promise<T> {
  const visit = setInterval(() => {
    db().$executeRaw`
      update "FormationRun" set "touchedAt" = clock_timestamp() where id = ${id}::uuid and state = 'RUNNING'`.then(
      (going) => going === 0 && stopped.abort(),
      () => {},
    );
  }, visitMilliseconds);
  try {
    return await work;
  } finally {
    clearInterval(visit);
  }
}

/** Writes how far it is, and finds out whether it was cancelled meanwhile. */
async function note(id: string, done: number, of: number, stopped: AbortController): Promise<void> {
  const going = await db().$executeRaw`
    update "FormationRun" set done = ${done}, "of" = ${of}, "touchedAt" = clock_timestamp()
    where id = ${id}::uuid and state = 'RUNNING'`;
  if (going === 0) stopped.abort();
}
