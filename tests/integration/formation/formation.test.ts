import { afterEach, describe, expect, it } from "vitest";
import { moveClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { dropRule, setRule } from "@/lib/formation/commands/rules";
import { askFormation, cancelFormation } from "@/lib/formation/commands/runs";
import { workOutFormations } from "@/lib/formation/commands/work-out-formations";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { releaseTeam } from "@/lib/teams/commands/follow-project";
import { confirmHeldSeat, declineHeldSeat, expireHolds } from "@/lib/teams/commands/holds";
import { publishFormation } from "@/lib/formation/commands/publish-formation";
import { rankRole } from "@/lib/teams/commands/rank-role";
import { formationView } from "@/lib/formation/queries/page";
import { policyNames } from "@/lib/formation/schema";
import { formingCrowd } from "@/tests/support/forming";
import { professional } from "@/tests/support/teams";

afterEach(() => moveClock(null));

/** Someone ranks a role first; the round of preferences is opened for it. */
async function rankFirst(cohortId: string, personId: string, roleId: string) {
  await db().$executeRaw`update "Cohort" set "preferencesOpenAt" = "reviewEndsAt",
    "preferencesCloseAt" = now() + interval '1 hour', "claimingOpensAt" = now() + interval '2 hours'
    where id = ${cohortId}::uuid`;
  await rankRole(professional(personId), { cohortId, roleId, deed: "add" });
}

describe("working out teams", () => {
  it("fills every needed seat under every policy, gives first choices, and proves it", async () => {
    const { personIds, cohortId, roleIds, workOut } = await formingCrowd({
      people: 6,
      projects: 3,
      seatsPerProject: 1,
    });
    await rankFirst(cohortId, personIds[4]!, roleIds[2]!);
    const { run, proposals, stale } = await workOut();
    expect(run).toMatchObject({ state: "DONE" });
    expect(run?.done).toBe(run?.of);
    expect(stale).toBe(false);
    for (const policy of policyNames) {
      const proposal = proposals[policy];
      expect(proposal?.assignments).toHaveLength(3);
      // there a role chooses too, and among those who fit it equally no wish counts
      if (policy === "stable") continue;
      expect(proposal?.assignments).toContainEqual({
        person: personIds[4],
        role: roleIds[2],
        rank: 1,
        pinned: false,
      });
    }
    expect(proposals.balanced?.tiers.every(({ proved, value, bound }) => proved && value === bound)).toBe(
      true,
    );
  });

  it("is one at a time, and can be cancelled", async () => {
    const { staff, cohortId, view } = await formingCrowd({ people: 2, projects: 1, seatsPerProject: 1 });
    await askFormation(staff, { cohortId });
    await expect(askFormation(staff, { cohortId })).rejects.toMatchObject({
      message: expect.stringContaining("formation_run_one_open"),
    });
    const { run } = await view();
    await cancelFormation(staff, { runId: run!.id });
    await workOutFormations();
    expect((await view()).run).toBeNull();
  });

  it("is done once, however many workers begin", async () => {
    const { staff, cohortId } = await formingCrowd({ people: 4, projects: 2, seatsPerProject: 1 });
    await askFormation(staff, { cohortId });
    const counts = await Promise.all([1, 2, 3, 4].map(() => workOutFormations()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it("is for the staff of the programme", async () => {
    const { cohortId, slug, personIds } = await formingCrowd({ people: 2, projects: 1, seatsPerProject: 1 });
    const other = await formingCrowd({ people: 1, projects: 1, seatsPerProject: 1 });
    for (const actor of [other.staff, professional(personIds[0]!)]) {
      await expect(askFormation(actor, { cohortId })).rejects.toMatchObject({ code: "not-found" });
      expect(await formationView(actor, slug, "en")).toBeNull();
    }
  });
});

describe("what staff settle", () => {
  it("is kept by every policy, and what they rule out never happens", async () => {
    const { staff, cohortId, personIds, roleIds, workOut } = await formingCrowd({
      people: 4,
      projects: 2,
      seatsPerProject: 1,
    });
    await setRule(staff, { cohortId, personId: personIds[3]!, roleId: roleIds[0]!, kind: "PIN" });
    await setRule(staff, { cohortId, personId: personIds[0]!, roleId: roleIds[1]!, kind: "FORBID" });
    const { proposals } = await workOut();
    for (const policy of policyNames) {
      const pairs = proposals[policy]?.assignments.map(({ person, role }) => `${person} ${role}`);
      expect(pairs).toContain(`${personIds[3]} ${roleIds[0]}`);
      expect(pairs).not.toContain(`${personIds[0]} ${roleIds[1]}`);
    }
  });

  it("moves with the last word, and goes", async () => {
    const { staff, cohortId, personIds, roleIds, view } = await formingCrowd({
      people: 2,
      projects: 2,
      seatsPerProject: 1,
    });
    const [personId = "", other = ""] = personIds;
    const [first = "", second = ""] = roleIds;
    await setRule(staff, { cohortId, personId, roleId: first, kind: "PIN" });
    await setRule(staff, { cohortId, personId, roleId: second, kind: "PIN" });
    expect((await view()).input.pins).toEqual([{ person: personId, role: second }]);
    const full = setRule(staff, { cohortId, personId: other, roleId: second, kind: "PIN" });
    await expect(full).rejects.toMatchObject({ code: "pin-full" });
    await dropRule(staff, { cohortId, personId, roleId: second });
    expect((await view()).input.pins).toEqual([]);
  });

  it("is refused with the reason when it can't be kept, and nothing changes", async () => {
    const { staff, cohortId, personIds, roleIds, view } = await formingCrowd({
      people: 3,
      projects: 1,
      seatsPerProject: 2,
    });
    const [short = "", weak = "", elsewhere = ""] = personIds;
    const [roleId = ""] = roleIds;
    const application = (personId: string) => ({ cohortId_personId: { cohortId, personId } });
    await db().application.update({ where: application(short), data: { hoursPerWeek: 4 } });
    await db().application.update({ where: application(elsewhere), data: { discipline: "design" } });
    await db().applicationSkill.updateMany({
      where: { application: { cohortId, personId: weak } },
      data: { level: 1 },
    });
    const pin = (personId: string) => setRule(staff, { cohortId, personId, roleId, kind: "PIN" });
    await expect(pin(short)).rejects.toMatchObject({ code: "pin-hours", values: { short: 2 } });
    await expect(pin(weak)).rejects.toMatchObject({ code: "pin-skills", values: { needed: 3, has: 1 } });
    await expect(pin(elsewhere)).rejects.toMatchObject({ code: "pin-discipline" });
    expect((await view()).input.pins).toEqual([]);
  });

  it("leaves one seat to one of two who settle it at once", async () => {
    const { staff, cohortId, personIds, roleIds, view } = await formingCrowd({
      people: 6,
      projects: 1,
      seatsPerProject: 1,
    });
    const pins = personIds.map((personId) =>
      setRule(staff, { cohortId, personId, roleId: roleIds[0]!, kind: "PIN" }),
    );
    const done = await Promise.allSettled(pins);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await view()).input.pins).toHaveLength(1);
  });
});

describe("publishing teams", () => {
  it("keeps every seat for its person, who becomes a member by their own word", async () => {
    const { staff, cohortId, workOut, view } = await formingCrowd({
      people: 3,
      projects: 2,
      seatsPerProject: 1,
    });
    const { run, proposals } = await workOut();
    const { held } = await publishFormation(staff, { runId: run!.id, policy: "balanced", hours: 48 });
    expect(held).toBe(2);
    const claims = await db().seatClaim.findMany({ where: { cohortId, releasedAt: null } });
    const expected = proposals.balanced!.assignments.map(({ person }) => person).sort();
    expect(claims.map(({ personId }) => personId).sort()).toEqual(expected);
    expect(claims.every(({ state, holdReason }) => state === "HELD" && holdReason === "PROPOSAL")).toBe(true);
    await confirmHeldSeat(professional(claims[0]!.personId), { claimId: claims[0]!.id });
    expect((await view()).answers.rows.map(({ state }) => state)).toEqual(["waiting", "accepted"]);
    const again = publishFormation(staff, { runId: run!.id, policy: "balanced", hours: 48 });
    await expect(again).rejects.toMatchObject({ code: "formation-published" });
  });

  it("tells staff apart who declined, who let the time pass and whose project ended", async () => {
    const { staff, cohortId, workOut, view } = await formingCrowd({
      people: 3,
      projects: 3,
      seatsPerProject: 1,
    });
    const { run } = await workOut();
    await publishFormation(staff, { runId: run!.id, policy: "balanced", hours: 12 });
    const [declines, ends, late] = await db().seatClaim.findMany({ where: { cohortId, releasedAt: null } });
    await declineHeldSeat(professional(declines!.personId), { claimId: declines!.id, reason: "Too far." });
    await releaseTeam(ends!.projectId, "end");
    moveClock(late!.heldUntil);
    await expireHolds();
    const answers = new Map((await view()).answers.rows.map(({ claimId, state }) => [claimId, state]));
    expect([declines, ends, late].map((claim) => answers.get(claim!.id))).toEqual([
      "declined",
      "ended",
      "late",
    ]);
  });

  it("is refused whole when a seat was taken since, and nobody is held anywhere", async () => {
    const { staff, cohortId, seatIds, personIds, workOut, view } = await formingCrowd({
      people: 4,
      projects: 3,
      seatsPerProject: 1,
    });
    const { run } = await workOut();
    await claimSeat(professional(personIds[0]!), { seatId: seatIds[1]! });
    expect((await view()).stale).toBe(true);
    const publishing = publishFormation(staff, { runId: run!.id, policy: "balanced", hours: 48 });
    await expect(publishing).rejects.toMatchObject({ code: "formation-stale" });
    expect(await db().seatClaim.count({ where: { cohortId, state: "HELD" } })).toBe(0);
  });

  it("and claims that come at the same moment leave every seat with one person", async () => {
    const { staff, cohortId, seatIds, personIds, workOut } = await formingCrowd({
      people: 12,
      projects: 4,
      seatsPerProject: 2,
    });
    const { run } = await workOut();
    await Promise.allSettled([
      ...personIds.map((id, place) =>
        claimSeat(professional(id), { seatId: seatIds[place % seatIds.length]! }),
      ),
      ...[1, 2].map(() => publishFormation(staff, { runId: run!.id, policy: "greedy", hours: 48 })),
    ]);
    const claims = await db().seatClaim.findMany({ where: { cohortId, releasedAt: null } });
    expect(new Set(claims.map(({ seatId }) => seatId)).size).toBe(claims.length);
    expect(new Set(claims.map(({ personId }) => personId)).size).toBe(claims.length);
    const held = claims.filter(({ state }) => state === "HELD");
    const published = await db().formationRun.count({ where: { id: run!.id, published: { not: null } } });
    // all of them or none
    expect(held.length).toBe(published === 1 ? 8 : 0);
    const confirmed = claims.length - held.length;
    const taken = await db().project.aggregate({ where: { cohortId }, _sum: { seatsTaken: true } });
    expect(taken._sum.seatsTaken).toBe(confirmed);
  });
});
