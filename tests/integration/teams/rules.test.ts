import { afterEach, describe, expect, it } from "vitest";
import { reactions } from "@/app/reactions";
import { moveClock, now } from "@/lib/platform/clock";
import { addDays, fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { move } from "@/lib/projects/move";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { makeSeats } from "@/lib/projects/make-seats";
import { placePerson } from "@/lib/teams/commands/place-person";
import { releaseSeat, stepDown } from "@/lib/teams/commands/release-seat";
import { joinWaitlist } from "@/lib/teams/commands/waitlist";
import { swapSeat } from "@/lib/teams/commands/swap-seat";
import { makeCrowd } from "@/tests/support/crowd";
import { makeApplication, makeCohort, makeProject } from "@/tests/support/factories";
import { asActor, makeOrganization, makePerson, makeStaff } from "@/tests/support/people-factories";
import { beginWork, manager, professional } from "@/tests/support/teams";

afterEach(() => moveClock(null));

const roles = [
  { title: "Data analyst", discipline: "data", seats: 1, hoursPerWeek: 5, skills: { sql: 3, "python?": 2 } },
];

/** A published project with one seat, and someone accepted who could take it. */
async function oneSeat() {
  const cohort = await makeCohort({ phase: "claiming" });
  const organization = await makeOrganization({ name: "Elm Street Pantry" });
  const project = await makeProject({ cohort, organization, stage: "PUBLISHED", title: "One list", roles });
  const seat = await db().seat.findFirstOrThrow({ where: { projectId: project.id } });
  const accept = async (offer: Partial<Parameters<typeof makeApplication>[0]> = {}) => {
    const person = await makePerson({ profile: true });
    const skills = { sql: 3 };
    await makeApplication({ cohort, person, state: "ACCEPTED", skills, hoursPerWeek: 5, ...offer });
    return asActor(person, "professional");
  };
  return { cohort, organization, project, seatId: seat.id, accept };
}

const stageOf = async (id: string) => (await db().project.findUniqueOrThrow({ where: { id } })).stage;

describe("taking a seat", () => {
  it("makes a membership from kickoff on, and completes the team", async () => {
    const { cohort, project, seatId, accept } = await oneSeat();
    const ana = await accept();
    const { claimId } = await claimSeat(ana, { seatId });
    const claim = await db().seatClaim.findUniqueOrThrow({ where: { id: claimId } });
    expect(fromDate(claim.startsOn)).toBe(cohort.kickoff);
    expect(await stageOf(project.id)).toBe("STAFFED");
  });

  it("is refused before choosing opens and after it closes, by the database's clock", async () => {
    const { cohort, seatId, accept } = await oneSeat();
    const ana = await accept();
    const { claimingClosesAt } = await db().cohort.findUniqueOrThrow({ where: { id: cohort.id } });
    moveClock(new Date(cohort.claimingOpensAt.getTime() - 60_000));
    await expect(claimSeat(ana, { seatId })).rejects.toMatchObject({ code: "claiming-closed" });
    moveClock(claimingClosesAt);
    await expect(claimSeat(ana, { seatId })).rejects.toMatchObject({ code: "claiming-closed" });
    moveClock(new Date(claimingClosesAt.getTime() - 60_000));
    await expect(claimSeat(ana, { seatId })).resolves.toMatchObject({ projectSlug: expect.any(String) });
  });

  it("is for accepted people only", async () => {
    const { seatId, accept } = await oneSeat();
    const waiting = await accept({ state: "WAITLISTED" });
    await expect(claimSeat(waiting, { seatId })).rejects.toMatchObject({ code: "accepted-only" });
    const stranger = professional((await makePerson()).id);
    await expect(claimSeat(stranger, { seatId })).rejects.toMatchObject({ code: "accepted-only" });
  });

  it("is refused where a conflict with the partner was declared, also to staff who would place them", async () => {
    const { cohort, organization, seatId, accept } = await oneSeat();
    const ana = await accept({ conflicts: [organization] });
    await expect(claimSeat(ana, { seatId })).rejects.toMatchObject({ code: "declared-conflict" });
    const staff = manager((await makePerson()).id, cohort.programme.id);
    const placing = { seatId, personId: ana.personId, overrideReason: "They said it is fine." };
    await expect(placePerson(staff, placing)).rejects.toMatchObject({ code: "declared-conflict" });
  });

  it("asks for the required skills and the hours; wishes may be missing", async () => {
    const { seatId, accept } = await oneSeat();
    const beginner = await accept({ skills: { sql: 2 } });
    await expect(claimSeat(beginner, { seatId })).rejects.toMatchObject({
      code: "skills-missing",
      values: { count: 1 },
    });
    const busy = await accept({ hoursPerWeek: 2 });
    await expect(claimSeat(busy, { seatId })).rejects.toMatchObject({
      code: "hours-short",
      values: { wanted: 5, offered: 2 },
    });
  });

  it("names the nearest open seats to whoever came second", async () => {
    const { personIds, seatIds, projectIds } = await makeCrowd({
      people: 2,
      projects: 6,
      seatsPerProject: 1,
    });
    await claimSeat(professional(personIds[0]!), { seatId: seatIds[0]! });
    const late = claimSeat(professional(personIds[1]!), { seatId: seatIds[0]! });
    const refusal = await late.catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "seat-taken-others-open" });
    const { seats } = (refusal as { values: { seats: string } }).values;
    expect(seats.match(/Analyst/g)).toHaveLength(3);
    const taken = await db().project.findUniqueOrThrow({ where: { id: projectIds[0]! } });
    expect(seats).not.toContain(taken.title);
  });

  it("finds nothing on a project that is not there for the taking", async () => {
    const { project, seatId, accept } = await oneSeat();
    const ana = await accept();
    await db().project.update({ where: { id: project.id }, data: { stage: "WITHDRAWN" } });
    await expect(claimSeat(ana, { seatId })).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("leaving a seat", () => {
  it("opens it again with a note for the next person, and the team is no longer complete", async () => {
    const { project, seatId, accept } = await oneSeat();
    const [ana, ben] = [await accept(), await accept()];
    const { claimId } = await claimSeat(ana, { seatId });
    await stepDown(ana, { claimId, reason: "", handoverNote: "All is in the folder." });
    expect(await stageOf(project.id)).toBe("PUBLISHED");
    await claimSeat(ben, { seatId });
    await drainOutbox(reactions);
    const letter = await db().emailMessage.findFirst({
      where: { to: ben.email, subject: { startsWith: "You are on the team" } },
    });
    expect(letter?.text).toContain("All is in the folder.");
  });

  it("tells partner and staff that it is open again, or that the next in line was asked: one of the two", async () => {
    for (const waits of [true, false]) {
      const { seatId, accept, cohort } = await oneSeat();
      await makeStaff({ programme: cohort.programme });
      await drainOutbox(reactions);
      const before = await db().emailMessage.findMany({ select: { id: true } });
      const [ana, ben] = [await accept(), await accept()];
      const { claimId } = await claimSeat(ana, { seatId });
      const { roleId } = await db().seat.findUniqueOrThrow({ where: { id: seatId } });
      if (waits) await joinWaitlist(ben, { roleId });
      await stepDown(ana, { claimId, reason: "", handoverNote: "All is in the folder." });
      await drainOutbox(reactions);
      const letters = await db().emailMessage.findMany({
        where: { id: { notIn: before.map(({ id }) => id) } },
      });
      const told = letters.map(({ subject }) => subject);
      expect(told.some((subject) => subject.startsWith("A seat is open again"))).toBe(!waits);
      expect(told.some((subject) => subject.startsWith("Someone left, and the next"))).toBe(waits);
    }
  });

  it("asks for the note once the work has begun", async () => {
    const { project, seatId, accept } = await oneSeat();
    const ana = await accept();
    const { claimId } = await claimSeat(ana, { seatId });
    await beginWork(project.id);
    const leave = (handoverNote: string) => stepDown(ana, { claimId, reason: "", handoverNote });
    await expect(leave("")).rejects.toMatchObject({ code: "handover-note-needed", field: "handoverNote" });
    await leave("The filter is half done.");
    expect(await stageOf(project.id)).toBe("ACTIVE");
  });

  it("is nobody else's to do, but staff's with a reason", async () => {
    const { cohort, seatId, accept } = await oneSeat();
    const [ana, ben] = [await accept(), await accept()];
    const { claimId } = await claimSeat(ana, { seatId });
    const input = { claimId, reason: "", handoverNote: "" };
    await expect(stepDown(ben, input)).rejects.toMatchObject({ code: "not-found" });
    const other = manager(ben.personId, (await makeCohort()).programme.id);
    await expect(releaseSeat(other, { ...input, reason: "x" })).rejects.toMatchObject({ code: "not-found" });
    const staff = manager((await makePerson()).id, cohort.programme.id);
    await expect(releaseSeat(staff, input)).rejects.toMatchObject({ code: "reason-needed" });
    await releaseSeat(staff, { ...input, reason: "Asked to on the phone." });
    await expect(releaseSeat(staff, { ...input, reason: "Twice." })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("swapping", () => {
  it("keeps the old seat when the new one is not to be had", async () => {
    const { personIds, seatIds } = await makeCrowd({ people: 2, projects: 2, seatsPerProject: 1 });
    const [ana, ben] = personIds.map(professional) as [
      ReturnType<typeof professional>,
      ReturnType<typeof professional>,
    ];
    await claimSeat(ana, { seatId: seatIds[0]! });
    await claimSeat(ben, { seatId: seatIds[1]! });
    await expect(swapSeat(ana, { seatId: seatIds[1]! })).rejects.toMatchObject({ code: "seat-just-taken" });
    const held = await db().seatClaim.findFirst({ where: { personId: ana.personId, releasedAt: null } });
    expect(held?.seatId).toBe(seatIds[0]);
  });

  it("is over once the work has begun", async () => {
    const { personIds, seatIds, projectIds } = await makeCrowd({
      people: 1,
      projects: 2,
      seatsPerProject: 1,
    });
    const ana = professional(personIds[0]!);
    await claimSeat(ana, { seatId: seatIds[0]! });
    await beginWork(projectIds[0]!);
    await expect(swapSeat(ana, { seatId: seatIds[1]! })).rejects.toMatchObject({ code: "step-down-instead" });
  });
});

describe("placing by staff", () => {
  it("sets skills and hours aside with a reason, at any time, for their own programme", async () => {
    const { cohort, project, seatId, accept } = await oneSeat();
    const ana = await accept({ skills: {}, hoursPerWeek: 1 });
    moveClock(new Date(now().getTime() + 12 * 86_400_000)); // choosing is over
    const staff = manager((await makePerson()).id, cohort.programme.id);
    const placing = { seatId, personId: ana.personId, overrideReason: "" };
    await expect(placePerson(ana, placing)).rejects.toMatchObject({ code: "not-found" });
    await expect(placePerson(staff, placing)).rejects.toMatchObject({ code: "override-reason-needed" });
    const { claimId } = await placePerson(staff, { ...placing, overrideReason: "Learned it at work since." });
    const claim = await db().seatClaim.findUniqueOrThrow({ where: { id: claimId } });
    expect(claim.overrideReason).toBe("Learned it at work since.");
    expect(await stageOf(project.id)).toBe("STAFFED");
  });

  it("is for accepted people without a seat", async () => {
    const { cohort, seatId, accept } = await oneSeat();
    const waiting = await accept({ state: "WAITLISTED" });
    const staff = manager((await makePerson()).id, cohort.programme.id);
    const placing = { seatId, personId: waiting.personId, overrideReason: "Please." };
    await expect(placePerson(staff, placing)).rejects.toMatchObject({ code: "accepted-only" });
  });
});

describe("what follows a project", () => {
  it("makes a seat row per place, once", async () => {
    const project = await makeProject({
      stage: "PUBLISHED",
      roles: [
        { discipline: "data", seats: 3 },
        { discipline: "design", seats: 2 },
      ],
    });
    await db().seat.deleteMany({ where: { projectId: project.id } });
    await makeSeats(project.id);
    await makeSeats(project.id);
    const { seats } = await db().project.findUniqueOrThrow({ where: { id: project.id } });
    expect(seats).toBe(5);
    expect(await db().seat.count({ where: { projectId: project.id } })).toBe(5);
  });

  it("frees its people when the partner takes it back, and tells them", async () => {
    const { project, seatId, accept } = await oneSeat();
    const ana = await accept();
    await claimSeat(ana, { seatId });
    await drainOutbox(reactions);
    const partner = await asActor(project.contact, "partner");
    await move(partner, project.id, "WITHDRAWN", { words: { reason: "Our funding ended." } });
    await drainOutbox(reactions);
    expect(await db().seatClaim.count({ where: { projectId: project.id, releasedAt: null } })).toBe(0);
    const letters = await db().emailMessage.findMany({
      where: { to: ana.email },
      orderBy: { createdAt: "desc" },
    });
    expect(letters[0]?.subject).toContain("does not go on");
  });

  it("tells the person and the partner of a claim, and both sides of a complete team, once each", async () => {
    const { project, seatId, accept } = await oneSeat();
    const ana = await accept();
    await claimSeat(ana, { seatId });
    await drainOutbox(reactions);
    const subjects = async (to: string) =>
      (await db().emailMessage.findMany({ where: { to }, orderBy: { createdAt: "asc" } })).map(
        ({ subject }) => subject,
      );
    expect(await subjects(ana.email)).toEqual([
      "You are on the team: Data analyst, One list",
      "The team of One list is complete",
    ]);
    expect(await subjects(project.contact.email)).toEqual([
      `${ana.name} joined your team`,
      "The team of One list is complete",
    ]);
  });
});

it("a membership that ends before kickoff is the day it ended", async () => {
  const { cohort, seatId, accept } = await oneSeat();
  const ana = await accept();
  const { claimId } = await claimSeat(ana, { seatId });
  await stepDown(ana, { claimId, reason: "", handoverNote: "" });
  const claim = await db().seatClaim.findUniqueOrThrow({ where: { id: claimId } });
  expect(claim.endsOn).toEqual(claim.startsOn);
  expect(fromDate(claim.startsOn) < addDays(cohort.kickoff, 0)).toBe(true);
});
