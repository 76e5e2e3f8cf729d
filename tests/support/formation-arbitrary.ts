import fc from "fast-check";
import type { FormationInput, Policy } from "@/lib/teams/formation/input";
import { anInput, aPerson, aRole } from "./formation-instances";

const skills = fc.record({ sql: fc.nat(3), design: fc.nat(3) });

/** Small programmes with ties, duplicates of facts, empty wish lists and roles without a seat. */
export function arbitraryInput(most: number, policies: Policy[] = ["balanced", "greedy", "generous"]) {
  const role = fc.record({
    seats: fc.nat(2),
    required: fc.boolean(),
    skills: fc.record({ sql: fc.nat(2) }),
    desired: fc.subarray(["sql", "design"]),
    window: fc.constantFrom(null, "evenings", "work"),
  });
  const person = (roles: number) =>
    fc.record({
      skills,
      windows: fc.subarray(["evenings", "work"]),
      seniority: fc.integer({ min: 1, max: 5 }),
      onlyRanked: fc.boolean(),
      withdrawn: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      preferences: fc.array(
        fc.record({
          role: fc.nat(Math.max(0, roles - 1)).map((r) => `r${r}`),
          rank: fc.integer({ min: 1, max: 4 }),
        }),
        { maxLength: 4 },
      ),
    });
  return fc.array(role, { maxLength: most }).chain((roles) =>
    fc
      .record({
        people: fc.array(person(roles.length), { maxLength: most }),
        policy: fc.constantFrom(...policies),
        seed: fc.constantFrom("a", "b"),
      })
      .map(({ people, policy, seed }): FormationInput =>
        anInput(
          people.map((facts, i) => aPerson(`p${String(i).padStart(2, "0")}`, facts)),
          roles.map((facts, r) => aRole(`r${r}`, facts)),
          { policy, seed },
        ),
      ),
  );
}
