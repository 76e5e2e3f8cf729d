import http from "node:http";
import type { AddressInfo } from "node:net";
import { createElement } from "react";
import { afterAll, beforeAll, expect, it } from "vitest";
import { db, transaction } from "@/lib/platform/db";
import { translator } from "@/lib/platform/i18n/translator";
import { MailGreeting } from "@/lib/platform/mail/layout";
import { queueMail } from "@/lib/platform/mail/queue";
import { sendWaitingMail } from "@/lib/platform/mail/send";
import { drainOutbox, type DomainEvent } from "@/lib/platform/outbox";
import { record } from "@/lib/platform/record";
import { config } from "@/lib/platform/config";
import { emailAddress } from "@/lib/people/auth/schema";
import { makePerson } from "@/tests/support/people-factories";
import { issueLink } from "@/lib/people/auth/sign-in-link";
import { sweep } from "@/lib/platform/sweep";

const system = { personId: null, actingAs: "system" };
const emit = (id: string) =>
  transaction(() => record(system, "thing.done", { subject: { type: "Thing", id } }));

it("hands each event to its reaction once, though several workers drain at the same time", async () => {
  await Promise.all(["a", "b", "c", "d", "e", "f"].map(emit));
  const seen: string[] = [];
  const reaction = async (event: DomainEvent) => void seen.push(event.payload.subjectId);
  await Promise.all([1, 2, 3].map(() => drainOutbox([{ "thing.done": reaction }])));
  expect(seen.sort()).toEqual(["a", "b", "c", "d", "e", "f"]);
});

it("keeps an event whose reaction failed for later, and lets the others pass", async () => {
  await emit("bad");
  await emit("good");
  const seen: string[] = [];
  const reaction = async (event: DomainEvent) => {
    if (event.payload.subjectId === "bad") throw new Error("the world is down");
    seen.push(event.payload.subjectId);
  };
  await drainOutbox([{ "thing.done": reaction }]);
  expect(seen).toEqual(["good"]);
  const waiting = await db().outboxEvent.findMany({ where: { handledAt: null } });
  expect(waiting).toMatchObject([{ attempts: 1, problem: expect.stringContaining("the world is down") }]);
});

let received: { headers: http.IncomingHttpHeaders; body: Record<string, unknown> }[] = [];
let answer = 200;
const resend = http.createServer((request, response) => {
  let text = "";
  request.on("data", (chunk) => (text += chunk));
  request.on("end", () => {
    received.push({ headers: request.headers, body: JSON.parse(text) as Record<string, unknown> });
    response.writeHead(answer, { "content-type": "application/json" });
    response.end(
      JSON.stringify(answer === 200 ? { id: "sent-1" } : { name: "application_error", message: "try later" }),
    );
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => resend.listen(0, "127.0.0.1", resolve));
  const { port } = resend.address() as AddressInfo;
  Object.assign(config(), { RESEND_API_KEY: "re_test", RESEND_BASE_URL: `http://127.0.0.1:${port}` });
});
afterAll(() => new Promise((resolve) => resend.close(resolve)));

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

it("takes no header from a name, a subject or an address, whatever breaks stand in them", async () => {
  received = [];
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
  received = [];
  for (const [number, link] of links.entries())
    await queueMail({
      dedupeKey: `credentials:${number}`,
      to: "ada@example.org",
      subject: "Your link",
      body: createElement("p", null, createElement("a", { href: link }, link)),
    });
  const kept = () =>
    db().emailMessage.findMany({
      where: { dedupeKey: { startsWith: "credentials:" } },
      select: { state: true, html: true, text: true },
    });
  expect(JSON.stringify(await kept())).toContain(token);
  expect(await sendWaitingMail()).toBe(2);
  expect(JSON.stringify(received)).toContain(token);
  const sent = await kept();
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

it("keeps a message that could not be sent, to try it again later", async () => {
  answer = 422;
  received = [];
  await queueMail({
    dedupeKey: "hello:2",
    to: "bo@example.org",
    subject: "Hello",
    body: createElement("p", null, "Dear Bo"),
  });
  expect(await sendWaitingMail()).toBe(0);
  const kept = await db().emailMessage.findUnique({ where: { dedupeKey: "hello:2" } });
  expect(kept).toMatchObject({ state: "QUEUED", attempts: 1, problem: "try later" });
});
