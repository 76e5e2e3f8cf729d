import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { listingSize, listProjects } from "@/lib/projects/queries/listing";
import { makeClaim, makeCohort, makeProject, type MadeProject } from "@/tests/support/factories";
import { makeOrganization } from "@/tests/support/people-factories";

let pantry: MadeProject;
let tutoring: MadeProject;
let taken: MadeProject;
let autumn: { slug: string };

const titles = async (...[filters, page = 1]: [Parameters<typeof listProjects>[0], number?]) =>
  (await listProjects(filters, page, "en")).rows.map(({ title }) => title);

beforeAll(async () => {
  const cohort = await makeCohort({ phase: "claiming" });
  autumn = await db().cohort.findUniqueOrThrow({ where: { id: cohort.id }, select: { slug: true } });
  const organization = await makeOrganization({ name: "Eastside Food Share" });
  const twoRoles = [
    { discipline: "data", seats: 1 },
    { discipline: "design", seats: 2, required: false },
  ];
  pantry = await makeProject({
    stage: "PUBLISHED",
    cohort,
    organization,
    title: "Counting pantries",
    roles: twoRoles,
  });
  tutoring = await makeProject({ stage: "ACTIVE", title: "Reading tutors" });
  taken = await makeProject({
    stage: "PUBLISHED",
    cohort,
    title: "A full team",
    roles: [{ discipline: "data", seats: 1 }],
  });
  await makeClaim({ project: pantry });
  await makeClaim({ project: taken });
  for (const stage of ["DRAFT", "SUBMITTED", "SCOPED", "DECLINED", "STOPPED"] as const) {
    await makeProject({
      stage,
      title: `Hidden ${stage}`,
      leftFrom: stage === "STOPPED" ? "ACTIVE" : stage === "DECLINED" ? "SUBMITTED" : undefined,
    });
  }
  await db().projectCause.deleteMany();
  await db().projectCause.createMany({
    data: [
      { projectId: pantry.id, cause: "healthy-food" },
      { projectId: tutoring.id, cause: "education-youth" },
    ],
  });
}, 60_000);

it("lists what is published, newest first, and nothing else", async () => {
  await db().project.update({ where: { id: tutoring.id }, data: { publishedAt: new Date("2031-01-01") } });
  const found = await titles({});
  expect(found[0]).toBe("Reading tutors");
  expect(found.toSorted()).toEqual(["A full team", "Counting pantries", "Reading tutors"]);
});

it("counts the seats that are open and names whom they wait for", async () => {
  const { rows } = await listProjects({ q: "pantries" }, 1, "en");
  expect(rows[0]).toMatchObject({
    openSeats: 2,
    seats: 3,
    wanted: ["design"],
    partner: "Eastside Food Share",
  });
});

it("finds by words, whatever their ending, and by the partner's name as written", async () => {
  expect(await titles({ q: "pantry" })).toEqual(["Counting pantries"]);
  expect(await titles({ q: "eastside" })).toEqual(["Counting pantries"]);
  expect(await titles({ q: "zeppelin" })).toEqual([]);
  expect(await titles({ q: `"'); drop table & | ! <->` })).toEqual([]);
});

it("filters by cause, cohort and open seats, alone and together", async () => {
  expect(await titles({ cause: "healthy-food" })).toEqual(["Counting pantries"]);
  expect((await titles({ cohort: autumn.slug })).toSorted()).toEqual(["A full team", "Counting pantries"]);
  expect(await titles({ open: true })).toEqual(["Counting pantries"]);
  expect(await titles({ cohort: autumn.slug, cause: "education-youth" })).toEqual([]);
});

it("wants a discipline only while a seat of it is open", async () => {
  expect(await titles({ discipline: "design" })).toEqual(["Counting pantries"]);
  expect(await titles({ discipline: "data" })).toEqual([]);
});

it("names causes in the reader's language", async () => {
  const { rows } = await listProjects({ q: "pantry" }, 1, "es");
  expect(rows[0]?.causes).toEqual(["Acceso a alimentos saludables"]);
});

it("pages without losing or repeating one", async () => {
  const cohort = await makeCohort({ phase: "claiming" });
  const { slug } = await db().cohort.findUniqueOrThrow({ where: { id: cohort.id }, select: { slug: true } });
  const since = new Date();
  for (let made = 0; made < listingSize + 3; made++) await makeProject({ stage: "PUBLISHED", cohort, since });
  const [first, second, third] = [1, 2, 3].map((page) => listProjects({ cohort: slug }, page, "en"));
  const [one, two, none] = [await first, await second, await third];
  expect([one?.rows.length, two?.rows.length, none?.rows.length]).toEqual([listingSize, 3, 0]);
  expect([one?.total, two?.pages, none?.total]).toEqual([listingSize + 3, 2, listingSize + 3]);
  const slugs = new Set([...(one?.rows ?? []), ...(two?.rows ?? [])].map((row) => row.slug));
  expect(slugs.size).toBe(listingSize + 3);
}, 60_000);
