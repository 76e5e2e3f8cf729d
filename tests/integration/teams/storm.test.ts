import { afterEach, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/people/actor";
import { asRefusal } from "@/lib/platform/constraints";
import { db, disconnect } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { stepDown } from "@/lib/teams/commands/release-seat";
import { swapSeat } from "@/lib/teams/commands/swap-seat";
import { makeCrowd } from "@/tests/support/crowd";
import { miscountedRoles } from "@/tests/support/role-counts";
import { professional } from "@/tests/support/teams";

// As many people at once as the database lets in: races are real only when transactions run side by side.
beforeAll(async () => {
  await disconnect();
  process.env.DATABASE_POOL = "40";
});

afterEach(expectEverythingToAdd);

it("gives one seat to one of 200 people who ask at the same moment", async () => {
  const { personIds, seatIds } = await makeCrowd({ people: 200, projects: 1, seatsPerProject: 1 });
  const outcomes = await all(personIds.map((id) => claimSeat(professional(id), { seatId: seatIds[0]! })));
  expect(tally(outcomes)).toEqual({ done: 1, "seat-just-taken": 199 });
});

it("gives one person one seat, however many they ask for at once", async () => {
  const { personIds, seatIds } = await makeCrowd({ people: 1, projects: 10, seatsPerProject: 1 });
  const outcomes = await all(seatIds.map((seatId) => claimSeat(professional(personIds[0]!), { seatId })));
  expect(tally(outcomes)).toEqual({ done: 1, "one-seat-per-cohort": 9 });
});

it("answers a double click with the same claim", async () => {
  const { personIds, seatIds } = await makeCrowd({ people: 1, projects: 1, seatsPerProject: 2 });
  const claim = () => claimSeat(professional(personIds[0]!), { seatId: seatIds[0]! });
  const answers = await Promise.all([claim(), claim(), claim()]);
  expect(new Set(answers.map(({ claimId }) => claimId)).size).toBe(1);
});

it("moves a project once when its last seats are taken in the same moment", async () => {
  const crowd = await makeCrowd({ people: 40, projects: 5, seatsPerProject: 8 });
  const outcomes = await all(
    crowd.personIds.map((id, place) => claimSeat(professional(id), { seatId: crowd.seatIds[place]! })),
  );
  expect(tally(outcomes)).toEqual({ done: 40 });
  const moves = await db().projectMove.findMany({ where: { projectId: { in: crowd.projectIds } } });
  expect(moves.map(({ from, to }) => `${from} ${to}`)).toEqual(Array(5).fill("PUBLISHED STAFFED"));
});

it("lets people swap in a ring without a deadlock, nobody ever without a seat", async () => {
  const { personIds, seatIds } = await makeCrowd({ people: 20, projects: 21, seatsPerProject: 1 });
  await Promise.all(personIds.map((id, place) => claimSeat(professional(id), { seatId: seatIds[place]! })));
  const before = await deadlocks();
  for (let round = 0; round < 5; round++) {
    const shuffled = personIds.map((id, place) => ({
      id,
      to: seatIds[(place * 7 + round * 3 + 1) % seatIds.length]!,
    }));
    const outcomes = await all(shuffled.map(({ id, to }) => swapSeat(professional(id), { seatId: to })));
    expect(Object.keys(tally(outcomes)).every((code) => ["done", "seat-just-taken"].includes(code))).toBe(
      true,
    );
    const held = await db().seatClaim.count({ where: { personId: { in: personIds }, releasedAt: null } });
    expect(held).toBe(20);
  }
  expect(await deadlocks()).toBe(before);
});

it("keeps every rule through 2,000 claims, releases and swaps in no order", async () => {
  const { personIds, seatIds } = await makeCrowd({ people: 120, projects: 25, seatsPerProject: 4 });
  const before = await deadlocks();
  const random = sequence(20_261_123);
  const pick = <T>(from: T[]) => from[Math.floor(random() * from.length)]!;
  const deeds = Array.from({ length: 2000 }, () => ({
    who: pick(personIds),
    seat: pick(seatIds),
    dice: random(),
  }));
  const outcomes: Outcome[] = [];
  const waiting = deeds.values();
  const hands = Array.from({ length: 40 }, async () => {
    for (const { who, seat, dice } of waiting)
      outcomes.push(await outcome(deed(professional(who), seat, dice)));
  });
  await Promise.all(hands);
  expect(outcomes).toHaveLength(2000);
  const expected = [
    "done",
    "seat-just-taken",
    "one-seat-per-cohort",
    "no-seat-to-swap",
    "not-found",
    "changed-meanwhile",
  ];
  expect(Object.keys(tally(outcomes)).filter((code) => !expected.includes(code))).toEqual([]);
  expect(tally(outcomes).done).toBeGreaterThan(300);
  expect(await deadlocks()).toBe(before);
}, 180_000);

async function deed(actor: Actor, seatId: string, dice: number): Promise<unknown> {
  if (dice < 0.5) return claimSeat(actor, { seatId });
  if (dice < 0.75) return swapSeat(actor, { seatId });
  const claim = await db().seatClaim.findFirst({ where: { personId: actor.personId, releasedAt: null } });
  return stepDown(actor, { claimId: claim?.id ?? seatId, reason: "", handoverNote: "" });
}

it("lets a withdrawal and a claim of the same person happen in either order, never both", async () => {
  const crowd = await makeCrowd({ people: 30, projects: 30, seatsPerProject: 1 });
  const withdraw = (personId: string) =>
    db().application.update({
      where: { cohortId_personId: { cohortId: crowd.cohortId, personId } },
      data: { state: "WITHDRAWN" },
    });
  const outcomes = await all(
    crowd.personIds.flatMap((id, place) => [
      claimSeat(professional(id), { seatId: crowd.seatIds[place]! }),
      withdraw(id),
    ]),
  );
  for (let place = 0; place < outcomes.length; place += 2) {
    const pair = [outcomes[place], outcomes[place + 1]].sort();
    expect([
      ["accepted-only", "done"],
      ["done", "has-a-seat"],
    ]).toContainEqual(pair);
  }
});

type Outcome = string;

async function outcome(work: Promise<unknown>): Promise<Outcome> {
  try {
    await work;
    return "done";
  } catch (error) {
    const refusal = asRefusal(error);
    if (!(refusal instanceof Refusal)) throw error;
    // which near seats it names depends on who was faster
    return refusal.code === "seat-taken-others-open" ? "seat-just-taken" : refusal.code;
  }
}

const all = (work: Promise<unknown>[]) => Promise.all(work.map(outcome));

function tally(outcomes: Outcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of outcomes) counts[each] = (counts[each] ?? 0) + 1;
  return counts;
}

