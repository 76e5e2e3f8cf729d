// The engine's front door: an input in, a proposal out.
import type { IntegerAnswer } from "@/lib/platform/milp";
import { clean } from "./clean";
import { engineVersion } from "./engine-version";
import { justifiedEnvy } from "./envy";
import { skillGaps } from "./gaps";
import { inputHash } from "./hash";
import type { FormationInput } from "./input";
import { byPair, pairKey } from "./order";
import { checkPins } from "./pins";
import { problemOf, type Problem } from "./problem";
import type { Assignment, Finding, Proposal, RankCount, TierResult, Unfilled } from "./proposal";
import { measured, stableKeeping } from "./stable";
import { ruleOutcomes } from "./rules/outcomes";
import { solveTiers } from "./rules/search";
import type { Progress } from "./tiers";
import { solveWhole, type Ask } from "./whole/whole";

/**
 * Forms teams step by step: yields after each tier, and once an integer program that its driver may answer; returns the
 * proposal. Throws `ImpossiblePins` or `TooLarge`.
 */
export function* formSteps(
  given: FormationInput,
): Generator<Progress | Ask, Proposal, IntegerAnswer | undefined> {
  const { input, findings } = clean(given);
  checkPins(input);
  const problem = problemOf(input);
  if (input.policy === "whole") {
    const { seatOf, tiers } = yield* solveWhole(problem);
    return describe(problem, seatOf, tiers, findings);
  }
  const best = yield* solveTiers(problem);
  if (input.policy !== "stable") return describe(problem, best.seatOf, best.tiers, findings);
  const seatOf = stableKeeping(problem) ?? best.seatOf;
  return describe(problem, seatOf, measured(problem, seatOf, best.tiers), findings);
}

/** Forms teams at once, without an integer program. A pure function: the same input gives the same bytes. */
export function form(input: FormationInput): Proposal {
  const steps = formSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function describe(problem: Problem, seatOf: Int32Array, tiers: TierResult[], findings: Finding[]): Proposal {
  const { input, roleOfSeat, pinnedRole } = problem;
  const open = input.roles.map(({ seats }) => seats);
  const assignments: Assignment[] = [];
  const unplaced: string[] = [];
  input.people.forEach((person, i) => {
    const pinned = pinnedRole[i]!;
    const r = pinned !== -1 ? pinned : seatOf[i] === -1 ? -1 : roleOfSeat[seatOf[i]!]!;
    if (r === -1) {
      if (person.accepted && !person.withdrawn) unplaced.push(person.id);
      return;
    }
    open[r]!--;
    const role = input.roles[r]!.id;
    const rank = person.preferences.find((wish) => wish.role === role)?.rank ?? null;
    assignments.push({ person: person.id, role, rank, pinned: pinned !== -1 });
  });
  const unfilled = input.roles.flatMap(({ id, required }, r): Unfilled[] =>
    open[r]! > 0 ? [{ role: id, seats: open[r]!, required }] : [],
  );
  return {
    engine: engineVersion,
    inputHash: inputHash(input),
    policy: input.policy,
    seed: input.seed,
    assignments: assignments.sort(byPair),
    unfilled,
    unplaced,
    tiers,
    ranks: rankProfile(assignments),
    envy: justifiedEnvy(problem, seatOf),
    gaps: skillGaps(problem, seatOf),
    rules: ruleOutcomes(problem, seatOf),
    findings: findings.sort((a, b) => (pairKey(asPair(a)) < pairKey(asPair(b)) ? -1 : 1)),
  };
}

const asPair = (finding: Finding) => ({
  person: finding.id,
  role: `${"role" in finding ? finding.role : ""}\n${finding.code}`,
});

function rankProfile(assignments: Assignment[]): RankCount[] {
  const counts = new Map<number | null, number>();
  for (const { rank } of assignments) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return [...counts]
    .map(([rank, people]) => ({ rank, people }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
}
