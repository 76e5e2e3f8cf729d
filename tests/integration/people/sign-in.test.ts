import { afterEach, describe, expect, it } from "vitest";
import { actorOfSession } from "@/lib/access/load-actor";
import { makeAdministrator } from "@/lib/programmes/administrator";
import { personAdapter } from "@/lib/people/auth/adapter";
import { signInAsDemonstration } from "@/lib/people/auth/demonstration";
import { endAllSessions, endSession, openSessions, startSession } from "@/lib/people/auth/sessions";
import { hashOfToken, requestSignInLink, signInLinkWorks } from "@/lib/people/auth/sign-in-link";
import { moveClock, now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { isAdministrator } from "@/lib/people/policy";
import { asActor, makePerson } from "@/tests/support/people-factories";
import { mark } from "@/tests/support/written";

afterEach(() => moveClock(null));

const address = () => `reader-${mark()}@example.org`;

async function linkFor(email: string): Promise<{ token: string; email: string; callbackUrl: string }> {
  await requestSignInLink({ email, locale: "en", next: "/hours" });
  const { text } = await db().emailMessage.findFirstOrThrow({
    where: { to: email },
    orderBy: { createdAt: "desc" },
  });
  const link = new URL(/http\S+\/sign-in\/confirm\S+/.exec(text)![0]);
  return Object.fromEntries(link.searchParams) as never;
}

const take = ({ token, email }: { token: string; email: string }) =>
  personAdapter("en").useVerificationToken({ identifier: email, token: hashOfToken(token) });

describe("a link by mail", () => {
  it("is looked at as often as one likes and taken once, also by two at once", async () => {
    const link = await linkFor(address());
    expect(link.callbackUrl).toBe("/hours");
    expect(await signInLinkWorks(link)).toBe(true);
    expect(await signInLinkWorks(link)).toBe(true);
    const taken = await Promise.all([take(link), take(link), take(link)]);
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await signInLinkWorks(link)).toBe(false);
  });

  it("is good for ten minutes", async () => {
    const link = await linkFor(address());
    moveClock(new Date(now().getTime() + 9 * 60_000));
    expect(await signInLinkWorks(link)).toBe(true);
    moveClock(new Date(now().getTime() + 2 * 60_000));
    expect(await signInLinkWorks(link)).toBe(false);
    expect(await take(link)).toBeNull();
  });

  it("belongs to one address", async () => {
    const link = await linkFor(address());
    expect(await take({ ...link, email: address() })).toBeNull();
    expect(await take(link)).not.toBeNull();
  });

  it("is answered the same for known and unknown addresses, and makes nobody by itself", async () => {
    const { email: known } = await makePerson();
    const unknown = address();
    for (const email of [known, unknown])
      expect(await requestSignInLink({ email, locale: "en" })).toEqual({ email });
    expect(await db().person.count({ where: { email: unknown } })).toBe(0);
    expect(await db().emailMessage.count({ where: { to: { in: [known, unknown] } } })).toBe(2);
  });

  it("speaks the language the person chose", async () => {
    const { email } = await makePerson({ locale: "es" });
    await requestSignInLink({ email, locale: "en" });
    const { subject } = await db().emailMessage.findFirstOrThrow({ where: { to: email } });
    expect(subject).toBe("Su enlace para entrar en Commonwork");
  });

  it("is mailed less often to a mailbox that is asked for again and again, and goes on working", async () => {
    const email = address();
    let link = await linkFor(email);
    for (let asked = 0; asked < 30; asked++) link = await linkFor(email);
    expect(await db().emailMessage.count({ where: { to: email } })).toBe(6);
    expect(await signInLinkWorks(link)).toBe(true);
    expect(await linkFor(address())).toBeTruthy();
  });

  it("finds its person in any spelling", async () => {
    const { id, email } = await makePerson();
    expect(await personAdapter("en").getUserByEmail(`  ${email.toUpperCase()} `)).toMatchObject({ id });
  });
});

describe("a session", () => {
  it("is worth nothing after signing out", async () => {
    const person = await makePerson();
    const { sessionToken } = await startSession(person.id, "test");
    const actor = (await actorOfSession(sessionToken))!;
    expect(actor.personId).toBe(person.id);
    await endSession(actor, sessionToken);
    expect(await actorOfSession(sessionToken)).toBeNull();
  });

  it("is listed without its token, and ended everywhere at once", async () => {
    const person = await makePerson();
    const [one, two] = [await startSession(person.id, "test"), await startSession(person.id, "test")];
    const actor = await asActor(person);
    const open = await openSessions(actor, two.sessionToken);
    expect(open.map(({ current }) => current)).toEqual([true, false]);
    expect(JSON.stringify(open)).not.toContain(one.sessionToken);
    expect(await endAllSessions(actor)).toEqual({ ended: 2 });
    expect(await actorOfSession(one.sessionToken)).toBeNull();
  });

  it("of someone else is not ended", async () => {
    const { sessionToken } = await startSession((await makePerson()).id, "test");
    await endSession(await asActor(await makePerson()), sessionToken);
    expect(await actorOfSession(sessionToken)).not.toBeNull();
  });
});

it("one of the demonstration's people is entered without a link", async () => {
  const { id } = await makePerson({ email: "staff@demo.commonwork.example", name: "Nadia" });
  const { sessionToken } = await signInAsDemonstration("staff", true);
  expect(await actorOfSession(sessionToken)).toMatchObject({ personId: id });
});

it("the command line makes an administrator, once", async () => {
  const email = address();
  expect(await makeAdministrator(email)).toBe("made");
  expect(await makeAdministrator(email)).toBe("already");
  const { id } = await db().person.findUniqueOrThrow({ where: { email } });
  expect(isAdministrator(await asActor({ id }))).toBe(true);
});
