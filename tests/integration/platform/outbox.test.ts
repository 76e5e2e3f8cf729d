import { expect, it } from "vitest";
import { db, transaction } from "@/lib/platform/db";
import { drainOutbox, type DomainEvent } from "@/lib/platform/outbox";
import { record } from "@/lib/platform/record";

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
