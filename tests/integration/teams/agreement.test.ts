import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/people/actor";
import { compareAnswers } from "@/lib/teams/agreement";
import { DraftAgreement, SaveWorkingAnswer } from "@/lib/teams/agreement-schema";
import { draftAgreement, saveWorkingAnswer, signAgreement } from "@/lib/teams/commands/agreement";
import {
  agreementsOf,
  freeTimesOf,
  teamCoverage,
  workingAnswers,
  workingTeam,
} from "@/lib/teams/queries/working";
import { asRefusal } from "@/lib/platform/constraints";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { teamsReactions } from "@/lib/teams/reactions";
import { makeProject } from "@/tests/support/factories";
import { asActor, makeMember, makePerson, makeStaff } from "@/tests/support/people-factories";
import { stampNow } from "@/tests/support/stamps";

async function atWork() {
  const project = await makeProject({
    stage: "ACTIVE",
    roles: [
      { discipline: "data", seats: 2, skills: { sql: 3 } },
      { discipline: "design", skills: { prototyping: 2 } },
    ],
  });
  const [one, other] = project.members.map(({ person }) => person);
  if (!one || !other) throw new Error("A team at work has members.");
  return {
    ...{ project, slug: project.slug },
    member: await asActor(one, "professional"),
    colleague: await asActor(other, "professional"),
    partner: await asActor(project.contact, "partner"),
    staff: await asActor(project.scoper, "staff"),
  };
}

const answering = async (actor: Actor, projectId: string, change: object = {}) => {
  const answer = {
    ...{
      projectId,
      stamp: await stampNow.working(projectId, actor),
      cadence: "weekly",
      channel: "chat",
      replyTime: "one-day",
      hoursPerWeek: "5",
    },
    ...{ decides: "", away: "", ownOrWork: "OWN_TIME" },
    ...change,
  };
  return saveWorkingAnswer(actor, SaveWorkingAnswer.parse(answer));
};
const drafting = async (actor: Actor, projectId: string, change: object = {}) => {
  const wording = {
    ...{
      projectId,
      stamp: await stampNow.agreement(projectId),
      cadence: "weekly",
      channel: "email",
      replyTime: "two-days",
      hoursPerWeek: "4",
    },
    ...{ decides: "The director", away: "", notes: "" },
    ...change,
  };
  return draftAgreement(actor, DraftAgreement.parse(wording));
};

