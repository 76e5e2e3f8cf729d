import { expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { allOfPipeline, pipelineTable } from "@/lib/scoping/queries/pipeline";
import { paceOf } from "@/lib/scoping/queries/pace";
import { askQuestion } from "@/lib/intake/commands/questions";
import { makeProgramme, makeProject } from "@/tests/support/factories";
import { asActor, makeOrganization, makeStaff } from "@/tests/support/people-factories";

it("says whose turn it is, how long each side took, and how far a scope is", async () => {
  const programme = await makeProgramme();
  const staff = await asActor(await makeStaff({ programme }), "staff");
  const waiting = await makeProject({ programme, stage: "SUBMITTED", title: "Waits for us" });
  const asked = await makeProject({ programme, stage: "SUBMITTED", title: "Waits for them" });
  await askQuestion(staff, { projectId: asked.id, text: "How many?", mayEdit: false });
  const partial = await makeProject({ programme, stage: "SCOPING", scopeProgress: "partial" });
  const titles = async (filters: Partial<Parameters<typeof pipelineTable>[1]>) =>
    (await pipelineTable(staff, { sort: "title", ...filters }, 1)).rows.map(({ title }) => title);
  expect(await titles({ waiting: "PARTNER" })).toEqual(["Waits for them"]);
  expect(await titles({ waiting: "STAFF", stage: "SUBMITTED" })).toEqual(["Waits for us"]);
  expect(await titles({ rule: "handoff-owner-named" })).toEqual([partial.title]);
  expect(await titles({ rule: "no-such-rule" })).toEqual([]);
  const { rows } = await pipelineTable(staff, { sort: "title" }, 1);
  expect(rows.find(({ id }) => id === partial.id)?.readiness?.blockers).toBeGreaterThan(0);
  expect(rows.find(({ id }) => id === waiting.id)).toMatchObject({
    turn: { side: "STAFF" },
    readiness: null,
  });
  expect(await paceOf(staff)).toMatchObject({ waiting: { STAFF: 2, PARTNER: 1 } });
});

it("is filtered by kind and words as they are written, and downloaded whole in the order of the page", async () => {
  const programme = await makeProgramme();
  const staff = await asActor(await makeStaff({ programme }), "staff");
  const agency = await makeOrganization({ kind: "PUBLIC_AGENCY" });
  await makeProject({ programme, stage: "SUBMITTED", organization: agency, title: "100% of_streets" });
  for (const title of ["Gamma", "Alpha", "Beta"]) await makeProject({ programme, stage: "SUBMITTED", title });
  const find = async (filters: object) =>
    (await pipelineTable(staff, { sort: "title", ...filters }, 1)).rows.map(({ title }) => title);
  expect(await find({ kind: "PUBLIC_AGENCY" })).toEqual(["100% of_streets"]);
  expect(await find({ q: "100%" })).toEqual(["100% of_streets"]);
  expect(await find({ q: "f_s" })).toEqual(["100% of_streets"]);
  expect(await find({ q: "a%a" })).toEqual([]);
  const all: string[] = [];
  for await (const rows of allOfPipeline(staff, { sort: "title", down: true }))
    all.push(...rows.map(({ title }) => title));
  expect(all).toEqual(["Gamma", "Beta", "Alpha", "100% of_streets"]);
  expect(await db().project.count({ where: { programmeId: programme.id } })).toBe(4);
});
