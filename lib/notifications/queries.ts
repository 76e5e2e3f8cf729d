import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";

export type Told = {
  id: string;
  kind: string;
  title: string;
  path: string;
  at: Date;
  isRead: boolean;
};

const perPage = 30;

/** What the actor was told, a page at a time: first what they haven't read, the newest first. */
export async function inboxOf(actor: Actor, page: number): Promise<Paged<Told>> {
  const [rows, total] = await Promise.all([
    db().$queryRaw<Told[]>`
      select id, kind, title, path, at, "readAt" is not null as "isRead" from "InboxItem"
      where "personId" = ${actor.personId}::uuid
      order by "readAt" is not null, at desc, id limit ${perPage} offset ${(page - 1) * perPage}`,
    db().inboxItem.count({ where: { personId: actor.personId } }),
  ]);
  return paged(rows, total, page, perPage);
}
