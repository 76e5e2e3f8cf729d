import { describe, expect, it } from "vitest";
import { systemActor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import * as commands from "@/lib/projects/commands";
import { move } from "@/lib/projects/move";
import { projectRecord } from "@/lib/scoping/queries/record";
import { projectsReactions } from "@/lib/projects/reactions";
import { teamsReactions } from "@/lib/teams/reactions";
import { nameOwner } from "@/lib/projects/handover";
import { answerQuestion, askQuestion } from "@/lib/intake/commands/questions";
import { saveRequest } from "@/lib/intake/commands/save-request";
import { takeIntoScoping } from "@/lib/scoping/commands/take-into-scoping";
import { requestPage } from "@/lib/intake/queries/request";
import { makeClaim, makeCohort, makeProgramme, makeProject } from "@/tests/support/factories";
import { asActor, makeMember, makePerson, makeStaff } from "@/tests/support/people-factories";
import { seenNow } from "@/tests/support/seen";

const stageOf = async (id: string) =>
  (await db().project.findUniqueOrThrow({ where: { id }, select: { stage: true } })).stage;

describe("moving a project", () => {
  it("writes the stage, the history, the audit row and the event in one", async () => {
    const project = await makeProject({ stage: "SUBMITTED" });
    const staff = await asActor(
      project.scoper ?? (await makeStaff({ programme: project.programme })),
      "staff",
    );
    await move(staff, project.id, "SCOPING");

    const last = await db().projectMove.findFirst({
      where: { projectId: project.id },
      orderBy: { at: "desc" },
    });
    expect(last).toMatchObject({
      from: "SUBMITTED",
      to: "SCOPING",
      personId: staff.personId,
      actingAs: "staff",
    });
    const audit = await db().auditEntry.findFirst({
      where: { subjectId: project.id, action: "project.scoping-started" },
    });
    expect(audit).toMatchObject({ personId: staff.personId, changes: { stage: ["SUBMITTED", "SCOPING"] } });
    const event = await db().outboxEvent.findFirst({
      where: { name: "project.scoping-started", payload: { path: ["subjectId"], equals: project.id } },
    });
    expect(event).not.toBeNull();
  });

  it("lets one of two staff win who move it at the same moment", async () => {
    const project = await makeProject({ stage: "SUBMITTED" });
    const [one, other] = await Promise.all([
      makeStaff({ programme: project.programme }).then((person) => asActor(person, "staff")),
      makeStaff({ programme: project.programme }).then((person) => asActor(person, "staff")),
    ]);
    const outcomes = await Promise.allSettled([
      move(one, project.id, "SCOPING"),
      commands.decline(other, {
        project: { id: project.id, version: 1 },
        reason: "Not now.",
        nextStep: "Ask in spring.",
      }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
    const moves = await db().projectMove.findMany({
      where: { projectId: project.id, from: "SUBMITTED" },
      select: { to: true },
    });
    expect(moves).toHaveLength(1);
  });

  it("ends a project as it was seen: not one that moved, or whose words changed, since the page was opened", async () => {
    const project = await makeProject({ stage: "SUBMITTED" });
    const staff = await asActor(await makeStaff({ programme: project.programme }), "staff");
    const partner = await asActor(project.contact, "partner");
    const reasons = { reason: "Not now.", nextStep: "Ask in spring." };
    const read = async () => (await projectRecord(staff, project.slug, "en"))!;
    const decline = (page: { id: string; version: number }) =>
      commands.decline(staff, { project: page, ...reasons });
    const refusedNow = { code: "project-changed", stale: true };

    const first = await read();
    await askQuestion(staff, { projectId: project.id, text: "Who has it?", mayEdit: true });
    await expect(decline(first)).rejects.toMatchObject(refusedNow);
    const second = await read();
    const { stamps } = (await requestPage(partner, { projectId: project.id }))!;
    const step = { step: "problem", projectId: project.id, stamp: stamps.problem, go: "next" } as const;
    await saveRequest(partner, { ...step, problem: "It is larger than we said, and it grows." });
    await expect(decline(second)).rejects.toMatchObject(refusedNow);
    const third = await read();
    const { id: questionId } = await db().question.findFirstOrThrow({ where: { projectId: project.id } });
    await answerQuestion(partner, { questionId, answer: "All of the county." });
    await expect(decline(third)).rejects.toMatchObject(refusedNow);
    const fourth = await read();
    await takeIntoScoping(staff, { projectId: project.id });
    await expect(decline(fourth)).rejects.toMatchObject(refusedNow);
    await expect(commands.withdraw(partner, { project: fourth, reason: "No." })).rejects.toMatchObject(
      refusedNow,
    );
    expect(await stageOf(project.id)).toBe("SCOPING");
    await decline(await read());
    expect(await stageOf(project.id)).toBe("DECLINED");
  });

  it("gives ten clicks on the same button one move", async () => {
    const project = await makeProject({ stage: "ACTIVE" });
    const staff = await asActor(await makeStaff({ programme: project.programme }), "staff");
    await nameOwner(staff, { projectId: project.id, ownerId: project.contact.id });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => commands.beginHandoff(staff, { projectId: project.id })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") {
        expect(["project-moved-meanwhile", "move-impossible"]).toContain(outcome.reason.code);
      }
    }
  });

  it("refuses what the table does not hold, and leaves everything as it was", async () => {
    const project = await makeProject({ stage: "ACTIVE" });
    const staff = await asActor(await makeStaff({ programme: project.programme }), "staff");
    await expect(
      commands.decline(staff, {
        project: { id: project.id, version: 1 },
        reason: "Too late.",
        nextStep: "None.",
      }),
    ).rejects.toMatchObject({ code: "move-impossible" });
    expect(await stageOf(project.id)).toBe("ACTIVE");
  });

  it("leaves staff's moves to staff and the partner's to the partner", async () => {
    const project = await makeProject({ stage: "ACTIVE" });
    const member = await asActor(await makeMember({ organization: project.organization }), "partner");
    await expect(
      commands.stop(member, { project: { id: project.id, version: 1 }, reason: "Enough." }),
    ).rejects.toMatchObject({
      code: "move-not-yours",
    });
    const early = await makeProject({ stage: "SUBMITTED" });
    const staff = await asActor(await makeStaff({ programme: early.programme }), "staff");
    await expect(
      commands.withdraw(staff, { project: { id: early.id, version: 1 }, reason: "No." }),
    ).rejects.toMatchObject({
      code: "move-not-yours",
    });
  });

  it("knows of no project that the mover may not see", async () => {
    const project = await makeProject({ stage: "SUBMITTED" });
    const stranger = await asActor(await makePerson({ profile: true }));
    await expect(move(stranger, project.id, "SCOPING")).rejects.toMatchObject({ code: "not-found" });
    const elsewhere = await asActor(await makeStaff({ programme: (await makeProject()).programme }), "staff");
    await expect(move(elsewhere, project.id, "SCOPING")).rejects.toMatchObject({ code: "not-found" });
  });

  it("asks for the reason before it ends a project", async () => {
    const project = await makeProject({ stage: "HANDOFF" });
    const staff = await asActor(await makeStaff({ programme: project.programme }), "staff");
    await expect(
      commands.stop(staff, { project: { id: project.id, version: 1 }, reason: "  " }),
    ).rejects.toMatchObject({
      code: "reason-needed",
      field: "reason",
    });
    await commands.stop(staff, {
      project: { id: project.id, version: 1 },
      reason: "The partner closed its doors.",
    });
    expect(await stageOf(project.id)).toBe("STOPPED");
    await expect(move(systemActor, project.id, "ACTIVE")).rejects.toMatchObject({ code: "move-impossible" });
  });

  it("starts a project only when every required seat is taken", async () => {
    const roles = [
      { discipline: "data", seats: 1 },
      { discipline: "design", seats: 1, required: false },
    ];
    const programme = await makeProgramme();
    const cohort = await makeCohort({ programme, phase: "running" });
    const project = await makeProject({ stage: "PUBLISHED", roles, cohort });
    const staff = await asActor(await makeStaff({ programme: project.programme }), "staff");
    await expect(commands.start(staff, { projectId: project.id })).rejects.toMatchObject({
      code: "move-impossible",
    });
    await makeClaim({ project });
    await move(systemActor, project.id, "STAFFED", { facts: { seatsComplete: true } });
    await commands.start(staff, { projectId: project.id });
    const { stage, startsOn } = await db().project.findUniqueOrThrow({ where: { id: project.id } });
    expect(stage).toBe("ACTIVE");
    expect(startsOn).not.toBeNull();
  });

  it("tells the team that their project was stopped, also when their seats were released first", async () => {
    const project = await makeProject({ stage: "ACTIVE" });
    const staff = await asActor(await makeStaff({ programme: project.programme }), "staff");
    await commands.stop(staff, { project: { id: project.id, version: 1 }, reason: "The partner closed." });
    await drainOutbox({ teams: teamsReactions });
    expect(await db().seatClaim.count({ where: { projectId: project.id, releasedAt: null } })).toBe(0);
    // another job of the same event, done later
    await db().outboxEvent.updateMany({ where: { name: "project.stopped" }, data: { handledAt: null } });
    await drainOutbox({ projects: projectsReactions });
    const told = project.members.map(({ person }) => person.email);
    expect(told.length).toBeGreaterThan(0);
    for (const to of told)
      expect(await db().emailMessage.findMany({ where: { to } })).toMatchObject([
        { text: expect.stringContaining("The partner closed.") },
      ]);
  });

  it("writes the partner's contact why and what next, once, when a request is declined", async () => {
    const project = await makeProject({ stage: "SUBMITTED" });
    const staff = await asActor(await makeStaff({ programme: project.programme }), "staff");
    await commands.decline(staff, {
      project: await seenNow("Project", project.id),
      reason: "We have nobody who knows mainframes.",
      nextStep: "The city library runs a clinic for this.",
    });
    await drainOutbox({ projects: projectsReactions });
    await db().outboxEvent.updateMany({ where: { name: "project.declined" }, data: { handledAt: null } });
    await db().$executeRaw`delete from pgboss.job where data->>'reaction' = 'projects:project.declined'`;
    await drainOutbox({ projects: projectsReactions });
    // other tests of this file decline projects too
    const mails = await db().emailMessage.findMany({
      where: { dedupeKey: { startsWith: "project.declined:" }, to: project.contact.email },
    });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain("mainframes");
    expect(mails[0]?.text).toContain("city library");
  });
});
