import { describe, expect, it } from "vitest";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import {
  openChange,
  proposeChange,
  saveChangeSection,
  withdrawChange,
} from "@/lib/scoping/commands/change-request";
import { acceptChange, declineChange } from "@/lib/scoping/commands/decide-change";
import { reopenScope } from "@/lib/scoping/commands/reopen-scope";
import { changePage } from "@/lib/scoping/queries/change";
import { driftOf } from "@/lib/scoping/queries/version";
import { scopingReactions } from "@/lib/scoping/reactions";
import { makeProject } from "@/tests/support/factories";
import { agreed, type TeamRole } from "@/tests/support/changes";
import { asActor, makeMember, makePerson } from "@/tests/support/people-factories";
import { miscountedRoles } from "@/tests/support/role-counts";
import { outcomes, refused, scoping } from "@/tests/support/scoping";
import { stampNow } from "@/tests/support/stamps";

describe("a change to an agreed scope", () => {
  it("holds once both sides agree, as the next version, and leaves the first as it was", async () => {
    const { project, partner, live, put } = await agreed();
    const before = await live();
    const changeId = await put("Nothing for the newsletter");
    expect((await live()).scope?.outOfScope).toBe(before.scope?.outOfScope);
    expect(await acceptChange(partner, { changeId })).toMatchObject({ number: 2 });
    const after = await live();
    expect(after.scope?.outOfScope).toBe("Nothing for the newsletter");
    expect(after.versions).toEqual([
      { number: 1, supersededAt: expect.any(Date) },
      { number: 2, supersededAt: null },
    ]);
    expect(after.startsOn).toEqual(before.startsOn);
    expect(after.roles).toEqual(before.roles);
    const drift = (await driftOf(project.id))!;
    expect([drift.first.number, drift.now.number, drift.changes]).toEqual([1, 2, 1]);
  });

  it("is told to the other side, then to both and the team", async () => {
    const { project, partner, staff, put } = await agreed();
    const member = project.members[0]!.person;
    const changeId = await put();
    await drainOutbox({ scoping: scopingReactions });
    await acceptChange(partner, { changeId });
    await drainOutbox({ scoping: scopingReactions });
    const mails = await db().emailMessage.findMany({
      where: { to: { in: [partner.email, staff.email, member.email] } },
      select: { to: true, dedupeKey: true },
    });
    const letters = (to: string) =>
      mails.filter((mail) => mail.to === to).map(({ dedupeKey }) => dedupeKey.split(":")[2]);
    expect(letters(partner.email)).toEqual(["changeProposedPartner"]);
    expect(letters(staff.email)).toEqual(["changeAccepted"]);
    expect(letters(member.email)).toEqual(["changeAccepted"]);
  });

  it("is declined with a reason, and the agreed scope holds", async () => {
    const { partner, live, put, page } = await agreed();
    const before = await live();
    const changeId = await put();
    await declineChange(partner, { changeId, reason: "We promised it to the board." });
    expect(await live()).toEqual(before);
    expect((await page()).past).toMatchObject([
      { state: "DECLINED", decisionReason: "We promised it to the board." },
    ]);
    expect((await page()).mayOpen).toBe(true);
  });

  it("is not agreed to by the side that put it, by the team, or by strangers", async () => {
    const { project, staff, put } = await agreed();
    const changeId = await put();
    await expect(acceptChange(staff, { changeId })).rejects.toEqual(refused("move-not-yours"));
    const member = await asActor(project.members[0]!.person);
    for (const someone of [member, await asActor(await makePerson())]) {
      await expect(acceptChange(someone, { changeId })).rejects.toEqual(refused("not-found"));
      await expect(openChange(someone, { projectId: project.id })).rejects.toEqual(refused("not-found"));
      expect(await changePage(someone, project.slug, "en")).toBeNull();
    }
  });

  it("is one at a time: two who begin at once write in the same", async () => {
    const { project, partner, staff } = await agreed();
    const opened = await Promise.all(
      [partner, staff, partner].map((actor) => openChange(actor, { projectId: project.id })),
    );
    expect(new Set(opened.map(({ changeId }) => changeId)).size).toBe(1);
  });

  it("changes something, and never takes away what every scope needs", async () => {
    const { begin, write, propose } = await agreed();
    const changeId = await begin();
    const put = () => propose(changeId, "Because.");
    await expect(put()).rejects.toEqual(refused("change-is-none"));
    await write("");
    await expect(put()).rejects.toEqual(refused("scope-not-ready"));
  });

  it("stays as it was put, and never over what someone else saved unseen", async () => {
    const { partner, page, begin, write, project, propose } = await agreed();
    const changeId = await begin();
    const seen = (await page()).open!.edited!;
    await write("Theirs");
    const { inScope, assumptions } = seen.content;
    const late = { section: "boundaries", projectId: project.id, stamp: seen.stamp } as const;
    await expect(
      saveChangeSection(partner, { ...late, inScope, assumptions, outOfScope: "Mine" }),
    ).rejects.toEqual(refused("part-changed-meanwhile"));
    await propose(changeId, "Because.");
    await expect(write("Later")).rejects.toThrow();
    const past = db().scopeChange.update({ where: { id: changeId }, data: { reason: "Another" } });
    await expect(past).rejects.toThrow();
  });

  it("is decided once when agreeing and taking back meet", async () => {
    for (let round = 0; round < 4; round++) {
      const { partner, staff, live, put } = await agreed();
      const changeId = await put(`Round ${round}`);
      const results = outcomes(
        await Promise.allSettled([acceptChange(partner, { changeId }), withdrawChange(staff, { changeId })]),
      );
      expect(results.filter((result) => result === "done")).toHaveLength(1);
      expect(results).toContain("change-not-open");
      const said = (await live()).scope?.outOfScope;
      expect(said === `Round ${round}`).toBe(results[0] === "done");
    }
  });

  it("does not hold on to a scope that was reopened, and needs an agreed one", async () => {
    const { project, partner, staff, put, page } = await agreed("SCOPED");
    const changeId = await put();
    await reopenScope(staff, { projectId: project.id, reason: "Everything is different." });
    await expect(acceptChange(partner, { changeId })).rejects.toEqual(refused("change-not-open"));
    expect((await page()).open).toBeUndefined();
    const early = await scoping();
    await expect(openChange(early.staff, early)).rejects.toEqual(refused("nothing-agreed-yet"));
  });

  it("is agreed to by whoever is named for the side, while they belong to it", async () => {
    const { project, put } = await agreed();
    const named = await makeMember({ organization: project.organization });
    await db().scopeApprover.create({
      data: { projectId: project.id, side: "PARTNER", personId: named.id },
    });
    const changeId = await put();
    const other = await asActor(project.contact, "partner");
    await expect(acceptChange(other, { changeId })).rejects.toEqual(refused("not-named-approver"));
    await acceptChange(await asActor(named, "partner"), { changeId });
  });
});

