import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { loadLarge } from "@/prisma/seed/large/load";

const url = () => process.env.DATABASE_URL ?? "";
const day = "2026-11-20";
const sizes = { people: 150, projects: 40, entries: 900 };

async function state() {
  return {
    projects: await db()
      .$queryRaw`select slug, stage, seats, "seatsTaken", search::text from "Project" order by slug`,
    organizations: await db().$queryRaw`select slug, search::text from "Organization" order by slug`,
    months: await db()
      .$queryRaw`select "engagementId"::text, month::text, "cohortId"::text, entries, minutes, "valueCents" from "HoursTotal" order by 1, 2`,
    hours: await db()
      .$queryRaw`select count(*), sum(minutes) as minutes, sum("valueCents") as cents from "HoursEntry"`,
    volunteers: await db()
      .$queryRaw`select "personId"::text, "programmeId"::text from "PersonProgramme" order by 1, 2`,
    people: await db().$queryRaw`select count(*) from "Person"`,
  };
}

test("what is summed up at once equals what triggers keep row by row, which refuse nothing of it", async () => {
  await loadLarge(url(), day, sizes);
  const atOnce = await state();
  await db().$executeRaw`truncate "Person", "Organization", "Programme", "Contributor" cascade`;
  await loadLarge(url(), day, sizes, { rowByRow: true });
  expect(await state()).toEqual(atOnce);
  expect(atOnce.projects).toHaveLength(40);
  expect(atOnce.people).toEqual([{ count: 150n }]);
  expect(atOnce.hours).toMatchObject([{ count: 900n }]);
  expect(atOnce.months).not.toHaveLength(0);
}, 60_000);
