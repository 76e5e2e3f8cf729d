import "server-only";
import { db } from "@/lib/platform/db";

/** What was said about an entry: a question, a no, a verification taken back, or the person's answer. */
export type ThreadLine = {
  kind: "QUERIED" | "REJECTED" | "LOGGED" | "REPLY";
  words: string;
  at: Date;
  by: string | null;
};

/** What was said about each of these entries, oldest first. */
export async function threadsOf(entryIds: readonly string[]): Promise<(entryId: string) => ThreadLine[]> {
  const rows = await db().$queryRaw<(ThreadLine & { entryId: string })[]>`
    select d."entryId"::text as "entryId", d.outcome::text as kind, d.reason as words, d.at, p.name as by
    from "HoursDecision" d left join "Person" p on p.id = d."decidedById"
    where d."entryId" = any(${entryIds}::uuid[]) and d.reason <> ''
    union all
    select r."entryId"::text, 'REPLY', r.words, r.at, p.name
    from "HoursReply" r join "HoursEntry" h on h.id = r."entryId" left join "Person" p on p.id = h."personId"
    where r."entryId" = any(${entryIds}::uuid[])
    order by at`;
  return (id) =>
    rows.filter(({ entryId }) => entryId === id).map(({ kind, words, at, by }) => ({ kind, words, at, by }));
}
