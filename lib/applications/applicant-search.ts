import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { containing } from "@/lib/platform/fold";

const looked = {
  /** What others of the cohort may read. */
  directory: Prisma.sql`coalesce(n.name, ''), coalesce(f.headline, '')`,
  /** What staff who review may read. */
  review: Prisma.sql`coalesce(n.name, ''), n.email`,
};

/** The people who applied to a cohort and of whom one of the texts that `reader` may read contains the words. */
export async function applicantsMatching(
  words: string,
  cohortId: string,
  reader: keyof typeof looked,
): Promise<string[]> {
  const rows = await db().$queryRaw<{ personId: string }[]>`
    select a."personId"::text as "personId" from "Application" a join "Person" n on n.id = a."personId"
      left join "Profile" f on f."personId" = n.id
    where a."cohortId" = ${cohortId}::uuid
      and exists (select 1 from unnest(array[${looked[reader]}]) t(text) where folded(t.text) like ${containing(words)})`;
  return rows.map(({ personId }) => personId);
}
