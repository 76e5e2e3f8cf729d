import { readFileSync, readdirSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, it } from "vitest";

// A database as it was before engagements, with what could have been in it, and what became of that.

const migration = "20261128070500_engagements";
const name = "before_engagements";
const admin = new pg.Client(inject("adminUrl"));
const url = new URL(inject("adminUrl"));
url.pathname = `/${name}`;
const old = new pg.Client(url.href);

const sql = (folder: string) => readFileSync(`prisma/migrations/${folder}/migration.sql`, "utf8");
const id = (kind: string, number: number) =>
  `00000000-0000-4000-8000-${Buffer.from(kind).toString("hex").slice(0, 8).padEnd(8, "0")}${String(number).padStart(4, "0")}`;

/** Rows as their own rules would have left them: one project under way, one that was withdrawn, one never published. */
const structure = `
  insert into "Person" (id, email, name) select ('${id("pers", 0).slice(0, -1)}' || n)::uuid, n || '@people.example', 'Person ' || n from generate_series(1, 4) n;
  insert into "Erasure" ("personId", "transaction") values ('${id("pers", 4)}', '1');
  insert into "Organization" (id, slug, name, kind) values ('${id("orga", 1)}', 'pantry', 'Pantry', 'NONPROFIT');
  insert into "Programme" (id, slug, name, summary) values ('${id("prog", 1)}', 'spring', 'Spring', '');
  insert into "Cohort" (id, "programmeId", slug, name, "applicationsOpenAt", "applicationsCloseAt", "reviewEndsAt", "claimingOpensAt", "claimingClosesAt", "kickoffOn", "endsOn")
    select ('${id("coho", 0).slice(0, -1)}' || n)::uuid, '${id("prog", 1)}', 'cohort-' || n, 'Cohort ' || n, '2026-01-01', '2026-01-10', '2026-01-20', '2026-01-21', '2026-01-30', '2026-02-02', '2026-05-31' from generate_series(1, 2) n;
  insert into "Project" (id, slug, title, stage, "organizationId", "programmeId", "cohortId", "publishedAt", "startsOn", "endsOn") values
    ('${id("proj", 1)}', 'map', 'A map', 'ACTIVE', '${id("orga", 1)}', '${id("prog", 1)}', '${id("coho", 1)}', '2026-01-15', '2026-02-02', '2026-05-31'),
    ('${id("proj", 2)}', 'list', 'A list', 'WITHDRAWN', '${id("orga", 1)}', '${id("prog", 1)}', '${id("coho", 2)}', '2026-01-16', null, null),
    ('${id("proj", 3)}', 'draft', 'A draft', 'DRAFT', '${id("orga", 1)}', '${id("prog", 1)}', null, null, null, null);
  insert into "Role" (id, "projectId", position, title, discipline, seats, "hoursPerWeek") values ('${id("role", 1)}', '${id("proj", 1)}', 1, 'Analyst', 'data', 3, 4);
  insert into "Seat" (id, "roleId", "projectId", "cohortId", position)
    select ('${id("seat", 0).slice(0, -1)}' || n)::uuid, '${id("role", 1)}', '${id("proj", 1)}', '${id("coho", 1)}', n from generate_series(1, 3) n;
  insert into "SeatClaim" (id, "seatId", "projectId", "cohortId", "personId", "startsOn", "endsOn", "releasedAt", state, "holdReason", "heldUntil") values
    ('${id("clai", 1)}', '${id("seat", 1)}', '${id("proj", 1)}', '${id("coho", 1)}', '${id("pers", 1)}', '2026-02-02', null, null, 'CONFIRMED', null, null),
    ('${id("clai", 2)}', '${id("seat", 2)}', '${id("proj", 1)}', '${id("coho", 1)}', '${id("pers", 2)}', '2026-02-02', '2026-03-01', '2026-03-01', 'CONFIRMED', null, null),
    ('${id("clai", 3)}', '${id("seat", 2)}', '${id("proj", 1)}', '${id("coho", 1)}', '${id("pers", 3)}', '2026-03-10', null, null, 'HELD', 'OFFER', '2026-03-12'),
    ('${id("clai", 4)}', '${id("seat", 3)}', '${id("proj", 1)}', '${id("coho", 1)}', '${id("pers", 4)}', '2026-02-02', '2026-03-05', '2026-03-05', 'CONFIRMED', null, null);`;

