import { beforeAll, expect, test } from "vitest";
import { Prisma } from "@/lib/generated/prisma/client";
import { Stage } from "@/lib/generated/prisma/enums";
import { today } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { loadContent } from "@/lib/scoping/load";
import { readinessOf } from "@/lib/scoping/readiness/readiness";
import { selection } from "@/lib/teams/queries/selection";
import { loadRates } from "@/prisma/seed/builders/hours";
import { demonstration } from "@/prisma/seed/demonstration";
import { zone } from "@/prisma/seed/world/calendar";
import { differingSums } from "@/tests/support/hours-counted";
import { asActor } from "@/tests/support/people-factories";
import { miscountedRoles } from "@/tests/support/role-counts";

const load = async () => {
  const sheet = demonstration(today(zone), await loadRates());
  await transaction(() => sheet.write());
};

/** How many rows a table, with a condition or without, has. */
async function count(from: Prisma.Sql): Promise<number> {
  const [row] = await db().$queryRaw<{ count: bigint }[]>`select count(*) from ${from}`;
  return Number(row?.count);
}

beforeAll(load, 60_000);

test("it is as large as it says", async () => {
  const running = {
    stage: { in: ["ACTIVE", "HANDOFF"] as Stage[] },
    cohort: { slug: { startsWith: "pro-bono-tech" } },
  };
  const cohorts = await db().cohort.findMany({
    orderBy: { kickoffOn: "asc" },
    select: { id: true, kickoffOn: true },
  });
  const now = cohorts.findLast(({ kickoffOn }) => kickoffOn < new Date());
  expect(await db().project.count({ where: { ...running, cohortId: now?.id } })).toBe(14);
  expect(await db().profile.count()).toBeGreaterThanOrEqual(200);
  const partners = await db().organization.count({ where: { standing: "PARTNER", projects: { some: {} } } });
  expect(partners).toBeGreaterThanOrEqual(38);
  expect(partners).toBeLessThanOrEqual(44);
  const stages = await db().project.groupBy({ by: ["stage"], _count: true });
  expect(stages.map(({ stage }) => stage).sort()).toEqual(Object.values(Stage).sort());
  expect(await count(Prisma.sql`(select distinct title from "Project")`)).toBeGreaterThanOrEqual(55);
  expect(await count(Prisma.sql`"HoursEntry" where "workedOn" < current_date - 650`)).toBeGreaterThan(50);
});

test("nobody sits on two chairs, and counts are sums of rows", async () => {
  expect(
    await count(Prisma.sql`"Project" p where seats <> (select count(*) from "Seat" s where s."projectId" = p.id)
      or "seatsTaken" <> (select count(*) from "SeatClaim" c where c."projectId" = p.id and c."releasedAt" is null)`),
  ).toBe(0);
  expect(await miscountedRoles()).toBe(0);
  expect(
    await count(Prisma.sql`"HoursEntry" h join "Rate" r on r.id = h."rateId" where h."valueCents" <> (2 * h.minutes * r."centsPerHour" + 60) / 120
      or r."effectiveFrom" <> (select max("effectiveFrom") from "Rate" where "effectiveFrom" <= h."workedOn")`),
  ).toBe(0);
  expect(await differingSums()).toBe(0);
  expect(await count(Prisma.sql`"HoursTotal"`)).toBeGreaterThan(100);
});

test("hours lie in the past, within a membership, and are verified by somebody else", async () => {
  expect(await count(Prisma.sql`"HoursEntry" where "workedOn" > current_date or "createdAt" > now()`)).toBe(
    0,
  );
  expect(
    await count(Prisma.sql`"HoursEntry" h where not exists (select 1 from "Participation" t where t."contributorId" = h."contributorId"
      and t."engagementId" = h."engagementId" and h."workedOn" between t."startsOn" and t."endsOn")`),
  ).toBe(0);
  expect(
    await count(Prisma.sql`"HoursEntry" h where (state <> 'LOGGED') <> exists (select 1 from "HoursDecision" d
      where d."entryId" = h.id and d.outcome = h.state and d."decidedById" <> (select "personId" from "ContributorPerson" w where w."contributorId" = h."contributorId") and d.at >= h."createdAt")`),
  ).toBe(0);
  expect(
    await count(
      Prisma.sql`"HoursEntry" c join "HoursEntry" h on h.id = c."correctionOfId" where h."supersededAt" is null`,
    ),
  ).toBe(0);
});

test("history agrees with the present, step by step, and ends before now", async () => {
  expect(
    await count(Prisma.sql`"Project" p where stage <> 'DRAFT' and stage <> (select "to" from "ProjectMove" m where m."projectId" = p.id
      order by at desc, array_position(array['SUBMITTED','SCOPING','SCOPED','PUBLISHED','STAFFED'], "to"::text) desc nulls first limit 1)`),
  ).toBe(0);
  expect(
    await count(
      Prisma.sql`(select *, lag(at) over (partition by "projectId" order by "from") as before from "ProjectMove") m where at < before`,
    ),
  ).toBe(0);
  for (const written of [
    Prisma.sql`"ProjectMove" where at > now()`,
    Prisma.sql`"AuditEntry" where at > now()`,
    Prisma.sql`"SeatClaim" where "claimedAt" > now()`,
    Prisma.sql`"Application" where "submittedAt" > now()`,
    Prisma.sql`"ApplicationDecision" where at > now()`,
    Prisma.sql`"HoursDecision" where at > now()`,
  ])
    expect(await count(written), written.sql).toBe(0);
  expect(
    await count(
      Prisma.sql`"ProjectMove" m where not exists (select 1 from "AuditEntry" a where a."subjectId" = m."projectId"::text and a.at = m.at)`,
    ),
  ).toBe(0);
});

