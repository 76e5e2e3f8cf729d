import "server-only";
import { db, transaction } from "@/lib/platform/db";
import { jobIdOf, reactionsTo } from "@/lib/platform/jobs/names";
import { jobs, reactionsQueue, type ReactionJob } from "@/lib/platform/jobs/queue";
import type { Contributions } from "@/lib/platform/outbox";

const batch = 100;

/**
 * Makes the jobs of the events that wait, one for each reaction, and marks the events as handled in the same
 * transaction. Events that another worker has in hand are passed over. Returns how many events there were.
 */
export async function dispatch(contributions: Contributions): Promise<number> {
  for (let dispatched = 0; ;) {
    const some = await transaction(() => dispatchSome(contributions));
    dispatched += some;
    if (some < batch) return dispatched;
  }
}

async function dispatchSome(contributions: Contributions): Promise<number> {
  const events = await db().$queryRaw<{ id: bigint; name: string }[]>`
    select id, name from "OutboxEvent" where "handledAt" is null
    order by id limit ${batch} for update skip locked`;
  if (events.length === 0) return 0;
  const made = events.flatMap(({ id, name }) =>
    Object.keys(reactionsTo(name, contributions)).map((reaction) => ({
      id: jobIdOf(id, reaction),
      name: reactionsQueue,
      data: { event: String(id), reaction } satisfies ReactionJob,
    })),
  );
  if (made.length > 0) await insert(made);
  await db().outboxEvent.updateMany({
    where: { id: { in: events.map(({ id }) => id) } },
    data: { handledAt: new Date() },
  });
  return events.length;
}

async function insert(made: { id: string; name: string; data: ReactionJob }[]): Promise<void> {
  await jobs().insert(made);
  // pg-boss silently keeps nothing for a queue that nobody made
  const [kept] = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int from pgboss.job
    where name = ${reactionsQueue} and id = any(${made.map(({ id }) => id)}::uuid[])`;
  if (kept?.count !== made.length) throw new Error("the queue of reactions is missing");
}
