import { createHmac, randomUUID } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { createElement } from "react";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { queueMail } from "@/lib/platform/mail/queue";
import { sendWaitingMail } from "@/lib/platform/mail/send";
import { liftSuppression } from "@/lib/platform/mail/suppression";
import { receiveWebhook } from "@/lib/platform/mail/webhook";

const key = Buffer.from("what only Resend and this place know");
let receivers: unknown[] = [];
const resend = http.createServer((request, response) => {
  let text = "";
  request.on("data", (chunk) => (text += chunk));
  request.on("end", () => {
    receivers.push((JSON.parse(text) as { to: unknown }).to);
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ id: "sent-1" }));
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => resend.listen(0, "127.0.0.1", resolve));
  const { port } = resend.address() as AddressInfo;
  Object.assign(config(), {
    ...{ RESEND_API_KEY: "re_test", RESEND_BASE_URL: `http://127.0.0.1:${port}` },
    RESEND_WEBHOOK_SECRET: `whsec_${key.toString("base64")}`,
  });
});
afterAll(() => new Promise((resolve) => resend.close(resolve)));
beforeEach(async () => {
  await db().emailMessage.deleteMany();
  await db().suppressedAddress.deleteMany();
  receivers = [];
});

const now = () => Math.floor(Date.now() / 1000);

/** Signed as Svix says: https://docs.svix.com/receiving/verifying-payloads/how-manual */
function signed(body: string, { id = `msg_${randomUUID()}`, at = now(), by = key } = {}) {
  const signature = createHmac("sha256", by).update(`${id}.${at}.${body}`).digest("base64");
  return { id, timestamp: String(at), signature: `v1,${signature}` };
}

const bounce = (to: string, type = "Permanent") =>
  JSON.stringify({
    type: "email.bounced",
    created_at: new Date().toISOString(),
    data: { email_id: randomUUID(), to: [to], bounce: { type, subType: "General", message: "no such user" } },
  });
const complaint = (to: string) =>
  JSON.stringify({ type: "email.complained", data: { email_id: randomUUID(), to: [to] } });

const tell = (body: string, how?: Parameters<typeof signed>[1]) => receiveWebhook(signed(body, how), body);
const held = async () => (await db().suppressedAddress.findMany()).map(({ address }) => address);
const letter = (to: string, about = "letter") =>
  queueMail({ dedupeKey: `${about}:${to}`, to, subject: "Hello", body: createElement("p", null, "Dear") });

describe("what is not Resend's", () => {
  it("changes nothing: another's signature, other words, none, or one of too long ago or to come", async () => {
    const body = bounce("ada@else.example");
    expect(await tell(body, { by: Buffer.from("another's") })).toBe(false);
    expect(await receiveWebhook(signed(body), bounce("grace@else.example"))).toBe(false);
    expect(await receiveWebhook({ id: "", timestamp: "", signature: "" }, body)).toBe(false);
    expect(await tell(body, { at: now() - 6 * 60 })).toBe(false);
    expect(await tell(body, { at: now() + 6 * 60 })).toBe(false);
    expect(await held()).toEqual([]);
  });

  it("is all there is while no secret is set", async () => {
    const secret = config().RESEND_WEBHOOK_SECRET;
    Object.assign(config(), { RESEND_WEBHOOK_SECRET: undefined });
    expect(await tell(bounce("ada@else.example"))).toBe(false);
    Object.assign(config(), { RESEND_WEBHOOK_SECRET: secret });
    expect(await held()).toEqual([]);
  });
});

it("an address that bounced for good gets no more mail, until it is lifted", async () => {
  expect(await tell(bounce("Ada@Else.example"))).toBe(true);
  await letter("ada@else.example");
  await letter("grace@else.example");
  expect(await sendWaitingMail()).toBe(1);
  expect(receivers).toEqual(["grace@else.example"]);
  expect(await db().emailMessage.findFirst({ where: { to: "ada@else.example" } })).toMatchObject({
    ...{ state: "FAILED", problem: "address-bounced" },
  });

  const { id } = await db().suppressedAddress.findFirstOrThrow();
  expect(await liftSuppression({ personId: null, actingAs: "staff" }, id)).toBe(true);
  await letter("ada@else.example", "next");
  expect(await sendWaitingMail()).toBe(1);
  expect(receivers).toEqual(["grace@else.example", "ada@else.example"]);
  const trace = await db().auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
  expect(trace.map(({ action }) => action)).toEqual(["address.suppressed", "address.lifted"]);
});

it("whoever complains gets no more mail, also where Resend names them in full", async () => {
  await tell(complaint("Ada Lovelace <ada@else.example>"));
  await letter("ada@else.example");
  expect(await sendWaitingMail()).toBe(0);
  expect(await db().emailMessage.findFirst()).toMatchObject({ problem: "address-complained" });
});

it("is told once: the same again holds nobody back whom staff have lifted", async () => {
  const body = bounce("ada@else.example");
  const headers = signed(body);
  // as one that is repeated because the answer was lost, several at the same time
  expect(await Promise.all([1, 2, 3].map(() => receiveWebhook(headers, body)))).toEqual([true, true, true]);
  const { id } = await db().suppressedAddress.findFirstOrThrow();
  await liftSuppression({ personId: null, actingAs: "staff" }, id);
  expect(await receiveWebhook(headers, body)).toBe(true);
  expect(await db().suppressedAddress.count({ where: { liftedAt: null } })).toBe(0);
  // what bounces again after that is news
  await tell(body);
  expect(await db().suppressedAddress.count({ where: { liftedAt: null } })).toBe(1);
});

it("two bounces at the same time hold an address back once", async () => {
  await Promise.all([1, 2, 3, 4].map(() => tell(bounce("ada@else.example"))));
  expect(await held()).toEqual(["ada@else.example"]);
});

it("what passes, and what nobody asked for, is taken and means nothing", async () => {
  expect(await tell(bounce("ada@else.example", "Transient"))).toBe(true);
  expect(await tell(JSON.stringify({ type: "email.delivered", data: { to: ["ada@else.example"] } }))).toBe(
    true,
  );
  expect(await tell(JSON.stringify({ type: "email.bounced", data: "what?" }))).toBe(true);
  expect(await held()).toEqual([]);
});
