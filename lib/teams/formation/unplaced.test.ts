import { expect, it } from "vitest";
import { anInput, aPerson, aRole } from "@/tests/support/formation-instances";
import { form } from "./form";
import { whyUnplaced } from "./unplaced";

it("says one reason for each person without a seat", () => {
  const people = [
    aPerson("a", { preferences: [{ role: "x", rank: 1 }] }),
    aPerson("b"),
    aPerson("c", { hoursPerWeek: 2, windows: [] }),
    aPerson("d", { discipline: "design" }),
    aPerson("e", { preferences: [{ role: "x", rank: 2 }], onlyRanked: true, skills: { sql: 0 } }),
    aPerson("f"),
    aPerson("g"),
  ];
  const rules = [{ kind: "together" as const, people: ["f", "g"] as [string, string] }];
  const input = anInput(people, [aRole("x"), aRole("y", { hoursPerWeek: 40 })], { rules });
  const proposal = form(input);
  const why = whyUnplaced(input, proposal);
  expect([...why.keys()]).toEqual(proposal.unplaced);
  expect(why.get("b")).toEqual({ kind: "others" });
  expect(why.get("c")).toMatchObject({ kind: "near", role: "x", refusal: { code: "hours", short: 1 } });
  expect(why.get("d")).toEqual({ kind: "nothing" });
  expect(why.get("e")).toEqual({ kind: "only-ranked" });
  expect(why.get("f")).toEqual({ kind: "rule" });
});
