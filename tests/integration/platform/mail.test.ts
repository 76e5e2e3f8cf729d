import http from "node:http";
import type { AddressInfo } from "node:net";
import { createElement } from "react";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { issueLink } from "@/lib/people/auth/sign-in-link";
import { emailAddress } from "@/lib/people/auth/schema";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { translator } from "@/lib/platform/i18n/translator";
import { MailGreeting } from "@/lib/platform/mail/layout";
import { queueMail } from "@/lib/platform/mail/queue";
import { sendWaitingMail } from "@/lib/platform/mail/send";
import { sweep } from "@/lib/platform/sweep";
import { makePerson } from "@/tests/support/people-factories";

type Asked = { headers: http.IncomingHttpHeaders; body: Record<string, unknown> };
type Answer = { status: number; name?: string; headers?: Record<string, string> };
const good: Answer = { status: 200 };
let received: Asked[] = [];
/** What Resend says to a message; null where it hangs up on what it has read. */
let answer: (asked: Asked) => Answer | null | Promise<Answer | null> = () => good;
const resend = http.createServer((request, response) => {
  let text = "";
  request.on("data", (chunk) => (text += chunk));
  const answered = async () => {
    const asked = { headers: request.headers, body: JSON.parse(text) as Record<string, unknown> };
    received.push(asked);
    const said = await answer(asked);
    if (!said) return response.destroy();
    const { status, name, headers } = said;
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(
      JSON.stringify(status === 200 ? { id: "sent-1" } : { name, message: "try later", statusCode: status }),
    );
  };
  request.on("end", () => void answered());
});

beforeAll(async () => {
  await new Promise<void>((resolve) => resend.listen(0, "127.0.0.1", resolve));
  const { port } = resend.address() as AddressInfo;
  Object.assign(config(), { RESEND_API_KEY: "re_test", RESEND_BASE_URL: `http://127.0.0.1:${port}` });
});
afterAll(() => new Promise((resolve) => resend.close(resolve)));
beforeEach(async () => {
  await db().emailMessage.deleteMany();
  received = [];
  answer = () => good;
});

const letter = (to: string) =>
  queueMail({ dedupeKey: `letter:${to}`, to, subject: "Hello", body: createElement("p", null, "Dear") });
const kept = (to: string) => db().emailMessage.findFirstOrThrow({ where: { to } });
const receivers = () => received.map(({ body }) => body.to);

it("sends a message once through the real client, with its plain-text twin", async () => {
  const message = {
    dedupeKey: "hello:1",
    to: "ada@example.org",
    subject: "Hello",
    body: createElement("p", null, "Dear Ada"),
  };
  await queueMail(message);
  await queueMail(message);
  expect(await sendWaitingMail()).toBe(1);
  expect(await sendWaitingMail()).toBe(0);
  expect(received).toHaveLength(1);
  expect(received[0]?.headers).toMatchObject({ authorization: "Bearer re_test" });
  expect(received[0]?.body).toMatchObject({ to: "ada@example.org", subject: "Hello", text: "Dear Ada" });
});

