import { expect, it } from "vitest";
import { now, today } from "@/lib/platform/clock";
import { addDays, fromDate, toDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { isLate, lateness } from "@/lib/projects/late";
import { pipelineBoard, pipelineTable } from "@/lib/scoping/queries/pipeline";
import { makeCohort, makeProgramme, makeProject } from "@/tests/support/factories";
import { asActor, makePerson, makeStaff } from "@/tests/support/people-factories";

const day = 86_400_000;

it("finds by filter exactly what it calls late", async () => {
  for (const [stage, days] of [
    ["SUBMITTED", [0, 13, 14, 15, 16, 17, 18, 19, 20]],
    ["SCOPING", [42, 43, 44]],
    ["SCOPED", [14, 15, 16]],
    ["CLOSED", [900]],
  ] as const) {
    for (const ago of days) await makeProject({ stage, since: new Date(now().getTime() - ago * day) });
  }
  const asked = await makeProject({ stage: "SUBMITTED", since: new Date(now().getTime() - 40 * day) });
  await db().waiting.updateMany({ where: { projectId: asked.id, until: null }, data: { side: "PARTNER" } });
  for (const phase of ["claiming", "running"] as const) {
    const cohort = await makeCohort({ phase });
    for (const stage of ["PUBLISHED", "STAFFED"] as const) await makeProject({ stage, cohort });
  }
  for (const ahead of [-2, -1, 0, 1]) {
    const project = await makeProject({ stage: "ACTIVE" });
    await db().project.update({
      where: { id: project.id },
      data: { startsOn: toDate(addDays(today(), -90)), endsOn: toDate(addDays(today(), ahead)) },
    });
  }
  const all = await db().project.findMany({
    select: {
      id: true,
      stage: true,
      stageSince: true,
      endsOn: true,
      waitings: { where: { until: null }, select: { side: true } },
      cohort: { select: { kickoffOn: true } },
    },
  });
  const late = all.filter(({ endsOn, cohort, waitings, ...project }) =>
    lateness(
      {
        ...project,
        turn: waitings[0]?.side ?? null,
        endsOn: fromDate(endsOn),
        kickoffOn: fromDate(cohort?.kickoffOn ?? null),
      },
      today(),
    ),
  );
  const found = await db().$queryRaw<{ id: string }[]>`
    select p.id::text from "Project" p left join "Cohort" k on k.id = p."cohortId" where ${isLate(today())}`;
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).toSorted();
  expect(ids(found)).toEqual(ids(late));
  expect(ids(late)).not.toContain(asked.id);
  expect(late.length).toBeGreaterThan(5);
  expect(late.length).toBeLessThan(all.length);
}, 60_000);

it("shows staff the projects of their programmes only, on board and table alike", async () => {
  const [mine, other] = [await makeProgramme(), await makeProgramme()];
  const staff = await asActor(await makeStaff({ programme: mine }), "staff");
  for (const stage of ["SUBMITTED", "SCOPING", "ACTIVE"] as const)
    await makeProject({ stage, programme: mine });
  await makeProject({ stage: "SUBMITTED", programme: other });
  const board = await pipelineBoard(staff, { sort: "since" });
  expect(board.filter(({ total }) => total > 0).map(({ stage }) => stage)).toEqual([
    "SUBMITTED",
    "SCOPING",
    "ACTIVE",
  ]);
  const table = await pipelineTable(staff, { sort: "stage" }, 1);
  expect(table.total).toBe(3);
  expect(table.rows.map(({ stage }) => stage)).toEqual(["SUBMITTED", "SCOPING", "ACTIVE"]);
  const stranger = await asActor(await makePerson({ profile: true }));
  expect((await pipelineTable(stranger, { sort: "since" }, 1)).total).toBe(0);
});
