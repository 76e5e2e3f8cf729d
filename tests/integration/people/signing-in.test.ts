import { comesFrom } from "@/tests/support/rights/next";
import { expect, it } from "vitest";
import { authOptions } from "@/app/api/auth/options";
import { keepSession } from "@/app/session";
import { actorOfSession } from "@/lib/access/load-actor";
import { startSession } from "@/lib/people/auth/sessions";
import { config } from "@/lib/platform/config";
import { actingCookie, sessionCookie } from "@/lib/platform/session-cookie";
import { endDemonstrationSessions } from "@/scripts/demonstration.mjs";
import { makePerson } from "@/tests/support/people-factories";

async function signedIn(email?: string) {
  const { id } = await makePerson({ email });
  return { id, ...(await startSession(id, "test")) };
}

it("signing in gives a new session, and ends the one that the browser came with", async () => {
  const { id, sessionToken: before } = await signedIn();
  comesFrom({ [sessionCookie().name]: before });
  const started = await startSession(id, "test");
  await keepSession(started);
  expect(started.sessionToken).not.toBe(before);
  expect(await actorOfSession(before)).toBeNull();
  expect(await actorOfSession(started.sessionToken)).toMatchObject({ personId: id });
});

it("a session that somebody else put into the browser never becomes one's own", async () => {
  comesFrom({ [sessionCookie().name]: "chosen-by-somebody-else" });
  await keepSession(await signedIn());
  expect(await actorOfSession("chosen-by-somebody-else")).toBeNull();
});

it("the end of a demonstration ends the sessions of its people, and no others", async () => {
  const [invented, real] = [await signedIn("partner@demo.commonwork.example"), await signedIn()];
  await endDemonstrationSessions(process.env.DATABASE_URL!);
  expect(await actorOfSession(invented.sessionToken)).toBeNull();
  expect(await actorOfSession(real.sessionToken)).toMatchObject({ personId: real.id });
});

it("another site signs somebody in only when it has checked their address", async () => {
  const signIn = authOptions("en").callbacks!.signIn!;
  const from = (profile: object | undefined) =>
    signIn({ user: { id: "1" }, account: { type: "oauth" }, profile } as unknown as Parameters<
      typeof signIn
    >[0]);
  expect([await from(undefined), await from({}), await from({ email_verified: false })]).toEqual([
    false,
    false,
    false,
  ]);
  expect(await from({ email_verified: true })).toBe(true);
});

it("over HTTPS cookies are bound to this host and sent in no other way", () => {
  const { NEXTAUTH_URL } = config();
  try {
    Object.assign(config(), { NEXTAUTH_URL: "https://commonwork.example" });
    for (const { name, options } of [sessionCookie(), actingCookie()]) {
      expect(name).toMatch(/^__Host-/);
      expect(options).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
    }
  } finally {
    Object.assign(config(), { NEXTAUTH_URL });
  }
});
