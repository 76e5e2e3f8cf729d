import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryInput } from "@/tests/support/formation-arbitrary";
import { certify } from "./certificate";
import { clean } from "./clean";
import { preferenceWeight } from "./policies";
import { problemOf } from "./problem";
import { solve } from "./solver";

const solved = arbitraryInput(12).map((input) => {
  const { graph, rank } = problemOf(clean(input).input);
  const weight = Float64Array.from(rank, (each) => preferenceWeight(each));
  return { graph, weight, solution: solve(graph, weight) };
});
const placed = solved.filter(({ solution }) => solution.seatOf.some((seat) => seat !== -1));

it("accepts what the solver found", () => {
  fc.assert(
    fc.property(solved, ({ graph, weight, solution }) => {
      expect(certify(graph, weight, solution)).toBeGreaterThanOrEqual(0n);
    }),
  );
});

it("rejects a matching that leaves out somebody it could place", () => {
  fc.assert(
    fc.property(placed, ({ graph, weight, solution }) => {
      const seatOf = solution.seatOf.slice();
      const personOf = solution.personOf.slice();
      const someone = seatOf.findIndex((seat) => seat !== -1);
      personOf[seatOf[someone]!] = -1;
      seatOf[someone] = -1;
      expect(() => certify(graph, weight, { ...solution, seatOf, personOf })).toThrow(/bound/);
    }),
  );
});

it("rejects prices that a pair is worth more than, and prices that bound too loosely", () => {
  fc.assert(
    fc.property(placed, ({ graph, weight, solution }) => {
      const someone = solution.seatOf.findIndex((seat) => seat !== -1);
      const dearer = solution.u.slice();
      dearer[someone]!++;
      expect(() => certify(graph, weight, { ...solution, u: dearer })).toThrow(/bound/);
      const mine = solution.seatOf[someone]!;
      const more = weight.slice();
      for (let k = graph.start[someone]!; k < graph.start[someone + 1]!; k++)
        if (graph.seat[k] === mine) more[k]!++;
      expect(() => certify(graph, more, solution)).toThrow(/worth more/);
    }),
  );
});

it("rejects a seat given twice", () => {
  fc.assert(
    fc.property(placed, ({ graph, weight, solution }) => {
      const someone = solution.seatOf.findIndex((seat) => seat !== -1);
      const personOf = solution.personOf.slice();
      personOf[solution.seatOf[someone]!] = -1;
      expect(() => certify(graph, weight, { ...solution, personOf })).toThrow(/may not take/);
    }),
  );
});
