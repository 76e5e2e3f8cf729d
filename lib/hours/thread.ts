import "server-only";
import { db } from "@/lib/platform/db";

/** What was said about an entry: a question, a no, a verification taken back, or the person's answer. */
export type ThreadLine = {
  id: string;
  kind: "QUERIED" | "REJECTED" | "LOGGED" | "REPLY";
  words: string;
  at: Date;
  by: string | null;
  /** The engagement's. */
  timeZone: string;
};

/** What was said about each of these entries, oldest first. */
export async function threadsOf(entryIds: readonly string[]): Promise<(entryId: string) => ThreadLine[]> {
  const rows = await db().$queryRaw<(ThreadLine & { entryId: string })[]>`
    select t.id, t."entryId"::text as "entryId", t.kind, t.words, t.at, p.name as by, e."timeZone"
    from (
      select id::text, "entryId", outcome::text as kind, reason as words, at, "decidedById" as "saidById"
      from "HoursDecision" where "entryId" = any(${entryIds}::uuid[]) and reason <> ''
      union all
      select r.id::text, r."entryId", 'REPLY', r.words, r.at, w."personId"
      from "HoursReply" r join "HoursEntry" h on h.id = r."entryId"
      left join "ContributorPerson" w on w."contributorId" = h."contributorId" where r."entryId" = any(${entryIds}::uuid[])
    ) t
    join "HoursEntry" h on h.id = t."entryId"
    join "Engagement" e on e.id = h."engagementId"
    left join "Person" p on p.id = t."saidById"
    order by t.at, t.id`;
  return (id) => rows.filter(({ entryId }) => entryId === id);
}