/** Verified in two months, logged, of someone who left, of someone erased, and one whose person is unknown. */
const hours = `
  insert into "HoursEntry" (id, "personId", "projectId", "cohortId", discipline, "workedOn", minutes, activity, state, "valueCents", "rateId")
  select ('${id("hour", 0).slice(0, -1)}' || n)::uuid, who::uuid, '${id("proj", 1)}', ('${id("coho", 0).slice(0, -1)}' || cohort)::uuid, discipline, day::date, minutes, 'building', state::"HoursState",
    case state when 'VERIFIED' then minutes * 50 end,
    case state when 'VERIFIED' then (select id from "Rate" where discipline is null order by "effectiveFrom" limit 1) end
  from (values (1, '${id("pers", 1)}', '1', 'data', '2026-02-10', 60, 'VERIFIED'), (2, '${id("pers", 1)}', '1', 'design', '2026-02-11', 30, 'VERIFIED'),
    (3, '${id("pers", 1)}', '1', 'data', '2026-03-10', 45, 'VERIFIED'), (4, '${id("pers", 1)}', '1', 'data', '2026-03-11', 15, 'LOGGED'),
    (5, '${id("pers", 2)}', '1', 'data', '2026-02-12', 90, 'VERIFIED'), (6, '${id("pers", 4)}', '2', 'data', '2026-03-01', 120, 'VERIFIED'),
    (7, null, '1', 'data', '2026-02-13', 10, 'VERIFIED')) h (n, who, cohort, discipline, day, minutes, state);`;

const rows = async <Row extends object>(text: string) => (await old.query<Row>(text)).rows;
let before: object[];

beforeAll(async () => {
  await admin.connect();
  await admin.query(`create database ${name}`);
  await old.connect();
  const earlier = readdirSync("prisma/migrations").filter(
    (folder) => /^\d/.test(folder) && folder < migration,
  );
  for (const folder of earlier.toSorted()) await old.query(sql(folder));
  await old.query("set session_replication_role = replica");
  await old.query(structure);
  await old.query("set session_replication_role = origin");
  await old.query(hours);
  before =
    await rows(`select p.slug, h.month::text, h.entries, h.minutes, h."valueCents" from "ProjectHours" h
    join "Project" p on p.id = h."projectId" order by 1, 2`);
  await old.query(sql(migration));
}, 60_000);

afterAll(async () => {
  await old.end();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});

it("makes an engagement of every project that was published, and of no other", async () => {
  expect(
    await rows(`select p.slug, e.title, e.address, e."hostId" = p."organizationId" as host, e."cohortId" = p."cohortId" as cohort,
      e."startsOn"::text, e."endsOn"::text from "Project" p left join "Engagement" e on e.id = p."engagementId" order by p.number`),
  ).toEqual([
    {
      slug: "map",
      title: "A map",
      address: "/projects/map",
      host: true,
      cohort: true,
      startsOn: "2026-02-02",
      endsOn: "2026-05-31",
    },
    {
      slug: "list",
      title: "A list",
      address: "/projects/list",
      host: true,
      cohort: true,
      startsOn: null,
      endsOn: null,
    },
    { slug: "draft", title: null, address: null, host: null, cohort: null, startsOn: null, endsOn: null },
  ]);
});

it("makes a participation of every confirmed claim, released ones too, and ties nobody who was erased", async () => {
  expect(
    await rows(`select c.id::text, t.discipline, t."startsOn"::text, t."endsOn"::text, w."personId"::text as person
      from "SeatClaim" c left join "Participation" t on t.id = c."participationId"
      left join "ContributorPerson" w on w."contributorId" = t."contributorId" order by 1`),
  ).toEqual([
    { id: id("clai", 1), discipline: "data", startsOn: "2026-02-02", endsOn: null, person: id("pers", 1) },
    {
      id: id("clai", 2),
      discipline: "data",
      startsOn: "2026-02-02",
      endsOn: "2026-03-01",
      person: id("pers", 2),
    },
    { id: id("clai", 3), discipline: null, startsOn: null, endsOn: null, person: null },
    { id: id("clai", 4), discipline: "data", startsOn: "2026-02-02", endsOn: "2026-03-05", person: null },
  ]);
});

it("keeps every total, month by month, and the cohort as it was logged", async () => {
  expect(before).toHaveLength(2);
  expect(
    await rows(`select p.slug, h.month::text, sum(h.entries)::int as entries, sum(h.minutes)::bigint as minutes,
      sum(h."valueCents")::bigint as "valueCents" from "HoursTotal" h
      join "Project" p on p."engagementId" = h."engagementId" group by 1, 2 order by 1, 2`),
  ).toEqual(before);
  expect(
    await rows(`select k.slug, count(*)::int as entries, count(distinct h."contributorId")::int as heads from "HoursEntry" h
      join "Cohort" k on k.id = h."cohortId" group by 1 order by 1`),
  ).toEqual([
    // the one whose person is unknown is one head
    { slug: "cohort-1", entries: 6, heads: 3 },
    { slug: "cohort-2", entries: 1, heads: 1 },
  ]);
});