describe("a working agreement", () => {
  it("begins with what both sides say, and shows where they differ", async () => {
    const { project, member, partner } = await atWork();
    await answering(member, project.id);
    await answering(partner, project.id, { channel: "email" });
    await answering(partner, project.id, { channel: "calls" });
    const answers = await workingAnswers(project.id);
    expect(answers.map(({ side, channel }) => [side, channel])).toEqual([
      ["TEAM", "chat"],
      ["PARTNER", "calls"],
    ]);
    const differing = compareAnswers(answers).filter(({ differ }) => differ);
    expect(differing.map(({ question }) => question)).toEqual(["channel"]);
  });

  it("is signed version by version, each signature once and for good", async () => {
    const { project, slug, member, partner, staff } = await atWork();
    await drafting(staff, project.id);
    await drainOutbox({ teams: teamsReactions });
    const told = await db().emailMessage.findMany({ where: { subject: { contains: project.title } } });
    expect(told.filter(({ text }) => text.includes("/agreement")).map(({ to }) => to)).toContain(
      partner.email,
    );
    const [first] = await agreementsOf(project.id);
    await signAgreement(member, { agreementId: first?.id ?? "" });
    await signAgreement(partner, { agreementId: first?.id ?? "" });
    await expect(signAgreement(member, { agreementId: first?.id ?? "" })).rejects.toMatchObject({
      code: "agreement-signed",
    });
    await drafting(member, project.id, { cadence: "fortnightly" });
    const versions = await agreementsOf(project.id);
    expect(versions.map(({ number, signatures }) => [number, signatures.map(({ side }) => side)])).toEqual([
      [2, []],
      [1, ["TEAM", "PARTNER"]],
    ]);
    const late = await signAgreement(partner, { agreementId: first?.id ?? "" }).catch(asRefusal);
    expect(late).toMatchObject({ code: "agreement-changed" });
    await expect(db().workingAgreement.updateMany({ data: { decides: "Me" } })).rejects.toThrow(
      /insert_only/,
    );
    expect((await workingTeam(member, slug))?.parties.map(({ side }) => side).sort()).toEqual([
      ...["PARTNER", "TEAM", "TEAM", "TEAM"],
    ]);
  });

  it("is never signed while a newer version is being written", async () => {
    for (let round = 0; round < 5; round++) {
      const { project, member, colleague, partner } = await atWork();
      await drafting(member, project.id);
      const [first] = await agreementsOf(project.id);
      await Promise.allSettled([
        signAgreement(partner, { agreementId: first?.id ?? "" }),
        drafting(colleague, project.id, { channel: "calls" }),
        drafting(member, project.id, { channel: "chat" }),
      ]);
      const versions = await agreementsOf(project.id);
      // whoever wrote from what the other had replaced meanwhile was refused
      expect([
        [2, 1],
        [3, 2, 1],
      ]).toContainEqual(versions.map(({ number }) => number));
      for (const { at, signatures } of versions.slice(-1))
        for (const signature of signatures) expect(signature.at >= at).toBe(true);
    }
  });

  it("is for the team, its partner and staff; strangers and people who left find nothing", async () => {
    const { project, slug, member, staff } = await atWork();
    const stranger = await asActor(await makePerson({ profile: true }), "professional");
    const elsewhere = await asActor(await makeStaff(), "staff");
    const owner = await makeMember({ organization: project.organization });
    expect(await workingTeam(stranger, slug)).toBeNull();
    expect((await workingTeam(await asActor(owner, "partner"), slug))?.side).toBe("PARTNER");
    expect((await workingTeam(staff, slug))?.side).toBeNull();
    await expect(answering(stranger, project.id)).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(drafting(stranger, project.id)).rejects.toMatchObject({ code: "not-found" });
    // staff write it down, and don't sign for others
    await drafting(staff, project.id);
    const [first] = await agreementsOf(project.id);
    await expect(signAgreement(staff, { agreementId: first?.id ?? "" })).rejects.toMatchObject({
      code: "not-found",
    });
    await db().seatClaim.updateMany({
      where: { personId: member.personId, projectId: project.id },
      data: { releasedAt: new Date(), releaseReason: "A new job." },
    });
    expect(await workingTeam(member, slug)).toBeNull();
    expect(elsewhere.staffOf).toHaveLength(1);
  });

  it("stays as it is once the project has ended", async () => {
    const project = await makeProject({ stage: "CLOSED", roles: [{ discipline: "data" }] });
    const partner = await asActor(project.contact, "partner");
    await expect(drafting(partner, project.id)).rejects.toMatchObject({
      code: "agreement-closed",
    });
  });
});

describe("a team's inside", () => {
  it("says what is covered without anyone's level, and when people are free", async () => {
    const { project, member } = await atWork();
    const cohortId = project.cohort?.id ?? "";
    const before = await teamCoverage(project.id, "en");
    const { id, hoursPerWeek } = await db().application.findUniqueOrThrow({
      where: { cohortId_personId: { cohortId, personId: member.personId } },
    });
    await db().application.update({
      where: { id },
      data: { hoursPerWeek: 1, freeTimes: ["tue-evening"], timeZone: "America/New_York" },
    });
    await db().applicationSkill.deleteMany({ where: { applicationId: id } });
    const coverage = await teamCoverage(project.id, "en");
    expect(coverage).toMatchObject({
      asked: before.asked,
      offered: before.offered - (hoursPerWeek ?? 0) + 1,
    });
    expect(before.skills.every(({ have, wanted }) => have === wanted)).toBe(true);
    const short = coverage.skills.filter(({ have, wanted }) => have < wanted);
    expect(short).toHaveLength(1);
    expect(await freeTimesOf(project.id, cohortId)).toEqual([
      { windows: ["tue-evening"], timeZone: "America/New_York" },
    ]);
  });
});