test("what was approved is ready, and is what stands there", async () => {
  const projects = await db().project.findMany({
    where: { versions: { some: { approvals: { some: {} } } } },
    select: { id: true, title: true, versions: { select: { content: true } } },
  });
  expect(projects.length).toBeGreaterThan(45);
  for (const project of projects) {
    const content = { ...(await loadContent(project.id)), startsOn: null };
    const missing = readinessOf(content).missing.filter(({ severity }) => severity === "blocker");
    expect(missing, project.title).toEqual([]);
    expect(project.versions[0]?.content).toEqual(content);
  }
});

test("each audience finds something to do at once", async () => {
  const at = async (key: string) => {
    const person = await db().person.findUniqueOrThrow({
      where: { email: `${key}@demo.commonwork.example` },
    });
    return { ...person, actor: await asActor(person) };
  };
  const [staff, partner, professional] = await Promise.all([at("staff"), at("partner"), at("professional")]);
  expect((await at("admin")).actor.staffOf).toEqual([{ programmeId: null, role: "ADMINISTRATOR" }]);
  expect(staff.actor.staffOf).toHaveLength(1);
  expect((await at("funder")).actor.funderOf).toHaveLength(1);
  const company = (await at("company")).actor.memberOf[0];
  expect(company?.kind).toBe("COMPANY");
  const employees = { memberOf: { some: { organizationId: company?.organizationId } } };
  expect(
    await db().hoursEntry.count({
      where: { state: "VERIFIED", contributor: { tie: { person: employees } } },
    }),
  ).toBeGreaterThan(30);

  expect(partner.actor.isProfessional).toBe(true);
  const own = { organizationId: partner.actor.memberOf[0]?.organizationId };
  for (const stage of ["DRAFT", "SCOPING", "ACTIVE"] as const)
    expect(await db().project.count({ where: { ...own, stage } }), stage).toBeGreaterThan(0);
  expect(
    await db().scopeApproval.findMany({ where: { version: { project: { ...own, stage: "SCOPING" } } } }),
  ).toMatchObject([{ side: "STAFF" }]);
  expect(
    await db().hoursEntry.count({ where: { state: "LOGGED", engagement: { project: own } } }),
  ).toBeGreaterThan(2);

  const claims = await db().seatClaim.findMany({
    where: { personId: professional.id },
    select: { project: { select: { stage: true } } },
  });
  expect(claims).toEqual([{ project: { stage: "ACTIVE" } }]);
  const claiming = await db().cohort.findFirstOrThrow({
    where: { claimingOpensAt: { lt: new Date() }, claimingClosesAt: { gt: new Date() } },
  });
  const board = await selection(await asActor(professional, "professional"), claiming.slug);
  expect(board?.roles.filter(({ mayTake }) => mayTake).length).toBeGreaterThanOrEqual(2);
});

/** A fingerprint of each table that has rows; PostgreSQL quotes the names itself. */
async function hashes(): Promise<Record<string, string>> {
  const tables = await db().$queryRaw<{ name: string; hash: string }[]>`
    select table_name as name,
      md5(query_to_xml(format('select row::text from %I as row order by 1', table_name), true, false, '')::text) as hash
    from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
      -- written by a trigger, with the moment of loading
      and table_name not in ('OrganizationProgramme', 'PersonProgramme')`;
  return Object.fromEntries(tables.map(({ name, hash }) => [name, hash]));
}

test("loaded again on the same day, it is the same to the last letter", async () => {
  const before = await hashes();
  await db()
    .$executeRaw`truncate "Person", "Organization", "Programme", "Contributor", "AuditEntry" restart identity cascade`;
  await load();
  expect(await hashes()).toEqual(before);
}, 60_000);

test("it has the people that pages go wrong with", async () => {
  expect(await count(Prisma.sql`"Person" where name is null`)).toBeGreaterThan(0);
  expect(await count(Prisma.sql`"Person" where name ~ '[\u4e00-\u9fff]'`)).toBeGreaterThan(0);
  expect(await count(Prisma.sql`"Person" where name ~ '[\u0600-\u06ff]'`)).toBeGreaterThan(0);
  expect(await count(Prisma.sql`"Person" where "timeZone" = 'Pacific/Auckland'`)).toBeGreaterThan(0);
  expect(await count(Prisma.sql`"HoursEntry" where note ~ '[^ ]{100}'`)).toBeGreaterThan(0);
  expect(
    await count(Prisma.sql`(select "organizationId" from "OrganizationClaim" where state = 'PENDING'
      group by 1 having count(distinct "personId") > 1) as rivals`),
  ).toBeGreaterThan(0);
  expect(
    await count(Prisma.sql`"OrganizationMember" where ("joinedAt" at time zone 'UTC')::date
      > ("joinedAt" at time zone 'America/Los_Angeles')::date`),
  ).toBeGreaterThan(0);
});
