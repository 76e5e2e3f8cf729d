import { db } from "@/lib/platform/db";
import type { Seen } from "@/lib/platform/seen";
import { identifier } from "@/tests/support/identifier";

type Versioned = "Application" | "Import" | "Project" | "ScopeChange";

/** A row as someone who opens its page now sees it. */
export async function seenNow(table: Versioned, id: string): Promise<Seen> {
  const [row] = await db().$queryRaw<Seen[]>`
    select id::text, version from ${identifier(table)} where id = ${id}::uuid`;
  if (!row) throw new Error(`There is no ${table} ${id}.`);
  return row;
}
