import "server-only";
import { db } from "@/lib/platform/db";
import { jobs, reactionsQueue } from "@/lib/platform/jobs/queue";
import { record, type Acting } from "@/lib/platform/record";

export type TroubledJob = {
  id: string;
  /** Its stable name: capability, event, and the effect where there are several. */
  reaction: string;
  tries: number;
  problem: string;
  since: Date;
  /** Null for what was given up. */
  nextTry: Date | null;
};

/** Whether a worker has ever been here: it makes the queue. */
export async function hasQueue(): Promise<boolean> {
  const [found] = await db().$queryRaw<{ there: boolean }[]>`
    select to_regclass('pgboss.job') is not null as there`;
  return found?.there ?? false;
}

/** What failed and was given up, then what failed and is tried again; the oldest first, and no more than a page holds. */
export async function troubledJobs(): Promise<TroubledJob[]> {
  return db().$queryRaw<TroubledJob[]>`
    select id::text, data->>'reaction' as reaction, retry_count + 1 as tries, coalesce(output->>'message', '') as problem,
      created_on as since, case when state = 'retry' then start_after end as "nextTry"
    from pgboss.job where name = ${reactionsQueue} and (state = 'failed' or state = 'retry' and output is not null)
    order by state desc, created_on, id limit 100`;
}

/** Tries again what was given up: this one, or all. Returns how many those were. */
export async function retryJobs(acting: Acting, id?: string): Promise<number> {
  const given = await db().$queryRaw<{ id: string }[]>`
    select id::text from pgboss.job where name = ${reactionsQueue} and state = 'failed'
      and (${id ?? null}::uuid is null or id = ${id ?? null}::uuid) order by id for update`;
  if (given.length === 0) return 0;
  await jobs().retry(
    reactionsQueue,
    given.map((job) => job.id),
  );
  for (const job of given)
    await record(acting, "job.retried", { subject: { type: "Job", id: job.id }, event: false });
  await db().$executeRaw`notify outbox`;
  return given.length;
}
