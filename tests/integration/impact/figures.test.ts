import { beforeAll, expect, it } from "vitest";
import { givingOf } from "@/lib/impact/company";
import { hoursByMonth, ratesUsed } from "@/lib/impact/breakdowns";
import { measureNamed, measures, type MeasureKey } from "@/lib/impact/measures";
import { allRowsBehind, rowsBehind, type MeasureRow } from "@/lib/impact/rows";
import { valuesByCohort, valuesOf } from "@/lib/impact/values";
import { scopeOf, type Scope } from "@/lib/impact/scope";
import type { Actor } from "@/lib/people/actor";
import { instantAt } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { makeClaim, makeCohort, makeHours, makeProgramme, makeProject } from "@/tests/support/factories";
import {
  asActor,
  makeFunder,
  makeMember,
  makeOrganization,
  makePerson,
  makeStaff,
} from "@/tests/support/people-factories";

let scope: Scope;
let funder: Actor;
let staff: Actor;
let made: Awaited<ReturnType<typeof aProgrammeWithHours>>;

// Two cohorts; projects in use, stopped, running and only proposed; entries in every state, two of them corrected.
async function aProgrammeWithHours() {
  const programme = await makeProgramme();
  const first = await makeCohort({ programme, phase: "ended" });
  const second = await makeCohort({ programme, phase: "running" });
  const roles = [{ discipline: "data", seats: 2 }];
  const organization = await makeOrganization();
  const projects = [
    await makeProject({ cohort: first, stage: "SUSTAINED", organization, roles }),
    await makeProject({ cohort: first, stage: "STOPPED", leftFrom: "ACTIVE", organization, roles }),
    await makeProject({ cohort: second, stage: "ACTIVE", roles }),
  ];
  await makeProject({ programme, stage: "SCOPING" });
  for (const project of projects.slice(0, 2)) {
    const { id } = await makeHours({ project, minutes: 200, state: "VERIFIED" });
    await makeHours({ project, minutes: 20, state: "VERIFIED", correctionOf: id });
  }
  for (const project of projects) {
    for (const [turn, minutes] of [95, 61, 30, 127, 7].entries()) {
      const person = project.members[turn % project.members.length]!.person;
      await makeHours({ project, person, minutes, state: "VERIFIED" });
    }
    await makeHours({ project, minutes: 600, state: "LOGGED" });
    await makeHours({ project, minutes: 45, state: "REJECTED" });
    await makeHours({ project, minutes: 15, state: "QUERIED" });
  }
  const outside = await makeProject({ stage: "ACTIVE" });
  await makeHours({ project: outside, minutes: 240, state: "VERIFIED" });
  return { programme, first, second, projects, outside };
}

beforeAll(async () => {
  made = await aProgrammeWithHours();
  scope = (await scopeOf(made.programme.slug))!;
  funder = await asActor(await makeFunder({ programme: made.programme }), "funder");
  staff = await asActor(await makeStaff({ programme: made.programme }), "staff");
});

const behind = (actor: Actor | null, of: Scope, key: MeasureKey, page = 1) =>
  rowsBehind(actor, of, measureNamed(key)!, page);

it("counts what its definitions say", async () => {
  expect(await valuesOf(scope)).toMatchObject({
    participants: 6,
    hours: 3 * 320 + 2 * 20,
    partners: 2,
    projects: 3,
    completed: 1,
    stopped: 1,
    completionRate: 0.5,
  });
});

