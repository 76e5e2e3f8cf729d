import { expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { systemActor, type Actor } from "@/lib/people/actor";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { holdSeat } from "@/lib/teams/commands/hold-seat";
import { stepDown } from "@/lib/teams/commands/release-seat";
import { coverageOf } from "@/lib/teams/queries/coverage";
import { candidatesFor } from "@/lib/teams/queries/candidates";
import { inOrder } from "@/lib/teams/board";
import { rolesOnBoard, selection } from "@/lib/teams/queries/selection";
import { teamOf } from "@/lib/teams/queries/team";
import { makeApplication, makeCohort, makeProject } from "@/tests/support/factories";
import { asActor, makeOrganization, makePerson, makeStaff } from "@/tests/support/people-factories";

async function teamOfTwo() {
  const cohort = await makeCohort({ phase: "claiming" });
  const organization = await makeOrganization();
  type Roles = NonNullable<Parameters<typeof makeProject>[0]>["roles"];
  const roles: Roles = [
    { title: "Analyst", discipline: "data", seats: 2, hoursPerWeek: 5, skills: { sql: 3 } },
    { title: "Engineer", discipline: "front-end", seats: 1, hoursPerWeek: 5, skills: { react: 3 } },
  ];
  const project = await makeProject({ cohort, organization, stage: "PUBLISHED", roles });
  const accept = async (conflicts: { id: string }[] = []) => {
    const person = await makePerson({ profile: true });
    await makeApplication({ cohort, person, state: "ACCEPTED", skills: { sql: 4, react: 2 }, conflicts });
    return asActor(person, "professional");
  };
  const staff = await asActor(await makeStaff({ programme: cohort.programme }), "staff");
  const [seat, other] = await db().seat.findMany({
    where: { projectId: project.id, role: { discipline: "data" } },
    orderBy: { position: "asc" },
  });
  return { cohort, organization, project, accept, staff, seatId: seat!.id, otherSeatId: other!.id };
}

it("shows who is on a team to both sides and the cohort, and only how many to everyone else", async () => {
  const { project, accept, staff, seatId } = await teamOfTwo();
  const [ana, colleague] = [await accept(), await accept()];
  await claimSeat(ana, { seatId });
  const read = async (actor: Actor | null) => {
    const team = await teamOf(actor, project.slug, "en");
    return team!.roles.flatMap(({ seats }) => seats).filter(({ taken }) => taken);
  };
  const stranger = await asActor(await makePerson({ profile: true }), "professional");
  for (const reader of [ana, colleague, staff, await asActor(project.contact, "partner")]) {
    expect(await read(reader)).toMatchObject([{ member: { name: ana.name } }]);
  }
  for (const reader of [null, stranger]) {
    expect(await read(reader)).toMatchObject([{ member: null, claimId: null, handover: null }]);
  }
  expect((await teamOf(null, project.slug, "en"))?.contact).toBeNull();
});

it("gives the addresses of a team to those who work with it, not to the whole cohort", async () => {
  const { project, accept, staff, seatId } = await teamOfTwo();
  const [ana, colleague] = [await accept(), await accept()];
  await claimSeat(ana, { seatId });
  const addresses = async (actor: Actor) => {
    const team = (await teamOf(actor, project.slug, "en"))!;
    const members = team.roles.flatMap(({ seats }) => seats).flatMap(({ member }) => member ?? []);
    return [team.contact?.email, ...members.map(({ email }) => email)];
  };
  for (const reader of [ana, staff, await asActor(project.contact, "partner")]) {
    expect(await addresses(reader)).toEqual([project.contact.email, ana.email]);
  }
  expect(await addresses(colleague)).toEqual([null, null]);
});

it("counts a held seat as neither open nor taken", async () => {
  const { project, accept, seatId, otherSeatId } = await teamOfTwo();
  const [ana, ben] = [await accept(), await accept()];
  await claimSeat(ana, { seatId });
  await holdSeat(systemActor, { seatId: otherSeatId, personId: ben.personId, reason: "OFFER", hours: 48 });
  const team = await teamOf(ana, project.slug, "en");
  expect(team?.roles[0]).toMatchObject({ open: 0, held: 1 });
  expect(team?.roles[0]?.seats.map(({ taken }) => taken)).toEqual([true, false]);
});

it("shows a handover note to the next person and to staff, nobody else", async () => {
  const { project, accept, staff, seatId } = await teamOfTwo();
  const [ana, ben, colleague] = [await accept(), await accept(), await accept()];
  const { claimId } = await claimSeat(ana, { seatId });
  await stepDown(ana, { claimId, reason: "A new job.", handoverNote: "Ask for the key." });
  await claimSeat(ben, { seatId });
  const notes = async (actor: Actor) =>
    JSON.stringify(await teamOf(actor, project.slug, "en")).includes("Ask for the key.");
  expect(await notes(ben)).toBe(true);
  expect(await notes(staff)).toBe(true);
  expect(await notes(colleague)).toBe(false);
});

it("measures every open seat against what the reader offered, theirs first", async () => {
  const { cohort, organization, accept } = await teamOfTwo();
  const board = await selection(await accept(), cohort.slug);
  expect(board).toMatchObject({ window: "open", standing: "accepted", seat: null });
  const analyst = board?.roles.find(({ title }) => title === "Analyst");
  expect(analyst).toMatchObject({ open: 2, mayTake: true, ownDiscipline: true });
  const engineer = board?.roles.find(({ title }) => title === "Engineer");
  expect(engineer).toMatchObject({
    mayTake: false,
    shortfalls: [{ kind: "skill", skill: "react", wanted: 3, offered: 2 }],
  });
  const conflicted = await selection(await accept([organization]), cohort.slug);
  expect(conflicted?.roles.every(({ conflict, mayTake }) => conflict && !mayTake)).toBe(true);
});

it("offers staff whom they may place: accepted, without a seat, without a conflict", async () => {
  const { project, organization, accept, staff, seatId, otherSeatId } = await teamOfTwo();
  const [seated, free] = [await accept(), await accept()];
  await accept([organization]);
  await claimSeat(seated, { seatId });
  const asked = { projectId: project.id, seatId: otherSeatId };
  expect(await candidatesFor(staff, asked)).toMatchObject([{ personId: free.personId, fits: true }]);
  expect(await candidatesFor(free, asked)).toBeNull();
});

it("knows no board of a cohort that is not published", async () => {
  const { slug } = await makeCohort({ published: false });
  const anyone = await asActor(await makePerson({ profile: true }), "professional");
  expect(await selection(anyone, slug)).toBeNull();
});

it("counts the teams of a cohort that lack someone, beside those it names", async () => {
  const { cohort, accept, seatId, otherSeatId } = await teamOfTwo();
  await makeProject({
    cohort,
    stage: "PUBLISHED",
    roles: [
      { title: "Writer", discipline: "content", seats: 1, hoursPerWeek: 3, skills: {}, required: false },
    ],
  });
  expect(await coverageOf(cohort.id)).toMatchObject({ all: 2, lacking: 1, teams: [{ neededOpen: 3 }, {}] });
  await claimSeat(await accept(), { seatId });
  await claimSeat(await accept(), { seatId: otherSeatId });
  expect(await coverageOf(cohort.id)).toMatchObject({ lacking: 1, teams: [{ neededOpen: 1, taken: 2 }, {}] });
});

it("names twelve of a cohort's teams, those that lack most, and counts all that lack someone", async () => {
  const cohort = await makeCohort({ phase: "claiming" });
  for (let place = 0; place < 14; place++) {
    const seats = place === 13 ? 3 : 1;
    await makeProject({
      cohort,
      stage: "PUBLISHED",
      roles: [{ title: "Analyst", discipline: "data", seats, hoursPerWeek: 3, skills: {} }],
    });
  }
  const { teams, lacking } = await coverageOf(cohort.id);
  expect([teams.length, teams[0]?.neededOpen, lacking]).toEqual([12, 3, 14]);
});

it("says more of roles of the board in the order asked for, and nothing of one that filled up meanwhile", async () => {
  const { cohort, project, accept, seatId, otherSeatId } = await teamOfTwo();
  const [ana, ben, cem] = [await accept(), await accept(), await accept()];
  const inBrief = (await selection(ana, cohort.slug))!.roles;
  const roleIds = inOrder(inBrief).map(({ roleId }) => roleId);
  const read = () => rolesOnBoard(ana, { cohortId: cohort.id, roleIds: roleIds.toReversed() }, "en");
  const shown = await read();
  expect(shown.map(({ title }) => title)).toEqual(["Engineer", "Analyst"]);
  for (const { roleId, title, discipline, open, mayTake, fit, shortfalls, project: of } of shown) {
    const brief = inBrief.find((role) => role.roleId === roleId);
    expect(brief).toMatchObject({ title, discipline, open, mayTake, fit, shortfalls });
    expect(of.slug).toBe(project.slug);
  }
  await claimSeat(ben, { seatId });
  await claimSeat(cem, { seatId: otherSeatId });
  expect((await read()).map(({ title }) => title)).toEqual(["Engineer"]);
});
