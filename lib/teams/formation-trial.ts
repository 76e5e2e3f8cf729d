import { explainPair, type Explanation } from "@/lib/teams/formation/explain";
import type { FormationInput, Pair } from "@/lib/teams/formation/input";
import type { Proposal } from "@/lib/teams/formation/proposal";
import { whatIf, type Difference } from "@/lib/teams/formation/what-if";

export type Trial =
  Exclude<Explanation, { kind: "price" }> | ({ kind: "price"; rank: number | null } & Difference);

/** What the engine says of one pair; where it could be, with everything that would change. Two runs of the engine at most. */
export function formationTrial(input: FormationInput, proposal: Proposal, pair: Pair): Trial {
  const explanation = explainPair(input, proposal, pair);
  if (explanation.kind !== "price") return explanation;
  const { difference } = whatIf(input, proposal, { kind: "pin", pair });
  return { kind: "price", rank: explanation.rank, ...difference };
}
