import { afterEach, expect, it } from "vitest";
import { actorOfSession } from "@/lib/access/load-actor";
import { personAdapter } from "@/lib/people/auth/adapter";
import { startSession } from "@/lib/people/auth/sessions";
import { moveClock, now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { makePerson } from "@/tests/support/people-factories";

afterEach(() => moveClock(null));

const later = (days: number) => moveClock(new Date(Date.now() + days * 86_400_000));
const row = (userId: string) => db().session.findFirstOrThrow({ where: { userId } });

async function signedIn() {
  const person = await makePerson();
  return { person, ...(await startSession(person.id, "test")) };
}

it("the database keeps nothing of a session that signs in", async () => {
  const { person, sessionToken } = await signedIn();
  const kept = await row(person.id);
  expect(JSON.stringify(kept)).not.toContain(sessionToken);
  expect(await actorOfSession(kept.sessionToken)).toBeNull();
  expect(await actorOfSession(sessionToken)).toMatchObject({ personId: person.id });
});

it("a session ends after 14 days without a visit", async () => {
  const { sessionToken } = await signedIn();
  later(13.9);
  expect(await actorOfSession(sessionToken)).not.toBeNull();
  later(27.8);
  expect(await actorOfSession(sessionToken)).not.toBeNull();
  later(41.9);
  expect(await actorOfSession(sessionToken)).toBeNull();
});

it("a session ends after 90 days, however much it is used", async () => {
  const { person, sessionToken } = await signedIn();
  const { createdAt } = await row(person.id);
  for (let day = 10; day < 90; day += 10) {
    later(day);
    expect(await actorOfSession(sessionToken)).not.toBeNull();
  }
  later(89.9);
  expect(await actorOfSession(sessionToken)).not.toBeNull();
  expect((await row(person.id)).expires.getTime()).toBe(createdAt.getTime() + 90 * 86_400_000);
  later(90.1);
  expect(await actorOfSession(sessionToken)).toBeNull();
});

it("use is written at most once an hour", async () => {
  const { person, sessionToken } = await signedIn();
  const { expires } = await row(person.id);
  later(0.03);
  await actorOfSession(sessionToken);
  expect((await row(person.id)).expires).toEqual(expires);
  later(0.05);
  await actorOfSession(sessionToken);
  expect((await row(person.id)).expires.getTime()).toBeGreaterThan(expires.getTime());
});

it("an archived person loses every session at once, and the session endpoint says nothing of them", async () => {
  const { person, sessionToken } = await signedIn();
  await startSession(person.id, "test");
  expect(await personAdapter("en").getSessionAndUser(sessionToken)).toMatchObject({
    user: { id: person.id },
  });
  await db().person.update({ where: { id: person.id }, data: { archivedAt: now() } });
  expect(await db().session.count({ where: { userId: person.id } })).toBe(0);
  expect(await personAdapter("en").getSessionAndUser(sessionToken)).toBeNull();
  await expect(startSession(person.id, "test")).rejects.toThrow();
});
