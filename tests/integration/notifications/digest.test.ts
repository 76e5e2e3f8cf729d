import { afterEach, beforeEach, expect, it } from "vitest";
import type { Delivery } from "@/lib/generated/prisma/enums";
import { markRead } from "@/lib/notifications/commands";
import { sendDigests } from "@/lib/notifications/digest";
import { notify } from "@/lib/notifications/notify";
import { asReader } from "@/lib/notifications/readers";
import { moveClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { asActor, makePerson } from "@/tests/support/people-factories";

afterEach(() => moveClock(null));
// what one test leaves waiting would be due in the next
beforeEach(() => db().inboxItem.deleteMany());

/** In Auckland, where a digest comes at seven. */
async function inAuckland(delivery: Delivery, hours: { quietFrom?: number; quietTo?: number } = {}) {
  const person = await makePerson({ locale: "en" });
  await db().person.update({ where: { id: person.id }, data: { timeZone: "Pacific/Auckland" } });
  await db().messageHours.create({ data: { personId: person.id, digestHour: 7, digestDay: 1, ...hours } });
  await db().messagePreference.create({ data: { personId: person.id, kind: "hours.decided", delivery } });
  return asActor(person);
}

let count = 0;
type Who = Awaited<ReturnType<typeof inAuckland>>;
const tell = ({ personId, email, name, locale }: Who, title: string) =>
  notify(
    { kind: "hours.decided", event: { name: "hours.queried", id: `digest-${++count}` } },
    [asReader({ id: personId, email, name, locale })],
    () => ({ subject: title, body: ["About it."], button: "Answer", path: "/professional/hours" }),
  );
const mailTo = ({ email }: Who) =>
  db().emailMessage.findMany({ where: { to: email }, orderBy: { createdAt: "asc" } });
const at = (instant: string) => moveClock(new Date(instant));

it("gathers what came in one mail at the hour of the person's own day, once, whoever sends", async () => {
  // Thursday morning at eight there: seven o'clock is over
  at("2027-04-21T20:00:00Z");
  const who = await inAuckland("DAILY");
  await tell(who, "A question about Monday");
  await tell(who, "A question about Tuesday");
  at("2027-04-22T18:59:00Z");
  await sendDigests();
  expect(await mailTo(who)).toEqual([]);
  at("2027-04-22T19:00:00Z");
  await Promise.all([1, 2, 3].map(() => sendDigests()));
  const [mail, ...more] = await mailTo(who);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ subject: "2 messages wait for you" });
  expect(mail?.text).toMatch(/A question about Monday[^]*A question about Tuesday/);
  expect(mail?.unsubscribe).toContain("/api/unsubscribe?token=");
  at("2027-04-23T19:00:00Z");
  await sendDigests();
  expect(await mailTo(who), "nothing is new").toHaveLength(1);
});

it("leaves out what was read meanwhile, and sends nothing when all was", async () => {
  at("2027-04-21T20:00:00Z");
  const [some, all] = [await inAuckland("DAILY"), await inAuckland("DAILY")];
  for (const who of [some, all]) await tell(who, "Read before it was sent");
  await tell(some, "Still new");
  for (const { id: itemId } of await db().inboxItem.findMany({ where: { title: { startsWith: "Read" } } }))
    for (const who of [some, all]) await markRead(who, { itemId, page: 1 }).catch(() => {});
  at("2027-04-22T19:00:00Z");
  await sendDigests();
  const [mail] = await mailTo(some);
  expect(mail?.text).toContain("Still new");
  expect(mail?.text).not.toContain("Read before");
  expect(await mailTo(all)).toEqual([]);
});

it("comes once a day: what is due later the same day waits for the next", async () => {
  at("2027-04-21T20:00:00Z");
  const who = await inAuckland("DAILY");
  await tell(who, "First");
  at("2027-04-22T19:00:00Z");
  await sendDigests();
  await tell(who, "Second");
  await db().inboxItem.updateMany({ where: { title: "Second" }, data: { digestAt: new Date(0) } });
  await sendDigests();
  expect(await mailTo(who)).toHaveLength(1);
  at("2027-04-23T19:00:00Z");
  await sendDigests();
  expect((await mailTo(who))[1]?.text).toContain("Second");
});

it("comes once a week, over the change of the clocks, and waits for the end of quiet hours", async () => {
  // Friday; on Sunday 4 April the clocks there go back, and seven o'clock is an hour later
  at("2027-04-01T20:00:00Z");
  const weekly = await inAuckland("WEEKLY");
  const quiet = await inAuckland("DAILY", { quietFrom: 22, quietTo: 9 });
  for (const who of [weekly, quiet]) await tell(who, "A question");
  at("2027-04-02T18:00:00Z");
  await sendDigests();
  expect(await mailTo(quiet)).toMatchObject([{ availableAt: new Date("2027-04-02T20:00:00Z") }]);
  at("2027-04-04T18:30:00Z");
  await sendDigests();
  expect(await mailTo(weekly)).toEqual([]);
  at("2027-04-04T19:00:00Z");
  await sendDigests();
  expect(await mailTo(weekly)).toHaveLength(1);
});

it("is not written to who has left", async () => {
  at("2027-04-21T20:00:00Z");
  const who = await inAuckland("DAILY");
  await tell(who, "A question");
  await db().person.update({ where: { id: who.personId }, data: { archivedAt: new Date() } });
  at("2027-04-22T19:00:00Z");
  await sendDigests();
  expect(await mailTo(who)).toEqual([]);
});