it("lets a mail program end such mail with one press, where it may be ended", async () => {
  const unsubscribe = "http://localhost:3000/api/unsubscribe?token=made-up";
  const to = "ada@example.org";
  await queueMail({ dedupeKey: "ended:1", to, subject: "Hello", body: createElement("p"), unsubscribe });
  expect(await sendWaitingMail()).toBe(1);
  expect(received[0]?.body.headers).toEqual({
    "List-Unsubscribe": `<${unsubscribe}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
  expect((await kept(to)).unsubscribe).toBeNull();
});

it("takes no header from a name, a subject or an address, whatever breaks stand in them", async () => {
  const forged = "\r\nBcc: everyone@example.org\r\nReply-To: thief@example.org\r\n\r\n";
  const { email } = await makePerson({ name: `Ada${forged}` });
  await queueMail({
    dedupeKey: "forged:1",
    to: email,
    subject: `Ada${forged} asks \u202Eyou\u2028now`,
    body: createElement("p", null, `Dear Ada${forged}`),
  });
  expect(await sendWaitingMail()).toBe(1);
  const [message] = received;
  expect(Object.keys(message!.body).sort()).toEqual(["from", "html", "subject", "text", "to"]);
  expect(message!.body).toMatchObject({ from: config().MAIL_FROM, to: email });
  expect(message!.body.subject).toBe(
    "Ada Bcc: everyone@example.org Reply-To: thief@example.org asks you now",
  );
  for (const name of ["bcc", "reply-to"]) expect(message!.headers).not.toHaveProperty(name);
  const address = emailAddress();
  for (const typed of [`ada@example.org${forged}`, "ada@example.org\r\nBcc: bo@example.org"])
    expect(address.safeParse(typed).success, typed).toBe(false);
});

it("sets a name that is written from right to left apart from the words around it", async () => {
  const { email, name } = await makePerson({ name: "مثال العلي" });
  const facts = { by: name, title: "One list", section: "", words: "", number: 1, slug: "", cohort: "" };
  const subject = translator("en")("scoping.mail.commentedPartner.subject", { ...facts, organization: "" });
  const body = createElement(MailGreeting, { locale: "en", name });
  await queueMail({ dedupeKey: "isolated:1", to: email, subject, body });
  const message = await db().emailMessage.findFirstOrThrow({ where: { to: email } });
  expect(message.subject).toBe(`\u2068${name}\u2069 has a question about “One list”`);
  expect(message.text).toContain(`Hello \u2068${name}\u2069,`);
  expect(await sendWaitingMail()).toBe(1);
});

it("keeps nothing that opens anything of a message that was sent", async () => {
  const invitation = `/invitation/${"Ab1-_".repeat(9)}`;
  const { href } = await issueLink("ada@example.org", invitation);
  const links = [`${config().NEXTAUTH_URL}${invitation}`, href];
  const token = new URL(href).searchParams.get("token")!;
  for (const [number, link] of links.entries())
    await queueMail({
      dedupeKey: `credentials:${number}`,
      to: "ada@example.org",
      subject: "Your link",
      body: createElement("p", null, createElement("a", { href: link }, link)),
    });
  const messages = () =>
    db().emailMessage.findMany({
      where: { dedupeKey: { startsWith: "credentials:" } },
      select: { state: true, html: true, text: true },
    });
  expect(JSON.stringify(await messages())).toContain(token);
  expect(await sendWaitingMail()).toBe(2);
  expect(JSON.stringify(received)).toContain(token);
  const sent = await messages();
  expect(sent).toMatchObject([{ state: "SENT" }, { state: "SENT" }]);
  for (const secret of [token, "Ab1-_Ab1-_"]) expect(JSON.stringify(sent)).not.toContain(secret);
  for (const { text } of sent) expect(text).toMatch(/^http/);
});

it("deletes messages after the days that are set, and none before", async () => {
  const at = (days: number) => new Date(Date.now() - days * 86_400_000);
  const body = { state: "SENT" as const, to: "old@example.org", subject: "Hello", html: "", text: "" };
  await db().emailMessage.createMany({
    data: [89, 91].map((days) => ({ ...body, dedupeKey: `old:${days}`, createdAt: at(days) })),
  });
  await sweep();
  const left = await db().emailMessage.findMany({ where: { to: "old@example.org" } });
  expect(left.map(({ dedupeKey }) => dedupeKey)).toEqual(["old:89"]);
});

it("lets one address that is refused fail alone, and sends what stands behind it", async () => {
  for (const to of ["ada@example.org", "nobody@", "bo@example.org"]) await letter(to);
  answer = ({ body }) => (body.to === "nobody@" ? { status: 422, name: "validation_error" } : good);
  expect(await sendWaitingMail()).toBe(2);
  expect(await kept("nobody@")).toMatchObject({ state: "FAILED", attempts: 1, problem: "try later" });
  expect(await sendWaitingMail()).toBe(0);
  expect(received).toHaveLength(3);
});

it.each([
  ["our key is not taken", { status: 401, name: "invalid_api_key" }],
  ["the day's letters are used up", { status: 429, name: "daily_quota_exceeded" }],
  ["Resend has trouble", { status: 500, name: "application_error" }],
  ["nobody answers", null],
])("asks for none of the others while %s, and keeps them all", async (_, trouble) => {
  for (const to of ["ada@example.org", "bo@example.org"]) await letter(to);
  answer = () => trouble;
  expect(await sendWaitingMail()).toBe(0);
  expect(receivers()).toEqual(["ada@example.org"]);
  expect(await kept("ada@example.org")).toMatchObject({ state: "QUEUED", attempts: 1 });
  // the one that was tried pauses, the others don't wait for it
  answer = () => good;
  expect(await sendWaitingMail()).toBe(1);
  expect(receivers()).toEqual(["ada@example.org", "bo@example.org"]);
});

it("slows down when it is asked to, and leaves nobody out", async () => {
  for (const to of ["ada@example.org", "bo@example.org"]) await letter(to);
  const tooFast = { status: 429, name: "rate_limit_exceeded", headers: { "retry-after": "0.1" } };
  answer = () => (received.length === 1 ? tooFast : good);
  expect(await sendWaitingMail()).toBe(2);
  expect(receivers().toSorted()).toEqual(["ada@example.org", "ada@example.org", "bo@example.org"]);
});

it("gives other work its turn where it is asked to slow down without end", async () => {
  for (const to of ["ada@example.org", "bo@example.org"]) await letter(to);
  answer = () => ({ status: 429, name: "rate_limit_exceeded", headers: { "retry-after": "0.01" } });
  expect(await sendWaitingMail()).toBe(0);
  expect(await db().emailMessage.count({ where: { state: "QUEUED" } })).toBe(2);
});

it("sends under the same key again what was cut off before its answer was kept", async () => {
  await letter("ada@example.org");
  answer = () => null;
  expect(await sendWaitingMail()).toBe(0);
  await db().emailMessage.updateMany({ data: { availableAt: new Date(0) } });
  answer = () => good;
  expect(await sendWaitingMail()).toBe(1);
  const keys = received.map(({ headers }) => headers["idempotency-key"]);
  expect(keys).toEqual([(await kept("ada@example.org")).id, keys[0]]);
});

it("is taken by one of several workers, and holds no transaction while Resend is asked", async () => {
  const people = Array.from({ length: 12 }, (_, number) => `reader-${number}@example.org`);
  for (const to of people) await letter(to);
  const open: number[] = [];
  answer = async () => {
    const [row] = await db().$queryRaw<{ open: number }[]>`
      select count(*)::int as open from pg_stat_activity
      where datname = current_database() and state like 'idle in transaction%'`;
    open.push(row!.open);
    return good;
  };
  const sent = await Promise.all([1, 2, 3].map(() => sendWaitingMail()));
  expect(sent.reduce((sum, each) => sum + each)).toBe(people.length);
  expect(receivers().toSorted()).toEqual(people.toSorted());
  expect(new Set(open)).toEqual(new Set([0]));
});
