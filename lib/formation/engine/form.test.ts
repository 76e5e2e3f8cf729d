import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryInput } from "@/tests/support/formation-arbitrary";
import { oracleTiers, tierWeights } from "@/tests/support/formation-highs";
import { adversarial, anInput, aPerson, aRole, programme } from "@/tests/support/formation-instances";
import { clean } from "./clean";
import { form } from "./form";
import type { FormationInput } from "./input";
import { premium, TooLarge } from "./overflow";
import { ImpossiblePins } from "./pins";
import { problemOf, type Problem } from "./problem";
import { refusalsOf } from "./refusals";

const values = (input: FormationInput) => form(input).tiers.map(({ value }) => value);
const problem = (input: FormationInput) => problemOf(clean(input).input);
const required = (input: FormationInput) => form(input).tiers.find(({ name }) => name === "required")!.value;

/** Every matching there is, tried one by one. */
function bruteForce({ graph }: Problem, weights: number[][]): number[] {
  let best = weights.map(() => 0);
  const isBetter = (sums: number[]) => {
    const at = sums.findIndex((sum, t) => sum !== best[t]);
    return at !== -1 && sums[at]! > best[at]!;
  };
  const taken = new Set<number>();
  const visit = (i: number, sums: number[]) => {
    if (i === graph.people) {
      if (isBetter(sums)) best = sums;
      return;
    }
    visit(i + 1, sums);
    for (let k = graph.start[i]!; k < graph.start[i + 1]!; k++) {
      const j = graph.seat[k]!;
      if (taken.has(j)) continue;
      taken.add(j);
      visit(
        i + 1,
        sums.map((sum, t) => sum + weights[t]![k]!),
      );
      taken.delete(j);
    }
  };
  visit(0, best);
  return best;
}

