import fc from "fast-check";
import type { FormationInput, PairRule, Policy } from "@/lib/formation/engine/input";
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

/** Small programmes of three teams whose staff say of two people that they stay apart or come together. */
export function arbitraryRules(most: number, policies?: Policy[]) {
  return fc
    .record({
      input: arbitraryInput(most, policies),
      projects: fc.array(fc.nat(2), { minLength: most, maxLength: most }),
      pairs: fc.array(
        fc.record({
          kind: fc.constantFrom<PairRule["kind"]>("apart", "together"),
          one: fc.nat(most),
          other: fc.nat(most),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      isSeated: fc.boolean(),
    })
    .map(({ input, projects, pairs, isSeated }): FormationInput => {
      const people = input.people.map(({ id }) => id);
      // one more than there are free: who has a seat already
      const ids = isSeated ? [...people, "seated"] : people;
      const rules = pairs.flatMap(({ kind, one, other }): PairRule[] => {
        const [a, b] = [ids[one % Math.max(1, ids.length)], ids[other % Math.max(1, ids.length)]];
        return a !== undefined && b !== undefined && a !== b ? [{ kind, people: [a, b] }] : [];
      });
      return {
        ...input,
        roles: input.roles.map((role, r) => ({ ...role, project: `team-${projects[r]}` })),
        rules,
        seated: isSeated ? [{ person: "seated", project: "team-0" }] : [],
      };
    });
}
