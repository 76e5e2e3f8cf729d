import { db } from "@/lib/platform/db";
import type { Seen } from "@/lib/platform/seen";

type Versioned = "Application" | "Import" | "Project" | "ScopeChange";

/** A row as someone who opens its page now sees it. */
export async function seenNow(table: Versioned, id: string): Promise<Seen> {
  const [row] = await db().$queryRawUnsafe<Seen[]>(
    `select id::text, version from "${table}" where id = $1::uuid`,
    id,
  );
  if (!row) throw new Error(`There is no ${table} ${id}.`);
  return row;
}
