import "@/tests/support/rights/next";
import { expect, it } from "vitest";
import { GET, POST } from "@/app/api/unsubscribe/route";
import { keep, preferencesOf } from "@/lib/notifications/preferences";
import { endingOf, endingToken, endMail } from "@/lib/notifications/unsubscribe";
import { notify } from "@/lib/notifications/notify";
import { asReader } from "@/lib/notifications/readers";
import { db } from "@/lib/platform/db";
import { makePerson } from "@/tests/support/people-factories";
import { NextRequest } from "next/server";

const someone = async () => {
  const { id, email, name } = await makePerson();
  return asReader({ id, email, name, locale: "en" });
};
const deliveryOf = async ({ id }: { id: string }) => (await preferencesOf({ personId: id })).delivery;
const context = { params: Promise.resolve({}) };
const asked = (token: string, method: "GET" | "POST") =>
  new NextRequest(`http://localhost:3000/api/unsubscribe?token=${token}`, {
    method,
    ...(method === "POST" && {
      body: "List-Unsubscribe=One-Click",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    }),
  });
const message = {
  subject: "A question",
  body: ["About Monday."],
  button: "Answer",
  path: "/professional/hours",
};
let count = 0;
const tell = (who: Awaited<ReturnType<typeof someone>>, kind: "hours.decided" | "applications.letter") =>
  notify({ kind, event: { name: "ended", id: `${++count}` } }, [who], () => message);

it("one press in a mail program ends this kind of mail to this person, without a session, and nothing else", async () => {
  const [who, other] = [await someone(), await someone()];
  await tell(who, "hours.decided");
  const mail = await db().emailMessage.findFirstOrThrow({ where: { to: who.email } });
  const token = new URL(mail.unsubscribe ?? "").searchParams.get("token") ?? "";
  expect(mail.text).toContain(`/unsubscribe?token=${token}`);
  expect((await POST(asked(token, "POST"), context)).status).toBe(200);
  expect(await deliveryOf(who)).toEqual({ "hours.decided": "INBOX" });
  expect(await deliveryOf(other)).toEqual({});
  await tell(who, "hours.decided");
  expect(await db().emailMessage.count({ where: { to: who.email } })).toBe(1);
  expect(await db().inboxItem.count({ where: { personId: who.id } })).toBe(2);
  // pressed again it changes nothing
  expect((await POST(asked(token, "POST"), context)).status).toBe(200);
  expect(await db().auditEntry.count({ where: { personId: who.id, action: "messages.chosen" } })).toBe(1);
});

it("looking changes nothing: a scanner that opens the address is led to the page with the button", async () => {
  const who = await someone();
  const token = endingToken({ personId: who.id, what: "hours.decided" });
  await expect(GET(asked(token, "GET"), context)).rejects.toMatchObject({
    digest: expect.stringContaining(`/unsubscribe?token=${token}`) as string,
  });
  expect(await endingOf(token)).toEqual({ personId: who.id, what: "hours.decided", isEnded: false });
  expect(await deliveryOf(who)).toEqual({});
});

it("refuses what was tampered with, another's name under one's own signature, and what can't be ended", async () => {
  const [who, other] = [await someone(), await someone()];
  const token = endingToken({ personId: who.id, what: "hours.decided" });
  const others = endingToken({ personId: other.id, what: "hours.decided" });
  const payload = (text: string) => Buffer.from(text).toString("base64url");
  for (const forged of [
    "",
    "x",
    token.slice(0, -1),
    `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`,
    others.slice(0, -43) + token.slice(-43),
    payload(`${who.id}:scope.comment`) + token.slice(-43),
    endingToken({ personId: who.id, what: "applications.letter" }),
    endingToken({ personId: who.id, what: "no.such" as "digest" }),
  ]) {
    expect((await POST(asked(forged, "POST"), context)).status, forged).toBe(404);
    await expect(endMail({ token: forged })).rejects.toMatchObject({ code: "not-found" });
  }
  expect([await deliveryOf(who), await deliveryOf(other)]).toEqual([{}, {}]);
});

it("of a digest it ends all that comes in digests, and takes back what waits for one", async () => {
  const who = await someone();
  await keep(who.id, { "hours.decided": "DAILY", "scope.comment": "WEEKLY", "teams.members": "INBOX" });
  await tell(who, "hours.decided");
  await endMail({ token: endingToken({ personId: who.id, what: "digest" }) });
  expect(Object.values(await deliveryOf(who))).toEqual(["INBOX", "INBOX", "INBOX"]);
  expect(await db().inboxItem.findFirst({ where: { personId: who.id } })).toMatchObject({ digestAt: null });
});

it("stands in no mail that must be sent, and ends nothing for who has gone", async () => {
  const who = await someone();
  await tell(who, "applications.letter");
  const mail = await db().emailMessage.findFirstOrThrow({ where: { to: who.email } });
  expect([mail.unsubscribe, mail.text.includes("unsubscribe")]).toEqual([null, false]);
  await db().person.update({ where: { id: who.id }, data: { archivedAt: new Date() } });
  expect(await endingOf(endingToken({ personId: who.id, what: "hours.decided" }))).toBeNull();
});
