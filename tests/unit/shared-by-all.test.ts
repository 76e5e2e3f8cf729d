import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedByAll } from "@/app/staff/cohorts/[slug]/formation/_parts/shared-by-all";

const lists = fc.array(fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d")), { minLength: 2 });

test("what is said once is true of every line, and no line says what all would", () => {
  fc.assert(
    fc.property(lists, (all) => {
      const once = sharedByAll(all);
      const left = all.map((list) => list.filter((each) => !once.includes(each)));
      expect(all.every((list) => once.every((each) => list.includes(each)))).toBe(true);
      expect(sharedByAll(left)).toEqual([]);
    }),
  );
});

test("a single line says everything itself", () => {
  expect(sharedByAll([["free on Tuesdays"]])).toEqual([]);
});
