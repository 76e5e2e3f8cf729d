import "server-only";
import type { Actor } from "@/lib/people/actor";
import { isStaff } from "@/lib/people/policy";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";

export type Suggestion = { key: string; name: string; people: number };

const pageSize = 20;

/** Names of skills in sent applications that the list doesn't know, those most people named first; for staff. */
export async function suggestedSkills(actor: Actor, page: number): Promise<Paged<Suggestion>> {
  if (!isStaff(actor)) return paged([], 0, 1, pageSize);
  const rows = await db().$queryRaw<(Suggestion & { total: number })[]>`
    select s.key, min(s.name) as name, count(*)::int as people, (count(*) over ())::int as total
    from "SuggestedSkill" s join "Application" a on a.id = s."applicationId"
    where a.state <> 'DRAFT'
    group by s.key order by count(*) desc, s.key
    limit ${pageSize} offset ${(page - 1) * pageSize}`;
  const list = rows.map(({ key, name, people }) => ({ key, name, people }));
  return paged(list, rows[0]?.total ?? 0, page, pageSize);
}
