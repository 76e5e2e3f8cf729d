import { afterEach, expect, it, vi } from "vitest";
import { db, transaction } from "@/lib/platform/db";
import { onSeatsChange, onSupplyChange } from "@/lib/platform/notifications";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { makeCrowd } from "@/tests/support/crowd";
import { professional } from "@/tests/support/teams";

const eventually = <Found>(check: () => Found) => vi.waitFor(check, { timeout: 15_000 });
const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

/** Listens to a cohort's seats, once the line stands. */
async function watch(cohortId: string) {
  const rings = vi.fn();
  ends.push(onSeatsChange(cohortId, rings));
  await eventually(async () => expect(await lines()).toHaveLength(1));
  return rings;
}

const lines = () => db().$queryRaw<{ pid: number }[]>`
  select pid from pg_stat_activity where datname = current_database() and query = 'listen seats' and state = 'idle'`;

const crowd = () => makeCrowd({ people: 2, projects: 1, seatsPerProject: 2 });

it("rings for those who watch the cohort, once the claim is certain", async () => {
  const [here, elsewhere] = [await crowd(), await crowd()];
  const rings = await watch(here.cohortId);
  const others = vi.fn();
  ends.push(onSeatsChange(elsewhere.cohortId, others));
  rings.mockClear();
  const failed = transaction(async () => {
    await claimSeat(professional(here.personIds[0]!), { seatId: here.seatIds[0]! });
    throw new Error("taken back");
  });
  await expect(failed).rejects.toThrow("taken back");
  await claimSeat(professional(here.personIds[1]!), { seatId: here.seatIds[1]! });
  await eventually(() => expect(rings).toHaveBeenCalled());
  expect(rings).toHaveBeenCalledTimes(1);
  expect(others).not.toHaveBeenCalled();
});

it("hears again after its line broke, and looks once for what it may have missed", async () => {
  const { cohortId, personIds, seatIds } = await crowd();
  const rings = await watch(cohortId);
  rings.mockClear();
  const [line] = await lines();
  await db().$queryRaw`select pg_terminate_backend(${line!.pid}::int)`;
  await eventually(() => expect(rings).toHaveBeenCalledTimes(1));
  await claimSeat(professional(personIds[0]!), { seatId: seatIds[0]! });
  await eventually(() => expect(rings).toHaveBeenCalledTimes(2));
});

it("hangs up when nobody watches any more", async () => {
  const { cohortId } = await crowd();
  await watch(cohortId);
  ends.splice(0).forEach((end) => end());
  await eventually(async () => expect(await lines()).toHaveLength(0));
});

it("rings for supply and demand when an application is sent or decided, and never for a draft", async () => {
  const { cohortId, personIds } = await crowd();
  const rings = vi.fn();
  ends.push(onSupplyChange(cohortId, rings));
  const standing = () => db().$queryRaw<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = current_database() and query = 'listen supply' and state = 'idle'`;
  await eventually(async () => expect(await standing()).toHaveLength(1));
  rings.mockClear();
  const where = { cohortId_personId: { cohortId, personId: personIds[0]! } };
  await db().application.update({ where, data: { state: "DRAFT" } });
  await eventually(() => expect(rings).toHaveBeenCalledTimes(1));
  await db().application.update({ where, data: { discipline: "design" } });
  await db().application.update({ where, data: { state: "SUBMITTED" } });
  await eventually(() => expect(rings).toHaveBeenCalledTimes(2));
});
