// The policy that brings empty seats together: as many whole teams as the most filled seats allow, then wishes, then
// someone experienced on each team and colleagues of one employer apart.
import type { IntegerAnswer, IntegerProgram } from "@/lib/platform/milp";
import { firstTiers, preferenceTier } from "../policies";
import type { Problem } from "../problem";
import type { TierResult } from "../proposal";
import { breachOf } from "../rules/bonds";
import { solveTiers } from "../rules/search";
import type { Progress, Solved } from "../tiers";
import {
  fieldOf,
  measureMix,
  reached,
  settledByRules,
  teamsOfPeople,
  wideField,
  type Field,
  type Mix,
} from "./field";
import { mixOrder, wholeModel, type WholeModel } from "./model";
import { improveMix } from "./swaps";

/** Larger programmes would wait too long for an integer program: theirs are made by moves that keep the tiers, and not proved. */
export const mostForMilp = 300;

export type Ask = { ask: IntegerProgram };

/** Solves the policy; asks its driver for the integer program, and goes on by moves when it gets no answer. */
export function* solveWhole(problem: Problem): Generator<Progress | Ask, Solved, IntegerAnswer | undefined> {
  const first = firstTiers(problem.input);
  // the tiers, and once more with wishes where there is no integer program
  const of = 2 * first.length + 1;
  const base = yield* counted(solveTiers(problem, first), 0, of);
  const isRuled = problem.bonds.apart.length + problem.bonds.groups.length > 0;
  // rules for two people are no matching: then the program has all pairs, and rows for what the first tiers reached
  const field = isRuled ? wideField(problem, base) : fieldOf(problem, base);
  // nobody can take anything: there is one plan
  if (field.role.length === 0)
    return { ...base, ...plan(field, field.roleOf, (_, value) => [value, true], base) };
  if (problem.graph.people <= mostForMilp) {
    const model = wholeModel(field, isRuled ? base.tiers : []);
    const answer = yield { ask: model.milp };
    const roleOf = answer && rolesFrom(field, model, answer);
    if (answer && roleOf)
      return { ...base, ...plan(field, roleOf, bounds(field, model, answer, roleOf), base) };
  }
  const wished = yield* counted(solveTiers(problem, [...first, preferenceTier]), first.length, of);
  const open = settledByRules(fieldOf(problem, wished));
  const roleOf = improveMix(open);
  const most = limits(open, wished);
  return { ...base, ...plan(open, roleOf, (name) => [most[name], false], base) };
}

/** The progress of a part, as progress of the whole. */
function* counted<T>(part: Generator<Progress, T>, before: number, of: number): Generator<Progress, T> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield { tier: step.value.tier, done: before + step.value.done, of };
  }
}

function plan(
  field: Field,
  roleOf: Int32Array,
  boundOf: (name: keyof Mix, value: number) => [bound: number, proved: boolean],
  base: Solved,
): Pick<Solved, "seatOf" | "tiers"> {
  const mix = measureMix(field, roleOf);
  const tiers = mixOrder.map((name): TierResult => {
    const [bound, proved] = boundOf(name, mix[name]);
    return { name, value: mix[name], bound, proved };
  });
  return { seatOf: seatsFor(field, roleOf), tiers: [...base.tiers, ...tiers] };
}

/** Reads an answer, and believes it only when it keeps every rule: everyone one role that is theirs to take, no seat twice. */
function rolesFrom(field: Field, model: WholeModel, { x }: IntegerAnswer): Int32Array | null {
  const { person, role } = model;
  const roleOf = new Int32Array(field.roleOf.length).fill(-1);
  const filled = new Int32Array(field.open.length);
  for (let k = 0; k < role.length; k++) {
    if (Math.round(x[k]!) !== 1) continue;
    if (roleOf[person[k]!] !== -1) return null;
    roleOf[person[k]!] = role[k]!;
    filled[role[k]!]!++;
  }
  const isPlan =
    filled.every((count, r) => count >= field.least[r]! && count <= field.open[r]!) &&
    field.mustPerson.every((must, i) => must === 0 || roleOf[i] !== -1) &&
    breachOf(field.problem.bonds, teamsOfPeople(field, roleOf)) === null &&
    reached(field, roleOf).every((value, t) => value >= (model.floors[t]?.value ?? 0));
  return isPlan ? roleOf : null;
}

/** The solver's bounds, brought to what the plan is measured in. A bound that was not reached in time proves nothing. */
function bounds(field: Field, { milp }: WholeModel, answer: IntegerAnswer, roleOf: Int32Array) {
  const mix = measureMix(field, roleOf);
  const most = limits(field, null);
  return (name: keyof Mix, value: number): [number, boolean] => {
    const at = mixOrder.indexOf(name);
    const reached = milp.objectives[at]!.reduce((sum, weight, column) => sum + weight * answer.x[column]!, 0);
    const bound = answer.bounds[at];
    if (bound === null || bound === undefined) return [most[name], false];
    const own = Math.floor(bound + 1e-4) + mix[name] - Math.round(reached);
    return [Math.max(own, value), own <= value];
  };
}

/** What no plan can pass, found without looking for one. */
function limits(field: Field, wished: Solved | null): Mix {
  const people = field.roleOf.filter((r) => r !== -1).length;
  const settled = field.problem.pinnedRole.filter((r) => r !== -1).length;
  return {
    whole: field.needs.filter((need) => need > 0).length,
    preference: wished?.tiers.at(-1)?.value ?? preferenceTier.most * people,
    experienced: field.teams,
    apart: people + settled,
    fit: 100 * people,
    tie: 1023 * people,
  };
}

function seatsFor({ problem, open }: Field, roleOf: Int32Array): Int32Array {
  // the seats of a role stand side by side
  const next = new Int32Array(open.length);
  for (let j = problem.roleOfSeat.length - 1; j >= 0; j--) next[problem.roleOfSeat[j]!] = j;
  return Int32Array.from(roleOf, (r) => (r === -1 ? -1 : next[r]!++));
}
