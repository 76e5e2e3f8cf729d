import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, it, vi } from "vitest";
import { db } from "@/lib/platform/db";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { bundle } from "@/scripts/bundle.mjs";
import { makeCrowd } from "@/tests/support/crowd";
import { professional } from "@/tests/support/teams";

it("a server killed in the middle of a storm loses no seat it gave, and gives none twice", async () => {
  // two people for each seat, so that many claims are under way and many are too late
  const { cohortId, personIds, seatIds } = await makeCrowd({
    people: 400,
    projects: 20,
    seatsPerProject: 10,
  });
  const pairs = personIds.map((id, place) => [id, seatIds[place % seatIds.length]!] as const);
  const storm = spawn(process.execPath, [await bundle("claim-storm"), JSON.stringify(pairs)], {
    env: { ...process.env, DATABASE_POOL: "16" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(storm, "exit");
  const given: string[] = [];
  for await (const line of createInterface(storm.stdout)) {
    given.push(line);
    if (given.length === 60) storm.kill("SIGKILL");
  }
  expect(await exit).toEqual([null, "SIGKILL"]);
  expect(given.length).toBeGreaterThanOrEqual(60);
  expect(given.length).toBeLessThan(seatIds.length);
  // PostgreSQL takes back what was under way once it sees that nobody is there
  await vi.waitFor(async () => expect(await others()).toBe(0), { timeout: 20_000 });

  const live = async () =>
    (await db().seatClaim.findMany({ where: { cohortId, releasedAt: null } })).map(
      ({ personId, seatId }) => `${personId} ${seatId}`,
    );
  const kept = await live();
  expect(kept).toEqual(expect.arrayContaining(given));
  // others go on where it stood: every seat finds one person
  await Promise.allSettled(pairs.map(([id, seatId]) => claimSeat(professional(id), { seatId })));
  const all = await live();
  expect(all).toEqual(expect.arrayContaining(kept));
  expect(new Set(all.map((pair) => pair.split(" ")[1])).size).toBe(seatIds.length);
  expect(all).toHaveLength(seatIds.length);
  const { _sum } = await db().project.aggregate({ where: { cohortId }, _sum: { seatsTaken: true } });
  expect(_sum.seatsTaken).toBe(seatIds.length);
  const traces = await db().auditEntry.count({ where: { action: "seat.claimed", subjectType: "SeatClaim" } });
  expect(traces).toBe(seatIds.length);
}, 90_000);

/** Connections of other processes to this test's database that are in the middle of something. */
async function others(): Promise<number> {
  const [row] = await db().$queryRaw<[{ count: number }]>`
    select count(*)::int from pg_stat_activity where datname = current_database()
      and pid <> pg_backend_pid() and state <> 'idle'`;
  return row.count;
}
