import { clean } from "./clean";
import type { FormationInput, Pair } from "./input";
import { pairKey } from "./order";
import { ImpossiblePins } from "./pins";
import { factReader } from "./facts";
import type { Proposal } from "./proposal";
import { refusalsOf, type Refusal } from "./refusals";
import { whatIf, type Difference } from "./what-if";

export type Explanation =
  | { kind: "unknown" }
  | {
      kind: "here";
      rank: number | null;
      pinned: boolean;
      skills: { skill: string; needed: number; has: number }[];
      hours: { needed: number; has: number };
      window: string | null;
      fit: number;
    }
  | { kind: "refused"; refusals: Refusal[]; nearest: Refusal }
  | { kind: "price"; rank: number | null; tiers: Difference["tiers"]; newlyEmpty: Difference["newlyEmpty"] };

/** The same for staff, who see what would change for others too. */
export type Trial =
  Exclude<Explanation, { kind: "price" }> | ({ kind: "price"; rank: number | null } & Difference);

/**
 * What a change is measured on. Whole teams are an integer program, too slow to ask again: of them, what stands is kept
 * as far as the change allows.
 */
export function measuredOn(input: FormationInput, { policy, assignments }: Proposal): FormationInput {
  if (policy !== "whole") return input;
  const standing = assignments.map(({ person, role }) => ({ person, role }));
  return { ...input, policy: "balanced", standing };
}

/**
 * Why this person is on this role, or why not: every hard reason with the nearest mend, else what it would cost.
 * Speaks of this one person only; what it says of other roles is for staff.
 */
export function explainPair(input: FormationInput, proposal: Proposal, pair: Pair): Explanation {
  const trial = tryPair(input, proposal, pair);
  if (trial.kind !== "price") return trial;
  const { kind, rank, tiers, newlyEmpty } = trial;
  return { kind, rank, tiers, newlyEmpty };
}

/** For staff: what `explainPair` says and, where the pair could be, everything that would change for others too. */
export function tryPair(given: FormationInput, proposal: Proposal, pair: Pair): Trial {
  const { input } = clean(given);
  const person = input.people.find(({ id }) => id === pair.person);
  const role = input.roles.find(({ id }) => id === pair.role);
  if (!person || !role) return { kind: "unknown" };
  const rank = person.preferences.find((wish) => wish.role === role.id)?.rank ?? null;
  const here = proposal.assignments.find((each) => pairKey(each) === pairKey(pair));
  if (here)
    return {
      kind: "here",
      rank,
      pinned: here.pinned,
      skills: Object.entries(role.skills).map(([skill, needed]) => ({
        skill,
        needed,
        has: person.skills[skill] ?? 0,
      })),
      hours: { needed: role.hoursPerWeek, has: person.hoursPerWeek },
      window: role.window,
      fit: factReader({ ...input, people: [person], roles: [role] })(0, 0).fit,
    };
  const refusals = refusalsOf(person, role);
  if (input.forbids.some((each) => pairKey(each) === pairKey(pair))) refusals.push({ code: "forbidden" });
  const pinned = input.pins.find((pin) => pin.person === person.id);
  if (pinned) refusals.push({ code: "pinned-elsewhere", role: pinned.role });
  const [nearest] = refusals;
  if (nearest) return { kind: "refused", refusals, nearest };
  try {
    const { difference } = whatIf(measuredOn(input, proposal), proposal, { kind: "pin", pair });
    return { kind: "price", rank, ...difference };
  } catch (error) {
    if (!(error instanceof ImpossiblePins)) throw error;
    // a rule for two people stands against it, or every seat of the role is pinned to someone else
    const nearest = { code: error.faults.some(({ code }) => code === "rule") ? "rule" : "full" } as const;
    return { kind: "refused", refusals: [nearest], nearest };
  }
}
