import { expect, it } from "vitest";
import { policyNames } from "@/lib/formation/schema";
import { anInput, aPerson, aRole } from "@/tests/support/formation-instances";
import { seatedApart, sidesOf } from "./compare";
import { form } from "./form";

const proposalsOf = (input: ReturnType<typeof anInput>) =>
  Object.fromEntries(policyNames.map((policy) => [policy, form({ ...input, policy })]));

it("takes ways that seat everyone alike as one, and names nobody then", () => {
  const people = [aPerson("a"), aPerson("b", { discipline: "design" })];
  const sides = sidesOf(proposalsOf(anInput(people, [aRole("x")])));
  expect(sides.map(({ policies }) => policies)).toEqual([[...policyNames]]);
  expect(seatedApart(sides)).toEqual([]);
});

it("says who sits elsewhere from way to way, with the seat of each", () => {
  // whoever fits better likes the first role more, but only the other person could fill the second
  const input = anInput(
    [
      aPerson("a", { skills: { sql: 3 }, preferences: [{ role: "x", rank: 1 }], hoursPerWeek: 9 }),
      aPerson("b", { preferences: [{ role: "x", rank: 1 }], hoursPerWeek: 3 }),
    ],
    [aRole("x", { desired: ["sql"] }), aRole("y", { hoursPerWeek: 9 })],
  );
  const sides = sidesOf(proposalsOf(input));
  expect(sides.map(({ policies }) => policies)).toEqual([
    ["balanced", "greedy", "generous", "whole"],
    ["stable"],
  ]);
  expect(seatedApart(sides)).toEqual([
    { person: "a", roles: ["y", "x"] },
    { person: "b", roles: ["x", null] },
  ]);
});
