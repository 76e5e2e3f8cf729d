import "@/tests/support/rights/next";
import { randomUUID } from "node:crypto";
import { afterAll, expect, it } from "vitest";
import { z } from "zod";
import { makeAction } from "@/lib/platform/action";
import type { ActionState } from "@/lib/platform/action-state";
import { db } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { cutLine } from "@/tests/support/cut-line";

// before the application first asks for its database
const line = await cutLine(process.env.DATABASE_URL!);
process.env.DATABASE_URL = line.url;
afterAll(line.close);

const actor = { personId: randomUUID(), actingAs: "professional" };
const { action } = makeAction({
  actor: () => Promise.resolve(actor),
  address: () => Promise.resolve("192.0.2.1"),
  page: () => Promise.resolve("/things"),
  naming: { isMissing: () => false, take: (who) => Promise.resolve(who) },
  sentence: {
    refusal: (code, { reference }) => Promise.resolve(`${code} ${String(reference).length}`),
    validation: (key) => Promise.resolve(key),
    said: (key) => Promise.resolve(key),
  },
});
const Thing = z.object({ name: z.string() });
const save = action(Thing, async (who, { name }) => {
  await record(who, "thing.saved", { subject: { type: "Thing", id: name } });
  if (name === "lost at work") await db().$queryRaw`select pg_terminate_backend(pg_backend_pid())`;
});

function send(name: string, idempotencyKey = randomUUID() as string): Promise<ActionState> {
  const form = new FormData();
  form.set("name", name);
  form.set("idempotencyKey", idempotencyKey);
  return save({ status: "idle" }, form);
}
const saved = (subjectId: string) => db().auditEntry.count({ where: { subjectId } });

it.each([
  ["before", 0],
  ["after", 1],
] as const)("a line that breaks %s the commit: the answer says that nobody knows", async (when, count) => {
  line.cut.next = when;
  const key = randomUUID();
  const name = `lost ${when}`;
  expect(await send(name, key)).toEqual({
    status: "refused",
    message: "outcome-unknown 8",
    values: { name },
  });
  expect(await saved(name)).toBe(count);
  // sent again as it was, it is saved once
  expect(await send(name, key)).toMatchObject({ status: "done" });
  expect(await saved(name)).toBe(1);
});

it("a line that breaks before: nothing was changed, and the answer says so", async () => {
  expect(await send("lost at work")).toMatchObject({
    status: "refused",
    message: expect.stringContaining("database-away"),
  });
  expect(await saved("lost at work")).toBe(0);
});
