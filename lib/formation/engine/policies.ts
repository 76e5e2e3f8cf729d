// Which tiers a policy has, in order, and what a pair is worth in each.
import type { FormationInput } from "./input";
import { unranked, type PairFacts } from "./facts";
import type { Problem } from "./problem";
import type { TierName } from "./proposal";

export interface Tier {
  name: TierName;
  most: number;
  weigh: (facts: PairFacts, required: number) => number;
}

/** What comes before every wish: keep what stands (in a repair), fill needed seats, place people. */
export function firstTiers(input: FormationInput): Tier[] {
  const keep: Tier = { name: "keep", most: 1, weigh: (facts) => facts.keep };
  return [
    ...(input.standing.length > 0 ? [keep] : []),
    { name: "required", most: 9, weigh: (_, required) => required },
    { name: "placed", most: 1, weigh: () => 1 },
  ];
}

/** Two steps down cost more than twice one step: nobody pays alone for what many win. */
export const preferenceWeight = (rank: number): number => unranked * unranked + 1 - rank * rank;

export const preferenceTier: Tier = {
  name: "preference",
  most: preferenceWeight(1),
  weigh: ({ rank }) => preferenceWeight(rank),
};

/** The tiers of a policy. *stable* is measured by those of *balanced*; *whole* goes its own way after the first ones. */
export function tiersOf({ input }: Problem): Tier[] {
  const last: Tier[] = [
    { name: "fit", most: 100, weigh: ({ fit }) => fit },
    { name: "mix", most: 10, weigh: ({ mix }) => mix },
    { name: "tie", most: 1023, weigh: ({ tie }) => tie },
  ];
  return [...firstTiers(input), ...preferenceTiers(input), ...last];
}

function preferenceTiers(input: FormationInput): Tier[] {
  if (input.policy !== "greedy" && input.policy !== "generous") return [preferenceTier];
  const used = new Set<number>();
  for (const { preferences } of input.people) for (const { rank } of preferences) used.add(rank);
  const ranks = [...used].sort((a, b) => a - b);
  if (input.policy === "greedy")
    return ranks.map((wanted) => ({
      name: `rank-${wanted}`,
      most: 1,
      weigh: ({ rank }) => (rank === wanted ? 1 : 0),
    }));
  return ranks.reverse().map((worst) => ({
    name: `rank-${worst}`,
    most: 1,
    weigh: ({ rank }) => (rank <= worst ? 1 : 0),
  }));
}

/** What filling a seat of this role counts in the first tier. */
export const requiredWeight = (input: FormationInput, r: number): number => {
  const role = input.roles[r]!;
  return role.required ? role.priority : 0;
};
