import "server-only";
import type { z } from "zod";
import type { MarkAllRead, MarkRead } from "@/lib/notifications/schema";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

/** Reads a message of one's own, and says where it leads. What is read waits for no digest. */
export async function markRead(
  { personId }: Actor,
  { itemId }: z.output<typeof MarkRead>,
): Promise<{ path: string }> {
  const own = { id: itemId, personId };
  const item = await db().inboxItem.findFirst({ where: own, select: { path: true } });
  if (!item) throw new Refusal("not-found");
  await db().inboxItem.updateMany({ where: { ...own, readAt: null }, data: await readNow() });
  return item;
}

/** Reads all messages of one's own that were there when the list was drawn. */
export async function markAllRead(
  { personId }: Actor,
  { until }: z.output<typeof MarkAllRead>,
): Promise<void> {
  // a form carries milliseconds, a row may lie within one
  const after = new Date(Date.parse(until) + 1);
  await db().inboxItem.updateMany({
    where: { personId, readAt: null, at: { lt: after } },
    data: await readNow(),
  });
}

const readNow = async () => ({ readAt: await databaseNow(), digestAt: null });
