import { clean } from "@/lib/formation/engine/clean";
import { inputHash } from "@/lib/formation/engine/hash";
import type { FormationInput } from "@/lib/formation/engine/input";

/** The fingerprint of what teams are formed from, whatever the policy: another one means that a proposal is stale. */
export function formationState(input: FormationInput): string {
  return inputHash(clean({ ...input, policy: "balanced" }).input);
}
