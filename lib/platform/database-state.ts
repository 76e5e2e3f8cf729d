import { db } from "@/lib/platform/db";

/**
 * What a statement that began now would see, as a name: PostgreSQL's snapshot (the oldest and the next transaction,
 * and those under way). Two equal names mean that no transaction has ended with a write in between, on any server.
 * https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SNAPSHOT
 */
export async function databaseState(): Promise<string> {
  const [row] = await db().$queryRaw<[{ state: string }]>`select pg_current_snapshot()::text as state`;
  return row.state;
}
