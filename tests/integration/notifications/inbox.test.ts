import { expect, it } from "vitest";
import { markAllRead, markRead } from "@/lib/notifications/commands";
import { inboxOf } from "@/lib/notifications/queries";
import { sweepInbox } from "@/lib/notifications/sweep";
import { loadActor } from "@/lib/access/load-actor";
import { db } from "@/lib/platform/db";
import { asActor, makePerson } from "@/tests/support/people-factories";

const day = 86_400_000;
let count = 0;

/** A message, so many days old. */
async function told(personId: string, { ago = 0, readAgo }: { ago?: number; readAgo?: number } = {}) {
  const at = new Date(Date.now() - ago * day);
  const readAt = readAgo === undefined ? null : new Date(Date.now() - readAgo * day);
  const title = `Message ${++count}`;
  const data = { personId, at, readAt, title, kind: "hours.decided", path: "/professional/hours" };
  return db().inboxItem.create({ data: { ...data, dedupeKey: title } });
}

const unreadOf = async ({ personId }: { personId: string }) => (await loadActor(personId))?.unread;

it("shows what is new first, the newest first, and counts it with the actor", async () => {
  const actor = await asActor(await makePerson());
  const other = await asActor(await makePerson());
  const old = await told(actor.personId, { ago: 9 });
  const read = await told(actor.personId, { ago: 1, readAgo: 0 });
  const fresh = await told(actor.personId, { ago: 2 });
  await told(other.personId);
  const { rows, total, pages } = await inboxOf(actor, 1);
  expect(rows.map(({ id, isRead }) => [id, isRead])).toEqual([
    [fresh.id, false],
    [old.id, false],
    [read.id, true],
  ]);
  expect([total, pages, await unreadOf(actor), await unreadOf(other)]).toEqual([3, 1, 2, 1]);
});

it("is paged, and counts no further than a hundred", async () => {
  const actor = await asActor(await makePerson());
  for (let number = 0; number < 105; number++) await told(actor.personId);
  expect(await inboxOf(actor, 4)).toMatchObject({ total: 105, pages: 4, page: 4 });
  expect((await inboxOf(actor, 4)).rows).toHaveLength(15);
  expect(await unreadOf(actor)).toBe(100);
});

it("is read once, by whom it is for; what is read waits for no digest", async () => {
  const actor = await asActor(await makePerson());
  const { id: itemId } = await told(actor.personId);
  await db().inboxItem.update({ where: { id: itemId }, data: { digestAt: new Date() } });
  const stranger = await asActor(await makePerson());
  await expect(markRead(stranger, { itemId, page: 1 })).rejects.toMatchObject({ code: "not-found" });
  expect(await markRead(actor, { itemId, page: 1 })).toEqual({ path: "/professional/hours" });
  const first = await db().inboxItem.findUniqueOrThrow({ where: { id: itemId } });
  expect(first).toMatchObject({ readAt: expect.any(Date) as Date, digestAt: null });
  await markRead(actor, { itemId, page: 1 });
  expect((await db().inboxItem.findUniqueOrThrow({ where: { id: itemId } })).readAt).toEqual(first.readAt);
});

it("is read all at once, but for what came after the list was drawn", async () => {
  const actor = await asActor(await makePerson());
  await told(actor.personId, { ago: 3 });
  const newest = await told(actor.personId, { ago: 2 });
  await told(actor.personId, { ago: 1 });
  await markAllRead(actor, { until: newest.at.toISOString() });
  expect(await unreadOf(actor)).toBe(1);
});

it("keeps what was read for a year, and what wasn't for good", async () => {
  const { id } = await makePerson();
  const kept = [
    await told(id, { ago: 900 }),
    await told(id, { ago: 900, readAgo: 364 }),
    await told(id, { ago: 366, readAgo: 364 }),
  ];
  await told(id, { ago: 900, readAgo: 366 });
  await sweepInbox();
  const left = await db().inboxItem.findMany({ where: { personId: id }, orderBy: { title: "asc" } });
  expect(left.map((item) => item.id).toSorted()).toEqual(kept.map((item) => item.id).toSorted());
});