/** The same numbers each run: a storm that found something can be repeated. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function deadlocks(): Promise<number> {
  await disconnect(); // connections report what they counted when they close
  const [row] = await db().$queryRaw<{ deadlocks: number }[]>`
    select deadlocks::int from pg_stat_database where datname = current_database()`;
  return row!.deadlocks;
}

async function expectEverythingToAdd(): Promise<void> {
  const [row] = await db().$queryRaw<Record<string, number>[]>`
    select
      (select count(*)::int from (select 1 from "SeatClaim" where "releasedAt" is null
        group by "seatId" having count(*) > 1) twice) as "seats held twice",
      (select count(*)::int from (select 1 from "SeatClaim" where "releasedAt" is null
        group by "cohortId", "personId" having count(*) > 1) twice) as "people with two seats",
      (select count(*)::int from "Project" p where p."seatsTaken" <> (select count(*) from "SeatClaim" c
        where c."projectId" = p.id and c."releasedAt" is null)) as "wrong counts",
      (select count(*)::int from "Project" p where (p.stage = 'STAFFED') <> (p."seatsTaken" = p.seats)) as "wrong stages",
      (select count(*)::int from "SeatClaim" c where not exists (select 1 from "AuditEntry" a
        where a."subjectId" = c.id::text and a.action = 'seat.claimed')) as "claims without a trace",
      (select count(*)::int from "SeatClaim" c where not exists (select 1 from "OutboxEvent" e
        where e.payload->>'subjectId' = c.id::text and e.name = 'seat.claimed')) as "claims nobody hears of"`;
  expect(Object.values(row!)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(await miscountedRoles()).toBe(0);
}
