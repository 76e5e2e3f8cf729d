import "server-only";
import { db } from "@/lib/platform/db";
import { reactionsQueue } from "@/lib/platform/jobs/queue";

type Work = {
  /** Events that are no jobs yet, and jobs that wait. */
  waiting: number;
  oldest: Date | null;
  failed: number;
  /** When a worker last finished its round. */
  lastRound: Date | null;
  /** It comes every minute: after five, none is there. One that just made its queue hasn't been round yet. */
  isAtWork: boolean;
};

/** How much work waits; only where a worker made its queue. */
export async function workWaiting(): Promise<Work> {
  const [work] = await db().$queryRaw<Work[]>`
    with job as (select state, created_on from pgboss.job where name = ${reactionsQueue}),
      event as (select "createdAt" from "OutboxEvent" where "handledAt" is null),
      round as (select max(completed_on) as last from pgboss.job where name = 'round' and state = 'completed')
    select (select count(*) from event)::int + (select count(*) from job where state < 'active')::int as waiting,
      least((select min("createdAt") from event), (select min(created_on) from job where state < 'active')) as oldest,
      (select count(*) from job where state = 'failed')::int as failed,
      round.last as "lastRound",
      coalesce(round.last, (select created_on from pgboss.queue where name = ${reactionsQueue}))
        > clock_timestamp() - interval '5 minutes' as "isAtWork"
    from round`;
  return work!;
}

type Mail = { waiting: number; oldest: Date | null; failed: number };

/** How many messages wait to be sent, and how many could not be. */
export async function mailWaiting(): Promise<Mail> {
  const [mail] = await db().$queryRaw<Mail[]>`
    select (count(*) filter (where state = 'QUEUED'))::int as waiting,
      min("createdAt") filter (where state = 'QUEUED') as oldest,
      (count(*) filter (where state = 'FAILED' and "sentAt" is null))::int as failed
    from "EmailMessage" where state in ('QUEUED', 'FAILED')`;
  return mail!;
}

type Database = { version: string; bytes: number; migration: string | null; lastBackup: Date | null };

/** The database, and how many milliseconds the shortest question takes. */
export async function databaseFacts(): Promise<Database & { milliseconds: number }> {
  const [facts] = await db().$queryRaw<Database[]>`
    select current_setting('server_version') as version, pg_database_size(current_database())::float8 as bytes,
      (select max(migration_name) from _prisma_migrations where finished_at is not null) as migration,
      (select max(at) from "Backup") as "lastBackup"`;
  const since = performance.now();
  await db().$queryRaw`select 1`;
  return { ...facts!, milliseconds: performance.now() - since };
}
