import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { moveClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { confirmHeldSeat, declineHeldSeat, expireHolds } from "@/lib/teams/commands/holds";
import { resumeOffers } from "@/lib/teams/commands/resume-offers";
import { stepDown } from "@/lib/teams/commands/release-seat";
import { swapSeat } from "@/lib/teams/commands/swap-seat";
import { joinWaitlist, leaveWaitlist } from "@/lib/teams/commands/waitlist";
import { fullRoles } from "@/lib/teams/queries/full-roles";
import { makeCrowd } from "@/tests/support/crowd";
import { professional } from "@/tests/support/teams";

const start = Date.now();
beforeEach(() => moveClock(null));
afterEach(() => moveClock(null));

/** One seat taken by the first person, another of another project free, and others who may wait. */
async function oneTaken() {
  const crowd = await makeCrowd({ people: 5, projects: 2, seatsPerProject: 1 });
  const [holder, ...others] = crowd.personIds.map((id) => professional(id));
  const [taken = "", free = ""] = crowd.seatIds;
  const { claimId } = await claimSeat(holder!, { seatId: taken });
  const { roleId } = await db().seat.findUniqueOrThrow({ where: { id: taken } });
  const leave = () => stepDown(holder!, { claimId, reason: "", handoverNote: "" });
  /** In this order, each a moment after the other. */
  const wait = async (...people: typeof others) => {
    for (const [place, person] of people.entries()) {
      moveClock(new Date(start + place * 1000));
      await joinWaitlist(person, { roleId });
    }
    moveClock(null);
  };
  const onSeat = () => db().seatClaim.findFirst({ where: { seatId: taken, releasedAt: null } });
  const place = async (person: (typeof others)[number]) =>
    (await fullRoles(person, crowd.cohortId)).find((role) => role.roleId === roleId)?.place;
  return { ...crowd, holder: holder!, others, taken, free, roleId, leave, wait, onSeat, place };
}

describe("waiting for a seat", () => {
  it("keeps one's place, however often one asks, until one goes", async () => {
    const { others, roleId, wait, place } = await oneTaken();
    const [first, second] = [others[0]!, others[1]!];
    await wait(first, second, first);
    expect([await place(first), await place(second), await place(others[2]!)]).toEqual([1, 2, null]);
    await leaveWaitlist(first, { roleId });
    await leaveWaitlist(first, { roleId });
    expect([await place(first), await place(second)]).toEqual([null, 1]);
  });

  it("is for a role with no seat free, and for those who could take one", async () => {
    const { cohortId, holder, others, roleId, free } = await oneTaken();
    const open = await db().seat.findUniqueOrThrow({ where: { id: free } });
    await expect(joinWaitlist(others[0]!, { roleId: open.roleId })).rejects.toMatchObject({
      code: "wait-seat-open",
    });
    await expect(joinWaitlist(holder, { roleId })).rejects.toMatchObject({ code: "one-seat-per-cohort" });
    const application = { cohortId_personId: { cohortId, personId: others[0]!.personId } };
    await db().application.update({ where: application, data: { hoursPerWeek: 2 } });
    await expect(joinWaitlist(others[0]!, { roleId })).rejects.toMatchObject({ code: "hours-short" });
  });
});

describe("a seat that is free again", () => {
  it("is offered to the first in line, in the same moment, and to nobody else", async () => {
    const { others, taken, leave, wait, onSeat } = await oneTaken();
    await wait(others[0]!, others[1]!);
    await leave();
    expect(await onSeat()).toMatchObject({
      personId: others[0]!.personId,
      state: "HELD",
      holdReason: "OFFER",
    });
    await expect(claimSeat(others[2]!, { seatId: taken })).rejects.toMatchObject({
      code: "seat-taken-others-open",
    });
  });

  it("goes on to the next when it is declined, or not answered in two days", async () => {
    const { others, leave, wait, onSeat, place } = await oneTaken();
    const [first, second, third] = [others[0]!, others[1]!, others[2]!];
    await wait(first, second, third);
    await leave();
    await declineHeldSeat(first, { claimId: (await onSeat())!.id });
    const offered = await onSeat();
    expect(offered?.personId).toBe(second.personId);
    moveClock(offered!.heldUntil);
    await expireHolds();
    moveClock(null);
    expect((await onSeat())?.personId).toBe(third.personId);
    await confirmHeldSeat(third, { claimId: (await onSeat())!.id });
    expect(await Promise.all([first, second, third].map(place))).toEqual([null, null, null]);
  });

  it("passes by whoever can't take it, and keeps their place with the reason", async () => {
    const { others, free, roleId, leave, wait, onSeat, place } = await oneTaken();
    await wait(others[0]!, others[1]!);
    await claimSeat(others[0]!, { seatId: free });
    await leave();
    expect((await onSeat())?.personId).toBe(others[1]!.personId);
    expect(await place(others[0]!)).toBe(1);
    const row = { roleId_personId: { roleId, personId: others[0]!.personId } };
    expect(await db().seatWait.findUnique({ where: row })).toMatchObject({ skipped: "one-seat-per-cohort" });
  });

  it("is offered by a swap as well, and is open when nobody waits", async () => {
    const { holder, others, free, wait, onSeat } = await oneTaken();
    await wait(others[0]!);
    await swapSeat(holder, { seatId: free });
    expect((await onSeat())?.personId).toBe(others[0]!.personId);
    await declineHeldSeat(others[0]!, { claimId: (await onSeat())!.id });
    expect(await onSeat()).toBeNull();
  });

  it("waits for staff once choosing has closed", async () => {
    const { cohortId, others, leave, wait, onSeat } = await oneTaken();
    await wait(others[0]!);
    await db().cohort.update({ where: { id: cohortId }, data: { claimingClosesAt: new Date(start - 1000) } });
    await leave();
    expect(await onSeat()).toBeNull();
  });

  it("goes to one person when it is left, waited for and claimed at once", async () => {
    const { others, roleId, taken, leave, onSeat } = await oneTaken();
    await Promise.allSettled([
      leave(),
      ...others.slice(0, 3).map((person) => joinWaitlist(person, { roleId })),
      ...others.map((person) => claimSeat(person, { seatId: taken })),
    ]);
    const live = await db().seatClaim.count({ where: { seatId: taken, releasedAt: null } });
    // nobody who waits stands before an open seat that could have been offered to them
    const waits = await db().seatWait.count({ where: { roleId } });
    expect(live === 1 || waits === 0).toBe(true);
    if (live === 1) expect(others.map(({ personId }) => personId)).toContain((await onSeat())?.personId);
  });
});

describe("offers as the cohort's staff set them", () => {
  it("leave the hours that the cohort gives to answer", async () => {
    const { cohortId, others, leave, wait, onSeat } = await oneTaken();
    await db().cohort.update({ where: { id: cohortId }, data: { offerHours: 6 } });
    await wait(others[0]!);
    await leave();
    const hold = await onSeat();
    const hours = ((hold?.heldUntil?.getTime() ?? 0) - (hold?.claimedAt.getTime() ?? 0)) / 3_600_000;
    expect(hours).toBeCloseTo(6, 1);
  });

  it("wait while they are paused, and go out when the pause ends, to nobody twice", async () => {
    const { cohortId, others, taken, leave, wait, onSeat } = await oneTaken();
    await wait(others[0]!, others[1]!);
    await db().cohort.update({ where: { id: cohortId }, data: { offersPausedAt: new Date() } });
    await leave();
    expect(await onSeat()).toBeNull();
    await resumeOffers(cohortId);
    expect(await onSeat()).toBeNull();
    await db().cohort.update({ where: { id: cohortId }, data: { offersPausedAt: null } });
    await Promise.all([resumeOffers(cohortId), resumeOffers(cohortId)]);
    const offers = await db().seatClaim.findMany({ where: { seatId: taken, state: "HELD" } });
    expect(offers.map(({ personId }) => personId)).toEqual([others[0]!.personId]);
  });
});
