import "server-only";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";

type Parts = Record<"database" | "migrations" | "queue", "ready" | "not ready">;
type Row = { migrated: boolean; queue: boolean };

/** Whether this process can do its work: the database answers, no migration failed, and the worker made its queue. */
export async function readiness(): Promise<Parts> {
  try {
    const [row] = await db().$queryRaw<Row[]>`
      select exists (select 1 from _prisma_migrations)
          and not exists (select 1 from _prisma_migrations where finished_at is null and rolled_back_at is null) as migrated,
        to_regclass('pgboss.version') is not null as queue`;
    return {
      database: "ready",
      migrations: row?.migrated ? "ready" : "not ready",
      queue: row?.queue ? "ready" : "not ready",
    };
  } catch (error) {
    log.warn({ err: error }, "not ready");
    return { database: "not ready", migrations: "not ready", queue: "not ready" };
  }
}
