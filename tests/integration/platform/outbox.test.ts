import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import type { Contributions, DomainEvent } from "@/lib/platform/outbox";
import { record } from "@/lib/platform/record";

const system = { personId: null, actingAs: "system" };
const emit = (id: string) =>
  transaction(() => record(system, "thing.done", { subject: { type: "Thing", id } }));

type Job = { reaction: string; state: string; tries: number; problem: string | null; later: boolean };

const jobs = () => db().$queryRaw<Job[]>`
  select data->>'reaction' as reaction, state::text, retry_count as tries, output->>'message' as problem,
    start_after > now() as later
  from pgboss.job where name = 'reactions' order by created_on, id`;

/** The pauses are over. */
const hurry = () => db().$executeRaw`update pgboss.job set start_after = now() - interval '1 second'`;

const note = (text: string) =>
  db().emailMessage.create({
    data: { dedupeKey: text, to: "ada@else.example", subject: text, html: "", text: "" },
    select: { id: true },
  });
const noted = async () => (await db().emailMessage.findMany()).map(({ subject }) => subject).sort();

beforeEach(async () => {
  await db().$executeRaw`delete from pgboss.job`;
  await db().outboxEvent.deleteMany();
  await db().emailMessage.deleteMany();
});

const ids = Array.from({ length: 12 }, (_, place) => `thing ${place}`).sort();

describe("several workers at the same time", () => {
  it("do each reaction to each event once", async () => {
    await Promise.all(ids.map(emit));
    const seen = { one: [] as string[], other: [] as string[] };
    // writing the same twice would fail
    const reaction = (by: "one" | "other") => async (event: DomainEvent) => {
      await note(`${by} ${event.id}`);
      seen[by].push(event.payload.subjectId);
    };
    const contributions = {
      one: { "thing.done": reaction("one") },
      other: { "thing.done": reaction("other") },
    };
    await Promise.all([1, 2, 3, 4].map(() => drainOutbox(contributions)));
    expect(seen.one.sort()).toEqual(ids);
    expect(seen.other.sort()).toEqual(ids);
    expect(await jobs()).toHaveLength(24);
    expect((await jobs()).every(({ state, tries }) => state === "completed" && tries === 0)).toBe(true);
  });

  it("don't wait at what one of them has in hand", async () => {
    await emit("slow");
    let begun = () => {};
    let end = () => {};
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const mayEnd = new Promise<void>((resolve) => (end = resolve));
    const contributions: Contributions = {
      things: {
        "thing.done": async () => {
          begun();
          await mayEnd;
        },
      },
    };
    const busy = drainOutbox(contributions);
    await hasBegun;
    expect(await drainOutbox(contributions)).toBe(0);
    end();
    expect(await busy).toBe(1);
  });
});

describe("a reaction that fails", () => {
  const failing = async ({ payload }: DomainEvent) => {
    await note("half of it");
    if (payload.subjectId === "bad") throw new Error("the world is down");
  };

  it("leaves nothing behind, undoes nothing of another's, and lets other events pass", async () => {
    await emit("bad");
    await emit("good");
    const seen = ({ payload }: DomainEvent) => note(`seen ${payload.subjectId}`).then(() => {});
    await drainOutbox({ one: { "thing.done": failing }, other: { "thing.done": { look: seen } } });
    expect(await noted()).toEqual(["half of it", "seen bad", "seen good"]);
    const waiting = (await jobs()).filter(({ state }) => state !== "completed");
    expect(waiting).toEqual([
      {
        ...{ reaction: "one:thing.done", state: "retry", tries: 0, later: true },
        problem: "Error: the world is down",
      },
    ]);
  });

  it("is tried twelve times, and then kept as what failed", async () => {
    await emit("bad");
    let tries = 0;
    const counting = async (event: DomainEvent) => {
      tries++;
      await failing(event);
    };
    for (let round = 0; round < 15; round++) {
      await drainOutbox({ one: { "thing.done": counting } });
      await hurry();
    }
    expect(tries).toBe(12);
    expect(await jobs()).toMatchObject([{ state: "failed", problem: "Error: the world is down" }]);
  });

  it("is told apart from one that this worker doesn't know yet, whose job waits for a newer one", async () => {
    await emit("good");
    const done = async () => void (await note("done"));
    // it makes the job, and another worker takes it
    await transaction(async () => {
      const { dispatch } = await import("@/lib/platform/jobs/dispatch");
      await dispatch({ newer: { "thing.done": done } });
    });
    await drainOutbox({});
    expect(await jobs()).toMatchObject([
      { state: "retry", problem: "Error: nothing is named newer:thing.done" },
    ]);
    await hurry();
    await drainOutbox({ newer: { "thing.done": done } });
    expect(await noted()).toEqual(["done"]);
  });
});

it("an event that is handed out again makes no second job", async () => {
  await emit("good");
  let times = 0;
  const contributions = { one: { "thing.done": async () => void times++ } };
  await drainOutbox(contributions);
  await db().outboxEvent.updateMany({ data: { handledAt: null } });
  await drainOutbox(contributions);
  expect(times).toBe(1);
});

it("events and their jobs are one write: without the queue they go on waiting", async () => {
  await emit("good");
  await expect(
    transaction(async () => {
      await db().$executeRaw`select pgboss.delete_queue('reactions')`;
      await drainOutbox({ one: { "thing.done": async () => {} } });
    }),
  ).rejects.toThrow("the queue of reactions is missing");
  expect(await db().outboxEvent.count({ where: { handledAt: null } })).toBe(1);
});

it("what a reaction sets off is done in the same go", async () => {
  await emit("first");
  const seen: string[] = [];
  await drainOutbox({
    one: { "thing.done": () => record(system, "thing.followed", { subject: { type: "Thing", id: "next" } }) },
    other: { "thing.followed": async ({ payload }) => void seen.push(payload.subjectId) },
  });
  expect(seen).toEqual(["next"]);
});
