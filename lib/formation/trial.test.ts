import { describe, expect, it } from "vitest";
import { changeTrial } from "@/lib/formation/trial";
import { form } from "@/lib/formation/engine/form";
import type { Policy } from "@/lib/formation/engine/input";
import { anInput, aPerson, aRole } from "@/tests/support/formation-instances";

const people = [aPerson("a"), aPerson("b", { hoursPerWeek: 2 }), aPerson("c", { windows: [] })];
const roles = [aRole("x"), aRole("y", { window: "evenings" })];

function trial(policy: Policy) {
  const input = anInput(people, roles, { policy });
  const proposal = form(input);
  return (asked: Parameters<typeof changeTrial>[2]) => changeTrial(input, proposal, asked);
}

describe.each(["balanced", "whole"] as const)("what if, under %s", (policy) => {
  const ask = trial(policy);

  it("tells who would follow someone who leaves, and which seat nobody could take", () => {
    const left = ask({ what: "leave", person: "a" });
    expect(left?.moved).toEqual([{ person: "a", from: "y", to: null }]);
    expect(left?.newlyEmpty).toEqual([{ role: "y", seats: 1 }]);
  });

  it("tells what a role that asks for less would change", () => {
    expect(ask({ what: "relax", role: "y", of: "times" })?.moved).toEqual([]);
    const fewer = ask({ what: "relax", role: "x", of: "hours" });
    // c has x already; an hour less lets b take it, and nobody is better placed
    expect(fewer?.newlyFilled).toEqual([]);
    const gone = changeTrial(
      anInput([people[1]!], [roles[0]!], { policy }),
      form(anInput([people[1]!], [roles[0]!], { policy })),
      { what: "relax", role: "x", of: "hours" },
    );
    expect(gone?.newlyFilled).toEqual([{ role: "x", seats: 1 }]);
    expect(gone?.moved).toEqual([{ person: "b", from: null, to: "x" }]);
  });

  it("says nothing of people and roles that aren't there", () => {
    expect(ask({ what: "leave", person: "nobody" })).toBeNull();
    expect(ask({ what: "relax", role: "nowhere", of: "skills" })).toBeNull();
  });
});
