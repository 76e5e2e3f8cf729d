import { expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { toDate } from "@/lib/platform/dates";
import { blockingRules, lessonsFor, surprisesBy } from "@/lib/scoping/queries/insight";
import { makeHours, makeProgramme, makeProject } from "@/tests/support/factories";
import { asActor, makeStaff } from "@/tests/support/people-factories";
import type { Stage } from "@/lib/generated/prisma/enums";

async function programmeOf(
  projects: { stage: Stage; type: string; found: number; foreseen?: number; unowned?: boolean }[],
) {
  const programme = await makeProgramme();
  const made = [];
  for (const { stage, type, found, foreseen = 0, unowned = false } of projects) {
    const project = await makeProject({ programme, stage });
    await db().project.update({ where: { id: project.id }, data: { type } });
    const systems = [
      { name: "A site", owner: unowned ? "" : "Maria", access: "SETTLED", sensitivity: "NONE" },
    ];
    await db().scope.update({ where: { projectId: project.id }, data: { systems } });
    await db().discovery.createMany({
      data: Array.from({ length: found + foreseen }, (_, index) => ({
        projectId: project.id,
        kind: "TECHNICAL_DEBT" as const,
        what: `Found ${index}`,
        foreseen: index < foreseen,
        foundOn: toDate("2026-01-01"),
      })),
    });
    made.push(project);
  }
  return { programme, made };
}

const lessons = (programmeId: string, id: string, type: string | null) =>
  lessonsFor({ project: { id, programmeId }, content: { type } });

it("says what earlier projects of a kind found, of this programme only, and nothing where there are none", async () => {
  const { programme, made } = await programmeOf([
    { stage: "ACTIVE", type: "website", found: 1, foreseen: 2 },
    { stage: "CLOSED", type: "website", found: 4 },
    { stage: "SCOPING", type: "website", found: 0 },
  ]);
  await programmeOf([{ stage: "ACTIVE", type: "website", found: 9 }]);
  const id = made[2]!.id;
  expect((await lessons(programme.id, id, "website")).advice).toEqual({
    sameType: { projects: 2, surprises: 2.5 },
    unowned: null,
  });
  expect((await lessons(programme.id, id, "crm-choice")).advice.sameType).toBeNull();
  expect((await lessons(programme.id, id, null)).effort).toBeNull();
});

it("compares projects with an unowned system only when there are three of each", async () => {
  const { programme, made } = await programmeOf([
    ...[3, 2, 4].map((found) => ({ stage: "ACTIVE" as const, type: "website", found, unowned: true })),
    ...[1, 0, 2].map((found) => ({ stage: "ACTIVE" as const, type: "data-dashboard", found })),
  ]);
  const { advice } = await lessons(programme.id, made[0]!.id, "website");
  expect(advice.unowned).toEqual({
    with: { projects: 3, surprises: 3 },
    without: { projects: 3, surprises: 1 },
  });
});

it("sets planned beside verified hours of finished projects of the same kind", async () => {
  const { programme, made } = await programmeOf([{ stage: "CLOSED", type: "website", found: 0 }]);
  const [project] = made;
  await makeHours({ project: project!, state: "VERIFIED", minutes: 90 });
  await makeHours({ project: project!, state: "LOGGED", minutes: 600 });
  const { effort } = await lessons(programme.id, project!.id, "website");
  const [first, second] = project!.roles;
  const weekly = first!.seats * first!.hoursPerWeek + second!.seats * second!.hoursPerWeek;
  expect(effort?.projects).toBe(1);
  expect(effort?.planned.median).toBe(weekly * 12);
  expect(effort?.logged).toEqual({ median: 1.5, least: 1.5, most: 1.5 });
});

it("counts what stops scopes now, and what teams found, for the programmes one staffs", async () => {
  const { programme } = await programmeOf([{ stage: "ACTIVE", type: "website", found: 2, foreseen: 2 }]);
  for (const scopeProgress of ["empty", "partial", "written"] as const)
    await makeProject({ programme, stage: "SCOPING", scopeProgress });
  const staff = await asActor(await makeStaff({ programme }), "staff");
  const { scopes, rules } = await blockingRules(staff);
  expect(scopes).toBe(3);
  expect(rules.find(({ rule }) => rule === "handoff-owner-named")?.projects).toBe(2);
  expect(rules.map(({ projects }) => projects)).toEqual(
    rules.map(({ projects }) => projects).toSorted((a, b) => b - a),
  );
  expect(await surprisesBy(staff, "type")).toEqual([
    { group: "website", name: null, projects: 1, foreseen: 2, surprises: 2 },
  ]);
  const elsewhere = await asActor(await makeStaff({ programme: await makeProgramme() }), "staff");
  expect(await blockingRules(elsewhere)).toEqual({ scopes: 0, rules: [] });
  expect(await surprisesBy(elsewhere, "scoper")).toEqual([]);
});

it("keeps two scopers of one name apart", async () => {
  const { programme } = await programmeOf([
    { stage: "ACTIVE", type: "website", found: 2 },
    { stage: "ACTIVE", type: "website", found: 1 },
  ]);
  await db().person.updateMany({
    where: { scoperOf: { some: { programmeId: programme.id } } },
    data: { name: "Kim Namesake" },
  });
  const staff = await asActor(await makeStaff({ programme }), "staff");
  expect(await surprisesBy(staff, "scoper")).toMatchObject([
    { name: "Kim Namesake", surprises: 2 },
    { name: "Kim Namesake", surprises: 1 },
  ]);
});
