import fc from "fast-check";
import { expect, test } from "vitest";
import { gapGroups, type Told } from "@/app/staff/cohorts/[slug]/formation/_parts/gap-groups";

const told: fc.Arbitrary<Told<number>[]> = fc
  .array(
    fc.record({
      projects: fc.constantFrom("Harvest Table", "Riverbend", "Open Court"),
      conditions: fc.uniqueArray(fc.constantFrom("Tuesdays", "in Spanish", "on site")),
    }),
  )
  .map((all) => all.map((each, gap) => ({ gap, ...each })));

test("who is missing is told once each, under the projects and conditions that are theirs", () => {
  fc.assert(
    fc.property(told, (all) => {
      const { everyone, groups } = gapGroups(all);
      const heard = groups.flatMap(({ projects, conditions, gaps }) =>
        gaps.map((gap) => ({ gap, projects, conditions: [...everyone, ...conditions].sort() })),
      );
      const meant = all.map((each) => ({ ...each, conditions: [...each.conditions].sort() }));
      expect(heard.sort((one, other) => one.gap - other.gap)).toEqual(meant);
    }),
  );
});

test("no heading stands twice, and what all need stands in none of them", () => {
  fc.assert(
    fc.property(told, (all) => {
      const { everyone, groups } = gapGroups(all);
      const headings = groups.map(({ projects, conditions }) => JSON.stringify([projects, conditions]));
      expect(new Set(headings).size).toBe(headings.length);
      expect(groups.some(({ conditions }) => conditions.some((each) => everyone.includes(each)))).toBe(false);
    }),
  );
});

test("two projects that share when they meet", () => {
  const gap = (gap: number, projects: string, ...conditions: string[]) => ({ gap, projects, conditions });
  expect(
    gapGroups([
      gap(1, "Harvest Table", "Tuesdays", "on site"),
      gap(2, "Riverbend", "Tuesdays"),
      gap(3, "Harvest Table", "Tuesdays", "on site"),
    ]),
  ).toEqual({
    everyone: ["Tuesdays"],
    groups: [
      { projects: "Harvest Table", conditions: ["on site"], gaps: [1, 3] },
      { projects: "Riverbend", conditions: [], gaps: [2] },
    ],
  });
});
