// The best plan that keeps every rule for two people. A plan without the rules bounds those that keep them; where it
// breaks one, the plans are split in two and each half is solved and proved like any tier (branch and bound, Land & Doig 1960).
import { ImpossiblePins } from "../pins";
import { tiersOf, type Tier } from "../policies";
import type { Problem } from "../problem";
import type { TierResult } from "../proposal";
import { solveFrom, type Progress, type Solved } from "../tiers";
import { breachOf } from "./bonds";
import { startOf } from "./start";
import { certifyTree, compare, splitOn, type Part } from "./tree";

/** So many parts are solved before the best so far is given without a proof. */
const mostParts = (people: number) => Math.max(12, Math.min(1500, Math.floor(150_000 / people)));

type Open = { part: Part; limit: number[] };

export interface Kept extends Solved {
  /** The proof; null when the search ended before it was complete. */
  root: Part | null;
}

/** Solves every tier among the plans that keep the rules. Throws `ImpossiblePins` when what staff settled leaves none. */
export function* solveTiers(problem: Problem, tiers = tiersOf(problem)): Generator<Progress, Kept> {
  const { bonds } = problem;
  const root: Part = { cuts: [], end: { kind: "impossible" } };
  const open: Open[] = [{ part: root, limit: [] }];
  let best: Solved | null = null;
  let values: number[] = [];
  for (let left = mostParts(problem.graph.people); open.length > 0 && left > 0; left--) {
    const { part } = open.pop()!;
    const outcome: Outcome = yield* solved(problem, tiers, part, best && values);
    if (outcome === "impossible") continue;
    if (!("seatOf" in outcome)) {
      part.end = { kind: "no-better", values: outcome.values };
      continue;
    }
    const found: number[] = outcome.tiers.map(({ value }) => value);
    const teams = teamsOf(problem, outcome.seatOf);
    const breach = breachOf(bonds, teams);
    if (breach) {
      const parts = splitOn(bonds, breach).map((cut): Part => ({
        cuts: [...part.cuts, cut],
        end: { kind: "impossible" },
      }));
      part.end = { kind: "split", breach, parts };
      for (const each of parts.toReversed()) open.push({ part: each, limit: found });
      continue;
    }
    part.end = { kind: "kept", values: found, teams };
    [best, values] = [outcome, found];
  }
  if (open.length === 0) {
    if (!best)
      throw new ImpossiblePins(problem.input.pins.map((pin) => ({ ...pin, code: "rule", refusals: [] })));
    certifyTree(bonds, root, values);
    return { ...best, root };
  }
  return {
    ...(best ?? (yield* without(problem, tiers))),
    root: null,
    ...unproved(problem, tiers, open, values),
  };
}

type Outcome = Solved | { values: number[] } | "impossible";

/** One part; the first tells how far it is, the others that the rules are being looked at. */
function* solved(
  problem: Problem,
  tiers: Tier[],
  { cuts }: Part,
  floor: number[] | null,
): Generator<Progress, Outcome> {
  const part = solveFrom(
    problem,
    tiers,
    startOf(problem, cuts),
    (values) => floor !== null && compare(values, floor) < 0,
  );
  for (;;) {
    const step = part.next();
    if (step.done) {
      const outcome = step.value;
      const isSame = floor !== null && typeof outcome === "object" && "tiers" in outcome;
      if (
        isSame &&
        compare(
          outcome.tiers.map(({ value }) => value),
          floor,
        ) <= 0
      )
        return { values: outcome.tiers.map(({ value }) => value) };
      return outcome;
    }
    yield cuts.length === 0 ? step.value : { tier: "rules", done: tiers.length, of: tiers.length };
  }
}

/** A plan in any case: nobody whom a rule speaks of is placed, but those who were settled and who belong to them. */
function* without(problem: Problem, tiers: Tier[]): Generator<Progress, Solved> {
  const { bonds } = problem;
  const ruled = [...new Set([...bonds.apart.flat(), ...bonds.groups.flat()])].filter(
    (i) => !bonds.home.has(i),
  );
  const teams = [...new Set(bonds.teamOf)];
  const cuts = teams.map((team) => ({ kind: "away" as const, people: ruled, team }));
  const outcome: Outcome = yield* solved(problem, tiers, { cuts, end: { kind: "impossible" } }, null);
  if (
    typeof outcome === "object" &&
    "seatOf" in outcome &&
    !breachOf(bonds, teamsOf(problem, outcome.seatOf))
  )
    return outcome;
  throw new ImpossiblePins(problem.input.pins.map((pin) => ({ ...pin, code: "rule", refusals: [] })));
}

/** The bounds of a search that ended early: what the parts that are left could still reach. */
function unproved(
  problem: Problem,
  tiers: Tier[],
  open: Open[],
  values: number[],
): { tiers: TierResult[] } | object {
  if (values.length === 0) return {};
  const bound = open
    .map(({ limit }) => limit)
    .reduce((one, other) => (compare(other, one) > 0 ? other : one), values);
  const n = Math.min(problem.graph.people, problem.graph.seats);
  const same = values.findIndex((value, t) => value !== bound[t]);
  const upTo = same === -1 ? tiers.length : same;
  return {
    tiers: tiers.map(({ name, most }, t): TierResult => ({
      name,
      value: values[t]!,
      bound: t < upTo ? values[t]! : t === upTo ? bound[t]! : n * most,
      proved: t < upTo,
    })),
  };
}

/** The team on which each person stands, settled ones included, or -1. */
export function teamsOf({ bonds, pinnedRole, roleOfSeat }: Problem, seatOf: Int32Array): Int32Array {
  return Int32Array.from(pinnedRole, (pinned, i) => {
    const r = pinned !== -1 ? pinned : seatOf[i] === -1 ? -1 : roleOfSeat[seatOf[i]!]!;
    return r === -1 ? -1 : bonds.teamOf[r]!;
  });
}
