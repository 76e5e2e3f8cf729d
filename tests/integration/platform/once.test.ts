import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { db, transaction } from "@/lib/platform/db";
import { once } from "@/lib/platform/idempotency";
import { limit } from "@/lib/platform/limit";

it("does the work of a form once, however often and at once it is sent", async () => {
  const sending = { key: randomUUID(), scope: "someone", hash: "the same answers" };
  let runs = 0;
  const send = () =>
    transaction(() =>
      once(sending, async () => {
        runs++;
        await db().person.create({ data: { email: `${sending.key}@example.org` } });
        return { value: "made" };
      }),
    );
  const answers = await Promise.all(Array.from({ length: 8 }, send));
  expect(runs).toBe(1);
  expect(answers).toEqual(Array(8).fill({ value: "made" }));
});

it("gives the key back when the work fails, and refuses it for other answers", async () => {
  const key = randomUUID();
  const fail = transaction(() => once({ key, scope: "s", hash: "a" }, () => Promise.reject(new Error("no"))));
  await expect(fail).rejects.toThrow("no");
  const send = (hash: string) =>
    transaction(() => once({ key, scope: "s", hash }, async () => ({ value: hash })));
  expect(await send("a")).toEqual({ value: "a" });
  await expect(send("b")).rejects.toMatchObject({ code: "sent-already" });
});

it("counts tries in the database and says how long to wait", async () => {
  const rate = { points: 3, seconds: 90 };
  for (let turn = 0; turn < 3; turn++) await limit("someone", rate);
  await expect(limit("someone", rate)).rejects.toMatchObject({
    code: "too-many-tries",
    values: { minutes: 2 },
  });
  await limit("someone else", rate);
});
