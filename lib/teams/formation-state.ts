import { clean } from "@/lib/teams/formation/clean";
import { inputHash } from "@/lib/teams/formation/hash";
import type { FormationInput } from "@/lib/teams/formation/input";

/** The fingerprint of what teams are formed from, whatever the policy: another one means that a proposal is stale. */
export function formationState(input: FormationInput): string {
  return inputHash(clean({ ...input, policy: "balanced" }).input);
}
