import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import { planOf } from "@/lib/projects/plan";

const season = { startsOn: "2026-10-20", endsOn: "2027-01-26" };
const milestones = [
  { title: "In use", week: 10 },
  { title: "Everyone has met", week: 1 },
];

describe("the plan of a project", () => {
  it("has each milestone by the end of its week, and today between", () => {
    expect(planOf(milestones, season, "2026-11-27")).toEqual([
      { kind: "start", on: "2026-10-20" },
      { kind: "milestone", on: "2026-10-26", title: "Everyone has met", week: 1 },
      { kind: "today", on: "2026-11-27" },
      { kind: "milestone", on: "2026-12-28", title: "In use", week: 10 },
      { kind: "end", on: "2027-01-26" },
    ]);
  });

  it.each(["2026-10-19", "2027-01-26", "2027-02-01"])("has no today on %s, outside of it", (today) => {
    expect(planOf(milestones, season, today).map(({ kind }) => kind)).not.toContain("today");
  });

  it("is in order and loses nothing, whatever the weeks, the end and the day", () => {
    const weeks = fc.array(fc.integer({ min: 1, max: 104 }), { maxLength: 12 });
    fc.assert(
      fc.property(weeks, fc.option(fc.nat(700)), fc.integer({ min: -50, max: 900 }), (list, days, day) => {
        const rows = list.map((week, index) => ({ title: `${index}`, week }));
        const endsOn = days === null ? null : addDays(season.startsOn, days);
        const plan = planOf(rows, { ...season, endsOn }, addDays(season.startsOn, day));
        const dates = plan.map(({ on }) => on);
        expect(dates).toEqual(dates.toSorted());
        const titles = plan.flatMap((step) => (step.kind === "milestone" ? [step.title] : []));
        expect(titles.toSorted()).toEqual(rows.map(({ title }) => title).toSorted());
      }),
    );
  });
});