it("equals the sum of its rows, by every way to read them", async () => {
  const values = await valuesOf(scope);
  const pages = (await behind(funder, scope, "hours"))!;
  const { _sum, _count } = await db().hoursEntry.aggregate({
    where: { state: "VERIFIED", supersededAt: null, cohort: { programmeId: made.programme.id } },
    _sum: { minutes: true, valueCents: true },
    _count: true,
  });
  const totals = { minutes: values.hours, valueCents: values.value };
  expect(_sum).toEqual(totals);
  expect(pages.total).toBe(_count);
  expect(sumOf(pages.rows)).toEqual(totals);
  expect(sumOf(await everyEntry(funder))).toEqual(totals);
  expect(sumOf(await hoursByMonth(scope))).toEqual(totals);
  const cohorts = await valuesByCohort(made.programme.id);
  expect(sumOf(cohorts.map(({ hours, value }) => ({ minutes: hours, valueCents: value })))).toEqual(totals);
  expect(sumOf((await behind(null, scope, "projects"))!.rows)).toEqual(totals);
  expect(sumOf((await behind(null, scope, "partners"))!.rows)).toEqual(totals);
  const applied = await ratesUsed(scope);
  expect(applied.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(values.hours);
});

it("has as many rows behind it as it says, for every figure, of a programme and of each cohort", async () => {
  const programme = await makeProgramme();
  const shared = await makeOrganization();
  const reader = await asActor(await makeFunder({ programme }), "funder");
  const stages = ["PUBLISHED", "ACTIVE", "SUSTAINED", "CLOSED", "STOPPED", "SCOPING"] as const;
  const person = await makePerson({ profile: true });
  const cohorts = [];
  for (const phase of ["ended", "running"] as const) {
    const cohort = await makeCohort({ programme, phase });
    cohorts.push(cohort);
    for (const [turn, stage] of stages.entries()) {
      const project = await makeProject({
        ...{ programme, stage, ...(stage !== "SCOPING" && { cohort }) },
        ...(stage === "STOPPED" && { leftFrom: "ACTIVE" as const }),
        ...(turn % 2 === 0 && { organization: shared }),
        roles: [{ discipline: "data", seats: 1 + turn }],
      });
      // the same person is on a team of each cohort
      if (stage === "PUBLISHED") await makeClaim({ project, person });
      if (project.members[0]) await makeHours({ project, state: "VERIFIED", minutes: 30 + turn });
    }
  }
  const byCohort = await valuesByCohort(programme.id);
  for (const slug of [undefined, ...cohorts.map((cohort) => cohort.slug)]) {
    const of = (await scopeOf(programme.slug, slug))!;
    const values = await valuesOf(of);
    const counted: Record<string, number> = {};
    for (const { key, unit, fold } of measures) {
      const { rows, total } = (await behind(reader, of, key))!;
      expect(total).toBe(rows.length);
      const done = rows.filter(({ stage }) => stage !== "STOPPED").length;
      const sums = { minutes: sumOf(rows).minutes, cents: sumOf(rows).valueCents };
      if (fold === "share") counted[key] = done / rows.length;
      else counted[key] = unit === "minutes" || unit === "cents" ? sums[unit] : rows.length;
    }
    expect(counted).toEqual(values);
    if (slug) expect(byCohort.find((cohort) => cohort.slug === slug)).toMatchObject(values);
  }
  const whole = (await scopeOf(programme.slug))!;
  const { partners, projects } = await valuesOf(whole);
  expect(partners).toBeLessThan(projects!);
  const teams = (await behind(reader, whole, "participants"))!.rows.map(({ teams }) => (teams as []).length);
  expect(Math.max(...teams)).toBe(2);
});

it("names nobody in the rows of people", async () => {
  const listed = JSON.stringify(await behind(funder, scope, "participants"));
  for (const { person } of made.projects.flatMap(({ members }) => members)) {
    expect(listed).not.toContain(person.name);
    expect(listed).not.toContain(person.id);
  }
});

it("of a cohort leaves the others out", async () => {
  const cohort = (await scopeOf(made.programme.slug, made.second.slug))!;
  expect(await valuesOf(cohort)).toMatchObject({ participants: 2, hours: 320, projects: 1, partners: 1 });
});

it("lets an erased person's hours stay without them", async () => {
  const before = await valuesOf(scope);
  const person = made.projects[0]!.members[0]!.person;
  await db().contributorPerson.delete({ where: { personId: person.id } });
  expect(await valuesOf(scope)).toEqual(before);
});

it("shows single rows to the programme's funders and staff only", async () => {
  const others = [
    null,
    await asActor(await makePerson({ profile: true }), "professional"),
    await asActor(await makeFunder({ programme: await makeProgramme() }), "funder"),
    await asActor(await makeStaff({ programme: await makeProgramme() }), "staff"),
    await asActor(made.projects[0]!.contact, "partner"),
  ];
  for (const actor of others) {
    expect(await behind(actor, scope, "hours")).toBeNull();
    expect(await behind(actor, scope, "participants")).toBeNull();
    expect(allRowsBehind(actor, scope, measureNamed("value")!)).toBeNull();
    expect((await behind(actor, scope, "projects"))?.total).toBe(3);
  }
  expect((await behind(staff, scope, "hours"))?.total).toBe(17);
});

it("knows no report of a cohort that is not published, or of another programme", async () => {
  const hidden = await makeCohort({ programme: made.programme, published: false });
  const foreign = await makeCohort();
  for (const { slug } of [hidden, foreign]) expect(await scopeOf(made.programme.slug, slug)).toBeNull();
});

it("tells a company what its people gave while they belonged to it, and names them to owners only", async () => {
  const company = await makeOrganization({ kind: "COMPANY" });
  const { person } = made.outside.members[0]!;
  const owner = await asActor(await makeMember({ organization: company, role: "OWNER" }), "company");
  const colleague = await asActor(await makeMember({ organization: company, person }), "company");
  expect(await givingOf(owner)).toMatchObject([
    {
      people: 1,
      minutes: 240,
      projects: [{ address: `/projects/${made.outside.slug}` }],
      members: [{ name: person.name }],
    },
  ]);
  expect(await givingOf(colleague)).toMatchObject([{ people: 1, minutes: 240, members: [] }]);
  expect(await givingOf(funder)).toEqual([]);
  await db().organizationMember.updateMany({
    where: { organizationId: company.id, personId: person.id },
    data: { joinedAt: new Date() },
  });
  expect(await givingOf(owner)).toMatchObject([{ people: 0, minutes: 0, projects: [], members: [] }]);
});

async function everyEntry(actor: Actor) {
  const rows: MeasureRow[] = [];
  for await (const batch of allRowsBehind(actor, scope, measureNamed("hours")!)!) rows.push(...batch);
  return rows;
}

function sumOf(rows: readonly object[]) {
  return (rows as readonly Record<string, unknown>[]).reduce<{ minutes: number; valueCents: number }>(
    (sum, row) => ({
      minutes: sum.minutes + Number(row.minutes ?? 0),
      valueCents: sum.valueCents + Number(row.valueCents ?? 0),
    }),
    { minutes: 0, valueCents: 0 },
  );
}

it("counts the day someone joined the company in the zone they are in", async () => {
  const project = await makeProject({ stage: "ACTIVE" });
  const company = await makeOrganization({ kind: "COMPANY" });
  const { person, on } = await makeHours({ project, state: "VERIFIED", minutes: 90 });
  await makeMember({ organization: company, person, role: "OWNER" });
  await db().person.update({ where: { id: person.id }, data: { timeZone: "America/Los_Angeles" } });
  const joinedAt = instantAt(on, "18:00", "America/Los_Angeles");
  await db().organizationMember.updateMany({ where: { personId: person.id }, data: { joinedAt } });
  const [given] = await givingOf(await asActor(person));
  expect(given?.minutes).toBe(90);
});
