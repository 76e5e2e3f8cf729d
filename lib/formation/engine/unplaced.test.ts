import { expect, it } from "vitest";
import { anInput, aPerson, aRole } from "@/tests/support/formation-instances";
import { form } from "./form";
import { whyUnplaced } from "./unplaced";

it("says one reason for each person without a seat", () => {
  const people = [
    aPerson("a", { preferences: [{ role: "x", rank: 1 }] }),
    aPerson("b"),
    aPerson("c", { hoursPerWeek: 2 }),
    aPerson("d", { discipline: "design" }),
    aPerson("e", { preferences: [{ role: "x", rank: 2 }], onlyRanked: true, skills: { sql: 0 } }),
    aPerson("f"),
    aPerson("g"),
  ];
  const rules = [{ kind: "together" as const, people: ["f", "g"] as [string, string] }];
  const input = anInput(people, [aRole("x"), aRole("y", { skills: { sql: 3 } })], { rules });
  const proposal = form(input);
  const why = whyUnplaced(input, proposal);
  expect([...why.keys()]).toEqual(proposal.unplaced);
  expect(why.get("b")).toEqual({ kind: "others" });
  expect(why.get("c")).toMatchObject({ kind: "everywhere", refusal: { code: "hours", short: 1 } });
  expect(why.get("d")).toEqual({ kind: "nothing" });
  expect(why.get("e")).toEqual({ kind: "only-ranked" });
  expect(why.get("f")).toEqual({ kind: "rule" });
});

const only = (person: Parameters<typeof aPerson>[1], roles: ReturnType<typeof aRole>[], facts = {}) => {
  const input = anInput([aPerson("a", person)], roles, facts);
  return whyUnplaced(input, form(input)).get("a");
};

it("says what stands against every seat before what is missing for one", () => {
  const roles = [
    aRole("x", { window: "mornings" }),
    aRole("y", { window: "mornings", skills: { sql: 3 } }),
    aRole("z", { window: "mornings", hoursPerWeek: 40 }),
  ];
  expect(only({}, roles)).toEqual({
    kind: "everywhere",
    refusal: { code: "window", needed: "mornings" },
  });
});

it("names the nearest role where each seat has a reason of its own, and there the one hardest to mend", () => {
  const roles = [
    aRole("x", { skills: { sql: 3 }, hoursPerWeek: 6, language: "es" }),
    aRole("y", { mode: "in-person", hoursPerWeek: 6 }),
    aRole("z", { timeKind: "work", mode: "in-person", skills: { sql: 3 } }),
  ];
  expect(only({}, roles)).toEqual({
    kind: "near",
    role: "y",
    refusal: { code: "mode", needed: "in-person" },
  });
});

it("says of someone whom staff ruled out that they did, not that others have the seat", () => {
  expect(only({}, [aRole("x")], { forbids: [{ person: "a", role: "x" }] })).toEqual({
    kind: "near",
    role: "x",
    refusal: { code: "forbidden" },
  });
});
