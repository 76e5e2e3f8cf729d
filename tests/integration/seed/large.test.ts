import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { loadLarge } from "@/prisma/seed/large/load";

const url = () => process.env.DATABASE_URL ?? "";
const day = "2026-11-20";
const sizes = { people: 150, projects: 40, entries: 900 };

async function state() {
  // whole statements, all written below
  const read = (sql: string) => db().$queryRawUnsafe(sql);
  return {
    projects: await read(
      `select slug, stage, seats, "seatsTaken", search::text from "Project" order by slug`,
    ),
    organizations: await read(`select slug, search::text from "Organization" order by slug`),
    months: await read(
      `select "projectId"::text, month::text, "cohortId"::text, entries, minutes, "valueCents" from "ProjectHours" order by 1, 2`,
    ),
    hours: await read(
      `select count(*), sum(minutes) as minutes, sum("valueCents") as cents from "HoursEntry"`,
    ),
    people: await read(`select count(*) from "Person"`),
  };
}

test("what is summed up at once equals what triggers keep row by row, which refuse nothing of it", async () => {
  await loadLarge(url(), day, sizes);
  const atOnce = await state();
  await db().$executeRaw`truncate "Person", "Organization", "Programme" cascade`;
  await loadLarge(url(), day, sizes, { rowByRow: true });
  expect(await state()).toEqual(atOnce);
  expect(atOnce.projects).toHaveLength(40);
  expect(atOnce.people).toEqual([{ count: 150n }]);
  expect(atOnce.hours).toMatchObject([{ count: 900n }]);
  expect(atOnce.months).not.toHaveLength(0);
}, 60_000);
