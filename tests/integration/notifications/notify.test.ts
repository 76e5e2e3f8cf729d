import { afterEach, expect, it } from "vitest";
import type { MessageKind } from "@/lib/notifications/kinds";
import { notify, type Message } from "@/lib/notifications/notify";
import type { Reader } from "@/lib/notifications/readers";
import { moveClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Delivery, Prisma } from "@/lib/generated/prisma/client";
import { makePerson } from "@/tests/support/people-factories";

afterEach(() => moveClock(null));

let events = 0;
const newEvent = () => ({ name: "hours.queried", id: `${++events}` });
const words: Message = {
  ...{ subject: "A question", body: ["About Monday."], button: "Answer" },
  path: "/professional/hours",
};

type Likes = { timeZone?: string; hours?: Omit<Prisma.MessageHoursUncheckedCreateInput, "personId"> } & {
  [kind in MessageKind]?: Delivery;
};

/** Someone who wants to hear of things in a certain way. */
async function reader({ timeZone, hours, ...kinds }: Likes = {}): Promise<Reader & { id: string }> {
  const { id, email, name } = await makePerson();
  await db().person.update({ where: { id }, data: { timeZone } });
  if (hours) await db().messageHours.create({ data: { personId: id, ...hours } });
  for (const [kind, delivery] of Object.entries(kinds))
    await db().messagePreference.create({ data: { personId: id, kind, delivery } });
  return { id, email, name, locale: "en" };
}

const tell = (who: Reader, kind: MessageKind = "hours.decided", event = newEvent()) =>
  notify({ kind, event }, [who], () => words);
const inboxOf = ({ id }: { id: string }) =>
  db().inboxItem.findMany({
    where: { personId: id },
    select: { kind: true, title: true, path: true, readAt: true, digestAt: true },
  });
const mailTo = ({ email }: { email: string }) =>
  db().emailMessage.findMany({ where: { to: email }, select: { subject: true, availableAt: true } });

it("writes a row and a mail at once, one of each however often a reaction runs, two at the same time too", async () => {
  const who = await reader();
  const event = newEvent();
  await Promise.all([tell(who, "hours.decided", event), tell(who, "hours.decided", event)]);
  await tell(who, "hours.decided", event);
  expect(await inboxOf(who)).toEqual([
    { kind: "hours.decided", title: words.subject, path: words.path, readAt: null, digestAt: null },
  ]);
  expect(await mailTo(who)).toHaveLength(1);
});

it("mails an address without an account, and what opens a door stands in no inbox", async () => {
  const stranger = { id: null, email: "stranger@people.example", name: null, locale: "es" as const };
  await tell(stranger);
  expect(await mailTo(stranger)).toHaveLength(1);
  const who = await reader();
  await tell(who, "account.invitation");
  expect([await inboxOf(who), (await mailTo(who)).length]).toEqual([[], 1]);
});

it("leaves it in the inbox for who wants only that, of this kind alone", async () => {
  const who = await reader({ "hours.decided": "INBOX" });
  await tell(who);
  expect([await inboxOf(who), await mailTo(who)]).toMatchObject([[{ digestAt: null }], []]);
  await tell(who, "scope.comment");
  expect(await mailTo(who)).toHaveLength(1);
});

it("mails what must be mailed, whatever was chosen", async () => {
  const who = await reader({ "applications.letter": "INBOX", "teams.offer": "WEEKLY" });
  await tell(who, "applications.letter");
  await tell(who, "teams.offer");
  expect(await mailTo(who)).toHaveLength(2);
});

it("keeps it for the next digest at the hour of the person's own clock, daily or weekly", async () => {
  // Friday 20:30 in Auckland, in the night before the clocks there change
  moveClock(new Date("2027-09-24T08:30:00Z"));
  const timeZone = "Pacific/Auckland";
  const hours = { digestHour: 7, digestDay: 1 };
  const daily = await reader({ timeZone, hours, "hours.decided": "DAILY" });
  const weekly = await reader({ timeZone, hours, "hours.decided": "WEEKLY" });
  for (const who of [daily, weekly]) await tell(who);
  expect(await inboxOf(daily)).toMatchObject([{ digestAt: new Date("2027-09-24T19:00:00Z") }]);
  // the clocks went forward on Sunday
  expect(await inboxOf(weekly)).toMatchObject([{ digestAt: new Date("2027-09-26T18:00:00Z") }]);
  expect([...(await mailTo(daily)), ...(await mailTo(weekly))]).toEqual([]);
});

it("lets mail wait for the end of quiet hours over midnight, but what can't wait", async () => {
  const hours = { quietFrom: 21, quietTo: 7 };
  const who = await reader({ timeZone: "America/Los_Angeles", hours });
  for (const [at, from] of [
    ["2027-03-13T06:00:00Z", "2027-03-13T15:00:00Z"], // 22:00
    ["2027-03-14T06:30:00Z", "2027-03-14T14:00:00Z"], // 22:30, and the clocks go forward at 2:00
    ["2027-03-14T13:59:00Z", "2027-03-14T14:00:00Z"], // 6:59
  ]) {
    moveClock(new Date(at!));
    await db().emailMessage.deleteMany({ where: { to: who.email } });
    await tell(who);
    await tell(who, "applications.letter");
    const waiting = { availableAt: new Date(from!) };
    expect(await mailTo(who), at).toMatchObject([waiting, waiting]);
    await tell(who, "teams.offer");
    expect((await mailTo(who))[2]?.availableAt).not.toEqual(waiting.availableAt);
  }
  moveClock(new Date("2027-03-14T14:00:00Z"));
  await db().emailMessage.deleteMany({ where: { to: who.email } });
  await tell(who);
  expect((await mailTo(who))[0]?.availableAt).not.toEqual(new Date("2027-03-15T14:00:00Z"));
});

it("leads nowhere but into this site", async () => {
  const { id: personId } = await reader();
  for (const path of ["//thief.example", "/\\thief.example", "https://thief.example", ""])
    await expect(
      db().inboxItem.create({
        data: { ...{ personId, path, kind: "hours.decided", title: "Hello" }, dedupeKey: `away:${path}` },
      }),
      path,
    ).rejects.toThrow("inbox_leads_into_this_site");
});
