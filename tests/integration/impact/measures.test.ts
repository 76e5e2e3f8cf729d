import { beforeAll, expect, it } from "vitest";
import { Prisma } from "@/lib/generated/prisma/client";
import { measures } from "@/lib/impact/measures";
import { cutOf, scopeOf, type Scope } from "@/lib/impact/scope";
import { folded, valuesOf } from "@/lib/impact/values";
import { today } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { messages } from "@/lib/platform/i18n/messages";
import { loadRates } from "@/prisma/seed/builders/hours";
import { demonstration } from "@/prisma/seed/demonstration";
import { zone } from "@/prisma/seed/world/calendar";

let scopes: Scope[];

beforeAll(async () => {
  const sheet = demonstration(today(zone), await loadRates());
  await transaction(() => sheet.write());
  const cohorts = await db().cohort.findMany({
    where: { publishedAt: { not: null } },
    select: { slug: true, programme: { select: { slug: true } } },
  });
  const programmes = new Set(cohorts.map(({ programme }) => programme.slug));
  const asked = [
    ...[...programmes].map((programme) => scopeOf(programme)),
    ...cohorts.map(({ slug, programme }) => scopeOf(programme.slug, slug)),
  ];
  scopes = (await Promise.all(asked)).filter((scope) => scope !== null);
}, 60_000);

/** The seven figures as one statement said them before they were measures, from seats, projects and single entries. */
async function asBefore({ programme, cohort }: Scope) {
  const cohorts = Prisma.sql`(select id from "Cohort" where "programmeId" = ${programme.id}::uuid
    and (${cohort?.id ?? null}::uuid is null or id = ${cohort?.id ?? null}::uuid))`;
  const entries = Prisma.sql`"HoursEntry" where "cohortId" in ${cohorts} and state = 'VERIFIED' and "supersededAt" is null`;
  const [row] = await db().$queryRaw<Record<string, number>[]>`
    with ours as (select stage, "organizationId" from "Project" where "cohortId" in ${cohorts}
      and stage in ('PUBLISHED', 'STAFFED', 'ACTIVE', 'HANDOFF', 'SUSTAINED', 'CLOSED', 'STOPPED'))
    select
      (select count(distinct "personId")::int from "SeatClaim" where "cohortId" in ${cohorts} and state = 'CONFIRMED') as participants,
      (select coalesce(sum(minutes), 0)::int from ${entries}) as hours,
      (select coalesce(sum("valueCents"), 0)::int from ${entries}) as value,
      (select count(distinct "organizationId")::int from ours) as partners,
      (select count(*)::int from ours) as projects,
      (select count(*)::int from ours where stage in ('SUSTAINED', 'CLOSED')) as completed,
      (select count(*)::int from ours where stage = 'STOPPED') as stopped`;
  const { completed = 0, stopped = 0 } = row!;
  const ended = completed + stopped;
  return { ...row, completionRate: ended === 0 ? null : completed / ended };
}

it("are what they were before they became data, of every programme and cohort of the demonstration", async () => {
  expect(scopes.length).toBeGreaterThan(4);
  for (const scope of scopes) expect(await valuesOf(scope)).toEqual(await asBefore(scope));
});

it("are the fold of their rows, also where sums are kept beside them", async () => {
  for (const scope of scopes) {
    for (const measure of measures) {
      const cut = cutOf(scope);
      if (!("kept" in measure)) continue;
      const [[kept], [live]] = await Promise.all([
        db().$queryRaw<object[]>`${measure.kept(cut)}`,
        db().$queryRaw<object[]>`${folded(measure, cut)}`,
      ]);
      expect(kept).toEqual(live);
    }
  }
});

it("say in every language what they are called, count, come from and leave out", () => {
  for (const locale of ["en", "es"] as const) {
    const words = messages[locale].impact;
    for (const { key, of } of measures) {
      for (const said of Object.values<string>(words.measures[key])) expect(said.trim()).not.toBe("");
      expect(Object.keys(words.measures[key])).toEqual(["name", "definition", "source", "leavesOut"]);
      expect(words.rows.totals).toHaveProperty(of.kind);
      expect(words.rows).toHaveProperty(`${of.kind}Caption`);
      for (const column of of.columns) expect(words.columns).toHaveProperty(column.key);
    }
  }
});
