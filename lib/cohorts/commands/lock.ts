import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";

/** Claims share the cohort; what rearranges its seats as a whole or moves its dates has it alone. */
type Sharing = "shared" | "alone";

/**
 * Locks a cohort for a write to its teams or its calendar. Whoever wants it alone takes it first of all and then writes
 * each seat as usual; staff who edit the calendar have it alone too, so that no claim straddles a moved closing time.
 * The advisory lock queues fairly: on the row alone, claims that follow each other would let nobody have it for themselves.
 */
export async function lockCohort(cohortId: string, sharing: Sharing): Promise<void> {
  const [queue, row] =
    sharing === "alone"
      ? [Prisma.sql`pg_advisory_xact_lock`, Prisma.sql`for update`]
      : [Prisma.sql`pg_advisory_xact_lock_shared`, Prisma.sql`for key share`];
  await db().$queryRaw`
    with turn as materialized (select 1 as come, ${queue}(hashtextextended(${cohortId}, 0))::text)
    select 1 from "Cohort" c, turn where c.id = ${cohortId}::uuid and turn.come = 1 ${row} of c`;
}