describe("forming teams", () => {
  it("uses acceptable pairs only, each person once, no role beyond its seats", () => {
    fc.assert(
      fc.property(arbitraryInput(12, ["balanced", "greedy", "generous", "stable"]), (input) => {
        const { assignments, unfilled } = form(input);
        const people = new Map(input.people.map((person) => [person.id, person]));
        const roles = new Map(input.roles.map((role) => [role.id, role]));
        expect(new Set(assignments.map(({ person }) => person)).size).toBe(assignments.length);
        for (const { person, role } of assignments)
          expect(refusalsOf(people.get(person)!, roles.get(role)!)).toEqual([]);
        for (const role of input.roles) {
          const empty = unfilled.find((each) => each.role === role.id)?.seats ?? 0;
          expect(assignments.filter((each) => each.role === role.id).length + empty).toBe(role.seats);
        }
      }),
    );
  });

  it("is as good as trying everything", () => {
    fc.assert(
      fc.property(arbitraryInput(7), (input) => {
        const numbers = problem(input);
        fc.pre(numbers.graph.seat.length <= 34);
        expect(values(input)).toEqual(bruteForce(numbers, tierWeights(numbers)));
      }),
      { numRuns: 150 },
    );
  });

  it("reaches tier by tier what HiGHS reaches", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInput(20), async (input) => {
        expect(values(input)).toEqual(await oracleTiers(problem(input)));
      }),
      { numRuns: 15 },
    );
    const sixty = programme(60, "popular");
    expect(values(sixty)).toEqual(await oracleTiers(problem(sixty)));
  }, 60_000);

  it("proves every tier, on ordinary programmes and on those made to hurt", () => {
    const inputs = [
      programme(200, "even"),
      programme(400, "popular", "greedy"),
      ...Object.values(adversarial(150)),
    ];
    for (const input of inputs)
      for (const tier of form(input).tiers) expect(tier).toMatchObject({ proved: true, value: tier.bound });
  });

  it("answers the same bytes whatever order the rows come in", () => {
    const shuffled = arbitraryInput(10, ["balanced", "greedy", "generous", "stable"]).chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray(input.people, { minLength: input.people.length }),
        fc.shuffledSubarray(input.roles, { minLength: input.roles.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, people, roles]) => {
        expect(JSON.stringify(form({ ...input, people, roles }))).toBe(JSON.stringify(form(input)));
      }),
    );
  });

  it("never fills fewer required seats for one person more, and loses at most one with a seat", () => {
    fc.assert(
      fc.property(arbitraryInput(10), (input) => {
        const before = required(input);
        expect(required({ ...input, people: [...input.people, aPerson("z")] })).toBeGreaterThanOrEqual(
          before,
        );
        const role = input.roles.find(({ seats }) => seats > 0);
        if (!role) return;
        const roles = input.roles.map((each) => (each === role ? { ...each, seats: each.seats - 1 } : each));
        const after = required({ ...input, roles });
        expect(before - after).toBeGreaterThanOrEqual(0);
        expect(before - after).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("leaves nobody with justified envy under the stable policy", () => {
    fc.assert(
      fc.property(arbitraryInput(12, ["stable"]), (input) => {
        const { assignments, envy, unfilled } = form(input);
        expect(envy.count).toBe(0);
        const held = new Map(assignments.map(({ person, rank }) => [person, rank ?? Infinity]));
        const empty = new Set(unfilled.map(({ role }) => role));
        const { input: cleaned } = clean(input);
        for (const person of cleaned.people)
          for (const { role, rank } of person.preferences)
            if (
              empty.has(role) &&
              refusalsOf(
                person,
                input.roles.find(({ id }) => id === role)!,
              ).length === 0
            )
              expect(held.get(person.id) ?? Infinity).toBeLessThanOrEqual(rank);
      }),
    );
  });

  it("keeps pins, and refuses with every reason those it can't keep", () => {
    const input = anInput([aPerson("a"), aPerson("b", { hoursPerWeek: 1 })], [aRole("x"), aRole("y")]);
    expect(form({ ...input, pins: [{ person: "a", role: "y" }] }).assignments).toEqual([
      { person: "a", role: "y", rank: null, pinned: true },
    ]);
    const pins = ["x", "y"].map((role) => ({ person: "a", role })).concat({ person: "b", role: "x" });
    const faults = (() => {
      try {
        return form({ ...input, pins });
      } catch (error) {
        return error instanceof ImpossiblePins ? error.faults.map(({ code }) => code) : error;
      }
    })();
    expect(faults).toEqual(["pinned-twice", "refused", "too-many"]);
  });

  it("tells what is dirty and goes on", () => {
    const wishes = [
      { role: "x", rank: 1 },
      { role: "x", rank: 2 },
      { role: "gone", rank: 1 },
      { role: "y", rank: 0 },
    ];
    const input = anInput(
      [aPerson("a", { preferences: wishes }), aPerson("b"), aPerson("b")],
      [aRole("x"), aRole("y", { seats: -1 })],
    );
    const { findings, assignments } = form({ ...input, forbids: [{ person: "nobody", role: "x" }] });
    expect(findings.map(({ code }) => code).sort()).toEqual([
      "bad-rank",
      "bad-seats",
      "duplicate-person",
      "duplicate-preference",
      "unknown-forbid",
      "unknown-role",
    ]);
    expect(assignments).toHaveLength(1);
  });

  it("answers the same bytes whatever order the values of a row come in", () => {
    const turned = <Row extends object>(row: Row): Row =>
      Object.fromEntries(
        Object.entries(row)
          .reverse()
          .map(([key, value]: [string, unknown]) => [
            key,
            Array.isArray(value)
              ? value.toReversed()
              : key === "skills"
                ? Object.fromEntries(Object.entries(value as object).reverse())
                : value,
          ]),
      ) as Row;
    const lists = { windows: ["work", "evenings"], languages: ["es", "en"], modes: ["remote", "in-person"] };
    fc.assert(
      fc.property(arbitraryInput(8), (given) => {
        const people = given.people.map((person) => ({
          ...person,
          ...lists,
          timeKinds: ["own", "work"],
          causes: ["youth", "arts"],
          conflicts: ["y", "x"],
        }));
        const roles = given.roles.map((role) => ({ ...role, causes: ["youth", "arts"] }));
        const input = { ...given, people: [...people, ...people.slice(0, 1)], roles };
        const other = { ...input, people: input.people.map(turned), roles: roles.map(turned) };
        expect(JSON.stringify(form(other))).toBe(JSON.stringify(form(input)));
      }),
    );
  });

  it("tells fifty wishes apart, under every policy", () => {
    const wishes = Array.from({ length: 50 }, (_, r) => ({ role: `r${r + 1}`, rank: r + 1 }));
    for (const policy of ["balanced", "greedy", "generous", "stable", "whole"] as const)
      for (const [wanted, worse] of [
        [14, 25],
        [49, 50],
        [15, 16],
      ] as const) {
        const roles = [wanted, worse].map((rank) => aRole(`r${rank}`));
        const preferences = wishes.filter(({ rank }) => rank === wanted || rank === worse);
        const { assignments, ranks } = form(anInput([aPerson("a", { preferences })], roles, { policy }));
        expect(assignments.map(({ role }) => role)).toEqual([`r${wanted}`]);
        expect(ranks).toEqual([{ rank: wanted, people: 1 }]);
      }
    const last = anInput(
      [aPerson("a", { preferences: [{ role: "r50", rank: 50 }] })],
      [aRole("r50"), aRole("s")],
    );
    expect(form(last).assignments.map(({ role }) => role)).toEqual(["r50"]);
  });

  it.each([NaN, Infinity, -Infinity, -1, 2.5, 169])(
    "places nobody on %s hours, and says so",
    (hoursPerWeek) => {
      const someone = form(anInput([aPerson("a", { hoursPerWeek })], [aRole("x")]));
      expect(someone).toMatchObject({ assignments: [], findings: [{ code: "bad-hours", id: "a" }] });
      const role = form(anInput([aPerson("a")], [aRole("x", { hoursPerWeek })]));
      expect(role).toMatchObject({ assignments: [], findings: [{ code: "bad-hours", id: "x" }] });
      const pinned = { pins: [{ person: "a", role: "x" }] };
      expect(() => form(anInput([aPerson("a", { hoursPerWeek })], [aRole("x")], pinned))).toThrow(
        ImpossiblePins,
      );
    },
  );

  it.each([NaN, Infinity, -1, 1.5])("takes %s for no level and no seniority", (level) => {
    const someone = form(anInput([aPerson("a", { skills: { sql: level } })], [aRole("x")]));
    expect(someone).toMatchObject({ assignments: [], findings: [{ code: "bad-level", id: "a" }] });
    const senior = form(anInput([aPerson("a", { seniority: level })], [aRole("x")]));
    expect(senior).toMatchObject({ assignments: [], findings: [{ code: "bad-level", id: "a" }] });
  });

  it("refuses sums beyond the exact integers", () => {
    expect(() => premium(20_000, 1023)).not.toThrow();
    expect(() => premium(2_000_000, 1023)).toThrow(TooLarge);
  });
});
