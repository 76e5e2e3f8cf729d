import { policyNames, type PolicyName } from "@/lib/formation/schema";
import { byText } from "./order";
import type { Proposal } from "./proposal";

/** Teams that one or several ways lead to. */
export type Side = { policies: PolicyName[]; proposal: Proposal };

/** The different teams there are to choose from: ways that seat everyone alike are one. */
export function sidesOf(proposals: Partial<Record<PolicyName, Proposal>>): Side[] {
  const sides = new Map<string, Side>();
  for (const policy of policyNames) {
    const proposal = proposals[policy];
    if (!proposal) continue;
    const key = JSON.stringify(proposal.assignments.map(({ person, role }) => [person, role]));
    const side = sides.get(key);
    if (side) side.policies.push(policy);
    else sides.set(key, { policies: [policy], proposal });
  }
  return [...sides.values()];
}

/** Who would sit elsewhere from one side to another, each with their role on every side; null is no seat. */
export function seatedApart(sides: readonly Side[]): { person: string; roles: (string | null)[] }[] {
  const seats = sides.map(
    ({ proposal }) => new Map(proposal.assignments.map(({ person, role }) => [person, role])),
  );
  return [...new Set(seats.flatMap((each) => [...each.keys()]))]
    .sort(byText)
    .map((person) => ({ person, roles: seats.map((each) => each.get(person) ?? null) }))
    .filter(({ roles }) => new Set(roles).size > 1);
}