describe("seats and dates follow an agreed change", () => {
  it("adds seats and roles, and moves the end by the weeks", async () => {
    const { project, partner, live, begin, team, propose } = await agreed();
    const before = await live();
    const changeId = await begin();
    await team(({ weeks, roles }) => ({
      weeks: (weeks ?? 0) + 2,
      roles: [{ ...roles[0]!, title: "A writer", seats: 2 }, ...roles],
    }));
    await propose(changeId, "More to write.");
    await acceptChange(partner, { changeId });
    const after = await live();
    expect(after.roles.map(({ title }) => title)).toEqual([
      "A writer",
      ...before.roles.map(({ title }) => title),
    ]);
    expect(after.roles[0]?.seatRows).toHaveLength(2);
    // people keep the seats of their role, though the role has moved down
    expect(after.roles[1]?.seatRows).toEqual(before.roles[0]?.seatRows);
    expect(after.seats).toBe(before.seats + 2);
    expect(await miscountedRoles()).toBe(0);
    const days = (from: Date | null, to: Date | null) => (to!.getTime() - from!.getTime()) / 86_400_000;
    expect(days(after.startsOn, after.endsOn)).toBe(after.scope!.weeks! * 7);
    expect(fromDate(after.startsOn)).toBe(fromDate(before.startsOn));
    expect(project.id).toBeTruthy();
  });

  it("never takes a seat from someone: neither the role nor its number", async () => {
    for (const [code, change] of [
      ["role-has-people", (roles: TeamRole[]) => roles.slice(1)],
      ["seats-have-people", (roles: TeamRole[]) => roles.map((role) => ({ ...role, seats: 1 }))],
    ] as const) {
      const { partner, live, begin, team, work, propose } = await agreed();
      const before = await live();
      const changeId = await begin();
      await team(({ weeks, roles }) => ({ weeks, roles: change(roles) }));
      await work();
      await propose(changeId, "Fewer.");
      await expect(acceptChange(partner, { changeId })).rejects.toEqual(refused(code));
      expect(await live()).toEqual(before);
    }
  });

  it("takes away seats and roles that nobody ever had", async () => {
    const { partner, live, begin, team, work, propose } = await agreed("PUBLISHED");
    const changeId = await begin();
    await team(({ weeks, roles }) => ({ weeks, roles: [{ ...roles[1]!, seats: 1 }] }));
    await work();
    await propose(changeId, "Fewer.");
    await acceptChange(partner, { changeId });
    const { roles, seats } = await live();
    expect(roles.map((role) => [role.title, role.seatRows.length])).toEqual([["Front-end developer", 1]]);
    expect(seats).toBe(1);
    expect(await miscountedRoles()).toBe(0);
  });
});

it("is only for projects that have not ended", async () => {
  const over = await makeProject({ stage: "CLOSED" });
  const staff = await asActor(over.scoper, "staff");
  await expect(openChange(staff, { projectId: over.id })).rejects.toEqual(refused("nothing-agreed-yet"));
});

it("is put forward as its proposer read it: not with words the other side wrote since", async () => {
  const { partner, staff, page, begin, write, propose } = await agreed();
  const changeId = await begin();
  await write("Nothing for the newsletter");
  const read = (await page()).open!;
  await write("Nothing for the website", partner);
  await expect(
    proposeChange(staff, { change: read, stamp: await stampNow.reason(changeId), reason: "Because." }),
  ).rejects.toEqual(refused("scope-change-changed"));
  await propose(changeId, "Because.");
  expect((await page()).open).toMatchObject({ state: "PROPOSED", reason: "Because." });
});
