import { afterEach, expect, it } from "vitest";
import type { z } from "zod";
import {
  kindsToChoose,
  planDigests,
  preferencesOf,
  preferencesStamp,
  savePreferences,
} from "@/lib/notifications/preferences";
import { SavePreferences } from "@/lib/notifications/schema";
import type { Actor } from "@/lib/people/actor";
import { moveClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { asActor, makePerson, makeStaff } from "@/tests/support/people-factories";

afterEach(() => moveClock(null));

type Said = Partial<z.output<typeof SavePreferences>>;
const hours = { digestHour: 8, digestDay: 1, quietFrom: null, quietTo: null };
const save = async (actor: Actor, said: Said) =>
  savePreferences(actor, {
    ...{ stamp: preferencesStamp(await preferencesOf(actor)), delivery: {}, ...hours },
    ...said,
  });
const audited = ({ personId }: Actor) =>
  db().auditEntry.findMany({ where: { personId, action: "messages.chosen" }, select: { changes: true } });

it("keeps how someone wants to hear of what, with a record of it, and nothing where nothing changed", async () => {
  const actor = await asActor(await makePerson());
  await save(actor, { delivery: { hours: { decided: "AT_ONCE" } } });
  expect(await audited(actor)).toEqual([]);
  await save(actor, {
    delivery: { hours: { decided: "DAILY" }, scope: { comment: "INBOX" } },
    quietFrom: 22,
    quietTo: 7,
  });
  expect(await preferencesOf(actor)).toEqual({
    delivery: { "hours.decided": "DAILY", "scope.comment": "INBOX" },
    hours: { ...hours, quietFrom: 22, quietTo: 7 },
  });
  expect(await audited(actor)).toHaveLength(1);
  await save(actor, { delivery: { hours: { decided: "AT_ONCE" } }, quietFrom: 22, quietTo: 7 });
  expect((await preferencesOf(actor)).delivery).toEqual({ "scope.comment": "INBOX" });
});

it("turns nothing off that must be mailed, and knows no kind that doesn't exist", async () => {
  const actor = await asActor(await makePerson());
  const delivery = {
    applications: { letter: "INBOX" },
    account: { signIn: "INBOX" },
    nothing: { such: "INBOX" },
  } as const;
  await save(actor, { delivery });
  expect((await preferencesOf(actor)).delivery).toEqual({});
});

it("refuses what was chosen in a form that is older than the last choice", async () => {
  const actor = await asActor(await makePerson());
  const stamp = preferencesStamp(await preferencesOf(actor));
  await save(actor, { delivery: { hours: { decided: "INBOX" } } });
  await expect(save(actor, { stamp, delivery: { hours: { decided: "DAILY" } } })).rejects.toMatchObject({
    code: "own-changed-meanwhile",
  });
});

it("asks for both quiet hours, two different ones, or neither", () => {
  const parse = (quietFrom: string, quietTo: string) =>
    SavePreferences.safeParse({
      stamp: "1",
      delivery: {},
      digestHour: "8",
      digestDay: "1",
      quietFrom,
      quietTo,
    }).success;
  expect([
    parse("", ""),
    parse("22", "7"),
    parse("22", ""),
    parse("", "7"),
    parse("7", "7"),
    parse("24", "7"),
  ]).toEqual([true, true, false, false, false, false]);
});

it("shows what one gets in one's roles, and what one has chosen about", async () => {
  const person = await asActor(await makePerson());
  const staff = await asActor(await makeStaff());
  const kinds = async (actor: Actor) => kindsToChoose(actor, await preferencesOf(actor));
  expect(await kinds(person)).not.toContain("requests.arrived");
  expect(await kinds(staff)).toContain("requests.arrived");
  expect(await kinds(staff)).not.toContain("applications.letter");
  await save(person, { delivery: { requests: { arrived: "INBOX" } } });
  expect(await kinds(person)).toContain("requests.arrived");
});

it("plans anew what waits for a digest: at the new hour, in the new zone, or never", async () => {
  moveClock(new Date("2027-04-21T20:00:00Z"));
  const actor = await asActor(await makePerson());
  await save(actor, { delivery: { hours: { decided: "DAILY" } }, digestHour: 8 });
  const { id } = await db().inboxItem.create({
    data: {
      ...{ personId: actor.personId, kind: "hours.decided", title: "A question", path: "/" },
      ...{ dedupeKey: `planned:${actor.personId}`, digestAt: new Date("2027-04-22T15:00:00Z") },
    },
  });
  const digestAt = async () => (await db().inboxItem.findUniqueOrThrow({ where: { id } })).digestAt;
  const daily = { delivery: { hours: { decided: "DAILY" } }, digestHour: 18 } as const;
  await save(actor, daily);
  expect(await digestAt()).toEqual(new Date("2027-04-22T01:00:00Z"));
  await db().person.update({ where: { id: actor.personId }, data: { timeZone: "Pacific/Auckland" } });
  await planDigests(actor);
  expect(await digestAt()).toEqual(new Date("2027-04-22T06:00:00Z"));
  await save(actor, { ...daily, delivery: { hours: { decided: "AT_ONCE" } } });
  expect(await digestAt(), "it is mailed all the same").toEqual(new Date("2027-04-22T06:00:00Z"));
  await save(actor, { ...daily, delivery: { hours: { decided: "INBOX" } } });
  expect(await digestAt()).toBeNull();
});
