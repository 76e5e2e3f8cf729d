import { describe, expect, it } from "vitest";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { clockOf } from "@/lib/projects/turn";
import { isWorkingDay, workingDaysBetween } from "@/lib/projects/working-days";
import { loadRates } from "@/prisma/seed/builders/hours";
import { demonstration } from "@/prisma/seed/demonstration";
import { turnsBothWays } from "@/tests/support/history";

describe("working days in the database", () => {
  it("are those of the rules, day by day for forty years", async () => {
    const days = await db().$queryRaw<{ day: string; working: boolean }[]>`
      select d::date::text as day, working_day(d::date) as working
      from generate_series(date '2021-01-01', date '2061-01-01', interval '1 day') d`;
    expect(days.filter(({ day, working }) => working !== isWorkingDay(day))).toEqual([]);
  });

  it("are counted alike", async () => {
    const from = "2026-10-30";
    const counts = await db().$queryRaw<{ n: number; days: number }[]>`
      select n, working_days(${from}::date, ${from}::date + n) as days from generate_series(-3, 120) n`;
    expect(counts.filter(({ n, days }) => days !== workingDaysBetween(from, addDays(from, n)))).toEqual([]);
  });
});

it("the clock of the demonstration's rows is the one its history comes to", async () => {
  const sheet = demonstration(today(), await loadRates());
  await transaction(() => sheet.write());
  const both = await turnsBothWays();
  expect(both.size).toBeGreaterThan(30);
  const now = new Date();
  for (const { rows, history } of both.values()) {
    expect(rows).toEqual(history);
    expect(clockOf(rows, now, "America/Los_Angeles")).toEqual(clockOf(history, now, "America/Los_Angeles"));
  }
  const settled = await db().$queryRaw<{ days: number; counted: number }[]>`
    select w.days, working_days((w.since at time zone g."timeZone")::date, (w.until at time zone g."timeZone")::date) as counted
    from "Waiting" w join "Project" p on p.id = w."projectId" join "Programme" g on g.id = p."programmeId" where w.until is not null`;
  expect(settled.filter(({ days, counted }) => days !== counted)).toEqual([]);
});
