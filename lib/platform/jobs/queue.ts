import "server-only";
import PgBoss from "pg-boss";
import { db } from "@/lib/platform/db";

/** Jobs of this queue are pairs of an event and a reaction. */
export const reactionsQueue = "reactions";

/** What a job of {@link reactionsQueue} is about: the number of its event, and the name of its reaction. */
export type ReactionJob = { event: string; reaction: string };

const keptDays = 28;

/** pg-boss on a line of its own, as the worker keeps it: what failed stays until someone had time to look. */
export function bossOf(connectionString: string): PgBoss {
  return new PgBoss({ connectionString, max: 4, archiveFailedAfterSeconds: keptDays * 24 * 3600 });
}

/** Makes the queue of reactions. A job is tried twelve times, with pauses from two seconds up to an hour. */
export async function makeReactionsQueue(boss: PgBoss): Promise<void> {
  await boss.createQueue(reactionsQueue, {
    name: reactionsQueue,
    retryLimit: 11,
    retryDelay: 2,
    retryBackoff: true,
    // a transaction takes half a minute at the most: whoever has a job for longer is gone
    expireInSeconds: 180,
    retentionDays: keptDays,
  });
}

/** pg-boss's own statements, with parameters, in the transaction one is in. */
const here: PgBoss.Db = {
  executeSql: async (text, values = []) => ({
    rows: await db().$queryRawUnsafe<unknown[]>(text, ...(values as unknown[])),
  }),
};

let inHere: PgBoss | undefined;

/** pg-boss whose every call is part of the transaction one is in; it keeps no line and starts nothing. */
export function jobs(): PgBoss {
  return (inHere ??= new PgBoss({ db: here }));
}
