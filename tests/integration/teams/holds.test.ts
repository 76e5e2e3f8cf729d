import { afterEach, describe, expect, it } from "vitest";
import { moveClock } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { holdSeat } from "@/lib/teams/commands/hold-seat";
import { confirmHeldSeat, declineHeldSeat, expireHolds } from "@/lib/teams/commands/holds";
import { lockCohort } from "@/lib/cohorts/commands/lock";
import { releaseTeam } from "@/lib/teams/commands/follow-project";
import { loggable } from "@/lib/hours/mine";
import { makeCrowd } from "@/tests/support/crowd";
import { professional } from "@/tests/support/teams";

afterEach(() => moveClock(null));

const system = { personId: null, actingAs: "system" } as const;

/** Accepted people, and two projects with one seat each; the first seat is held for the first person for 48 hours. */
async function oneHeld() {
  const { personIds, seatIds, projectIds } = await makeCrowd({ people: 12, projects: 2, seatsPerProject: 1 });
  const [first, ...others] = personIds.map((id) => professional(id));
  const hold = { seatId: seatIds[0]!, personId: first!.personId, reason: "OFFER" as const, hours: 48 };
  const { claimId } = await holdSeat(system, hold);
  return { first: first!, others, seatIds, projectId: projectIds[0]!, claimId, hold };
}

const project = (id: string) =>
  db().project.findUniqueOrThrow({ where: { id }, select: { stage: true, seatsTaken: true } });

describe("a held seat", () => {
  it("is nobody else's, and no membership yet", async () => {
    const { first, others, seatIds, projectId } = await oneHeld();
    await expect(claimSeat(others[0]!, { seatId: seatIds[0]! })).rejects.toMatchObject({
      code: "seat-taken-others-open",
    });
    await expect(claimSeat(first, { seatId: seatIds[1]! })).rejects.toMatchObject({
      code: "answer-held-seat-first",
    });
    expect(await project(projectId)).toEqual({ stage: "PUBLISHED", seatsTaken: 0 });
    expect(await loggable(first)).toEqual([]);
  });

  it("becomes a membership by its person's word, once, and completes the team", async () => {
    const { first, others, claimId, projectId } = await oneHeld();
    await expect(confirmHeldSeat(others[0]!, { claimId })).rejects.toMatchObject({ code: "not-found" });
    const answers = await Promise.all([1, 2, 3].map(() => confirmHeldSeat(first, { claimId })));
    expect(new Set(answers.map((answer) => answer.claimId))).toEqual(new Set([claimId]));
    expect(await project(projectId)).toEqual({ stage: "STAFFED", seatsTaken: 1 });
    const claimed = { name: "seat.claimed", payload: { path: ["subjectId"], equals: claimId } };
    expect(await db().outboxEvent.count({ where: claimed })).toBe(1);
  });

  it("opens again when its person does without it", async () => {
    const { first, others, claimId, seatIds } = await oneHeld();
    await declineHeldSeat(first, { claimId, reason: "Another week, another plan." });
    await expect(confirmHeldSeat(first, { claimId })).rejects.toMatchObject({ code: "hold-over" });
    await expect(claimSeat(others[0]!, { seatId: seatIds[0]! })).resolves.toHaveProperty("claimId");
    await expect(claimSeat(first, { seatId: seatIds[1]! })).resolves.toHaveProperty("claimId");
  });

  it("can be answered up to its end by the database's clock, also before anyone swept it", async () => {
    const { first, claimId, seatIds, others } = await oneHeld();
    const { heldUntil } = await db().seatClaim.findUniqueOrThrow({ where: { id: claimId } });
    moveClock(new Date(heldUntil!.getTime() - 60_000));
    await expireHolds();
    expect(await db().seatClaim.count({ where: { id: claimId, releasedAt: null } })).toBe(1);
    moveClock(heldUntil);
    await expect(confirmHeldSeat(first, { claimId })).rejects.toMatchObject({ code: "hold-over" });
    await expireHolds();
    moveClock(null);
    await expect(claimSeat(others[0]!, { seatId: seatIds[0]! })).resolves.toHaveProperty("claimId");
  });

  it("ends in one way when answer, refusal and expiry come together", async () => {
    const { first, claimId, projectId } = await oneHeld();
    const { heldUntil } = await db().seatClaim.findUniqueOrThrow({ where: { id: claimId } });
    moveClock(new Date(heldUntil!.getTime() - 30));
    await Promise.allSettled([
      ...[1, 2, 3].map(() => confirmHeldSeat(first, { claimId })),
      ...[1, 2].map(() => declineHeldSeat(first, { claimId })),
      ...[1, 2, 3].map(() => expireHolds()),
    ]);
    const claim = await db().seatClaim.findUniqueOrThrow({ where: { id: claimId } });
    const ended = { payload: { path: ["subjectId"], equals: claimId } };
    const names = ["seat.claimed", "seat.hold-ended"];
    expect(await db().outboxEvent.count({ where: { ...ended, name: { in: names } } })).toBe(
      claim.state === "CONFIRMED" || claim.releasedAt ? 1 : 0,
    );
    expect(claim.state === "CONFIRMED" && claim.releasedAt !== null).toBe(false);
    expect((await project(projectId)).seatsTaken).toBe(claim.state === "CONFIRMED" ? 1 : 0);
  });

  it("goes to one of those who are offered it at once", async () => {
    const { first, others, claimId, hold } = await oneHeld();
    await declineHeldSeat(first, { claimId });
    const offers = others.map(({ personId }) => holdSeat(system, { ...hold, personId }));
    const done = await Promise.allSettled(offers);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("is gone when its project ends", async () => {
    const { first, claimId, projectId } = await oneHeld();
    await releaseTeam(projectId, "end");
    await expect(confirmHeldSeat(first, { claimId })).rejects.toMatchObject({ code: "hold-over" });
  });

  it("never goes back from membership to hold", async () => {
    const { first, claimId } = await oneHeld();
    await confirmHeldSeat(first, { claimId });
    const back = db().seatClaim.update({ where: { id: claimId }, data: { state: "HELD" } });
    await expect(back).rejects.toThrow("seat_claim_moves_on");
  });
});

describe("whoever has a cohort alone", () => {
  it("goes before every claim that comes meanwhile", async () => {
    const { others, seatIds } = await oneHeld();
    const seatId = seatIds[1]!;
    const { cohortId } = await db().seat.findUniqueOrThrow({ where: { id: seatId } });
    const [proposed, ...late] = others;
    const alone = gate();
    const proposal = transaction(async () => {
      await lockCohort(cohortId, "alone");
      alone.open();
      await waiting("for key share");
      const hold = { seatId, personId: proposed!.personId, reason: "PROPOSAL" as const, hours: 1 };
      await holdSeat(system, hold);
    });
    await alone.opened;
    const claims = await Promise.allSettled([proposal, claimSeat(late[0]!, { seatId })]);
    expect(claims.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  });
});

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

/** Until another connection waits for a lock in such a statement; the database says so itself. */
async function waiting(statement: string): Promise<void> {
  for (;;) {
    const [row] = await db().$queryRaw<{ waits: boolean }[]>`
      select exists (select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
        and query ilike ${`%${statement}%`} and pid <> pg_backend_pid()) as waits from pg_stat_clear_snapshot()`;
    if (row?.waits) return;
  }
}
