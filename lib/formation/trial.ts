import type { Relaxation, WhatIfAsked } from "@/lib/formation/schema";
import { measuredOn } from "@/lib/formation/engine/explain";
import type { FormationInput, FormationRole } from "@/lib/formation/engine/input";
import type { Proposal } from "@/lib/formation/engine/proposal";
import { whatIf, type Difference } from "@/lib/formation/engine/what-if";

/** For staff: what would change if someone left, or a role asked for less. Null when there is no such person or role. */
export function changeTrial(
  input: FormationInput,
  proposal: Proposal,
  asked: WhatIfAsked,
): Difference | null {
  const from = measuredOn(input, proposal);
  if (asked.what === "leave") {
    if (!input.people.some(({ id }) => id === asked.person)) return null;
    return whatIf(from, proposal, { kind: "withdraw", person: asked.person }).difference;
  }
  const role = input.roles.find(({ id }) => id === asked.role);
  if (!role) return null;
  return whatIf(from, proposal, { kind: "relax-seat", role: role.id, to: relaxed(role, asked.of) })
    .difference;
}

function relaxed(role: FormationRole, of: Relaxation): Partial<FormationRole> {
  switch (of) {
    case "hours":
      return { hoursPerWeek: Math.max(1, role.hoursPerWeek - 1) };
    case "skills":
      return {
        skills: Object.fromEntries(Object.entries(role.skills).map(([skill, level]) => [skill, level - 1])),
      };
    case "times":
      return { window: null };
    case "place":
      return { mode: null, timeKind: null };
    case "language":
      return { language: null };
  }
}
