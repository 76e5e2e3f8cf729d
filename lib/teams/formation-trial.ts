import { cheapest, explainPair, type Explanation } from "@/lib/teams/formation/explain";
import type { FormationInput, Pair } from "@/lib/teams/formation/input";
import type { Proposal } from "@/lib/teams/formation/proposal";
import { whatIf, type Difference } from "@/lib/teams/formation/what-if";

export type Trial =
  Exclude<Explanation, { kind: "price" }> | ({ kind: "price"; rank: number | null } & Difference);

/**
 * For staff: what the engine says of one pair and, where it could be, everything that would change for others too,
 * which `explainPair` never names.
 */
export function formationTrial(input: FormationInput, proposal: Proposal, pair: Pair): Trial {
  const explanation = explainPair(input, proposal, pair);
  if (explanation.kind !== "price") return explanation;
  const { difference } = whatIf(cheapest(input, proposal), proposal, { kind: "pin", pair });
  return { kind: "price", rank: explanation.rank, ...difference };
}
