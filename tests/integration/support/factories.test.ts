import { expect, test } from "vitest";
import { Stage } from "@/lib/generated/prisma/enums";
import { db } from "@/lib/platform/db";
import { countedHours } from "@/tests/support/hours-counted";
import { makeApplication, makeClaim, makeCohort, makeHours, makeProject } from "@/tests/support/factories";
import {
  asActor,
  makeFunder,
  makeMember,
  makeOrganization,
  makePerson,
  makeStaff,
} from "@/tests/support/people-factories";

test.each(Object.values(Stage))("a project can be made at %s", async (stage) => {
  const { id, members } = await makeProject({ stage });
  const row = await db().project.findUniqueOrThrow({
    where: { id },
    include: { moves: true, scope: true, versions: { include: { approvals: true } }, seatRows: true },
  });
  expect(row.stage).toBe(stage);
  if (stage !== "DRAFT") expect(row.moves.some(({ to }) => to === stage)).toBe(true);
  expect(row.seats).toBe(row.seatRows.length);
  expect(row.seatsTaken).toBe(members.length);
  if (row.publishedAt) {
    expect(row.cohortId).not.toBeNull();
    expect(row.versions[0]?.approvals).toHaveLength(2);
    expect(row.seats).toBe(3);
  }
});

test("each membership gives the role one may act in", async () => {
  const organization = await makeOrganization();
  const { programme } = await makeCohort();
  const acts = await Promise.all([
    asActor(await makeMember({ organization, role: "OWNER" }), "partner"),
    asActor(await makeStaff({ programme }), "staff"),
    asActor(await makeFunder({ programme }), "funder"),
    asActor(await makePerson({ profile: true }), "professional"),
    asActor(await makeMember({ organization: await makeOrganization({ kind: "COMPANY" }) }), "company"),
  ]);
  expect(acts.map(({ actingAs }) => actingAs)).toEqual([
    "partner",
    "staff",
    "funder",
    "professional",
    "company",
  ]);
  await expect(makePerson().then((person) => asActor(person, "staff"))).rejects.toThrow("is no staff");
});

test("seats are claimed one by one, left again, and hours carry their value", async () => {
  const { project } = await makeCohort({ phase: "claiming", seats: 2 });
  if (!project) throw new Error("no project");
  await makeClaim({ project });
  await makeClaim({ project, released: { on: project.cohort?.ends ?? "" } });
  await makeClaim({ project });
  await expect(makeClaim({ project })).rejects.toThrow("has no open seat");
  expect(await db().project.findUnique({ where: { id: project.id } })).toMatchObject({
    seats: 2,
    seatsTaken: 2,
  });

  const active = await makeProject({ stage: "ACTIVE" });
  for (const state of ["LOGGED", "QUERIED", "VERIFIED", "REJECTED"] as const)
    await makeHours({ project: active, state });
  expect(await countedHours(active)).toEqual({ entries: 1, minutes: 60, valueCents: 3479 });
});

test("an application stands where it is put", async () => {
  const conflict = await makeOrganization();
  for (const state of [
    "DRAFT",
    "SUBMITTED",
    "UNDER_REVIEW",
    "ACCEPTED",
    "WAITLISTED",
    "DECLINED",
    "WITHDRAWN",
  ] as const) {
    const { id } = await makeApplication({ state, conflicts: [conflict] });
    const decided = ["ACCEPTED", "WAITLISTED", "DECLINED"].includes(state);
    expect(await db().applicationDecision.count({ where: { applicationId: id } })).toBe(decided ? 1 : 0);
  }
});
