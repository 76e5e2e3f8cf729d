import "server-only";
import type PgBoss from "pg-boss";
import { db, transaction } from "@/lib/platform/db";
import { reactionsTo } from "@/lib/platform/jobs/names";
import { jobs, reactionsQueue, type ReactionJob } from "@/lib/platform/jobs/queue";
import { log } from "@/lib/platform/log";
import type { Contributions, DomainEvent } from "@/lib/platform/outbox";

type Job = PgBoss.Job<ReactionJob>;

/** Does the jobs whose time has come, one after another, those of earlier events first. Returns how many were done. */
export async function workJobs(contributions: Contributions): Promise<number> {
  for (let done = 0; ;) {
    const [job] = await jobs().fetch<ReactionJob>(reactionsQueue, { batchSize: 1 });
    if (!job) return done;
    if (await workOn(job, contributions)) done++;
  }
}

/** A job is over in the transaction of what it does; one that fails is put off, and given up after its last try. */
async function workOn(job: Job, contributions: Contributions): Promise<boolean> {
  try {
    return await transaction(async () => {
      if (!(await isOurs(job))) return false;
      const event = await eventOf(job);
      const reaction = reactionsTo(event.name, contributions)[job.data.reaction];
      if (!reaction) throw new Error(`nothing is named ${job.data.reaction}`);
      await reaction(event);
      return true;
    });
  } catch (error) {
    log.error({ err: error, ...job.data }, "a reaction failed; it is tried again");
    await jobs().fail(reactionsQueue, job.id, { message: problemOf(error) });
    return false;
  }
}

/** Ends the job, and with that holds its row; false when it took so long that it was given to someone else, who is done. */
async function isOurs({ id }: Job): Promise<boolean> {
  const answer: unknown = await jobs().complete(reactionsQueue, id);
  return (answer as { affected: number }).affected === 1;
}

async function eventOf({ data }: Job): Promise<DomainEvent> {
  const event = await db().outboxEvent.findUniqueOrThrow({
    where: { id: BigInt(data.event) },
    select: { id: true, name: true, payload: true, personId: true, createdAt: true },
  });
  return { ...event, payload: event.payload as DomainEvent["payload"] };
}

/** What went wrong, for administrators to read; whose address it was is nobody's business. */
function problemOf(error: unknown): string {
  return String(error)
    .replaceAll(/[^\s@"'<>(]+@[^\s@"'<>)]+/g, "…@…")
    .slice(0, 2000);
}
