// Tier after tier. The best matchings of a tier are exactly those that use tight pairs only (u + v = w) and cover everyone
// and every seat with a price above 0. So the next tier runs on the tight pairs alone and pays a premium for those it must cover.
import { certify } from "./certificate";
import { premium } from "./overflow";
import { requiredWeight, type Tier } from "./policies";
import type { Problem } from "./problem";
import type { TierResult } from "./proposal";
import { solve, type Graph, type Solution } from "./solver";

export interface Solved {
  seatOf: Int32Array;
  tiers: TierResult[];
  /** The pairs that every best matching is made of, each with its pair of the problem, and whom those matchings all cover. */
  graph: Graph;
  pair: Int32Array;
  mustPerson: Uint8Array;
  mustSeat: Uint8Array;
}

export interface Progress {
  tier: string;
  done: number;
  of: number;
}

/** Where the tiers begin: the pairs there are, each with its pair of the problem, and who must be placed. */
export interface Start {
  graph: Graph;
  pair: Int32Array;
  must: Uint8Array;
}

/**
 * Solves every tier; pauses after each, so that a caller can show progress or stop. Ends early when not everyone who must
 * be placed can be, which the prices prove, or when the values so far lose what the caller has already.
 */
export function* solveFrom(
  problem: Problem,
  tiers: Tier[],
  { graph: given, pair: pairs, must }: Start,
  loses: (values: number[]) => boolean,
): Generator<Progress, Solved | { values: number[] } | "impossible"> {
  const { people, seats } = given;
  const n = Math.min(people, seats);
  const mustPerson = must.slice();
  const mustSeat = new Uint8Array(seats);
  let covered = must.reduce((sum, each) => sum + each, 0);
  let graph = given;
  let pair = pairs;
  let seatOf: Int32Array = new Int32Array(people).fill(-1);
  const results: TierResult[] = [];

  for (const [position, tier] of tiers.entries()) {
    const m = premium(n, tier.most);
    const weight = weights(problem, tier, pair);
    for (let i = 0; i < people; i++)
      for (let k = graph.start[i]!; k < graph.start[i + 1]!; k++)
        weight[k]! += m * (mustPerson[i]! + mustSeat[graph.seat[k]!]!);
    const solution = solve(graph, weight);
    const total = certify(graph, weight, solution);
    seatOf = solution.seatOf;
    // covering them all is worth more than anything else: less means that nobody can
    if (position === 0 && total < BigInt(m) * BigInt(covered)) return "impossible";
    checkCover(mustPerson, mustSeat, solution);
    const value = Number(total - BigInt(m) * BigInt(covered));
    results.push({ name: tier.name, value, bound: value, proved: true });
    const values = results.map((result) => result.value);
    if (loses(values)) return { values };
    ({ graph, pair } = tight(graph, pair, weight, solution));
    covered = 0;
    for (let i = 0; i < people; i++) covered += mustPerson[i] = solution.u[i]! > 0 ? 1 : mustPerson[i]!;
    for (let j = 0; j < seats; j++) covered += mustSeat[j] = solution.v[j]! > 0 ? 1 : mustSeat[j]!;
    yield { tier: tier.name, done: position + 1, of: tiers.length };
  }
  return { seatOf, tiers: results, graph, pair, mustPerson, mustSeat };
}

function weights(problem: Problem, tier: Tier, pair: Int32Array): Float64Array {
  const { input, roleOfSeat, graph } = problem;
  const required = input.roles.map((_, r) => requiredWeight(input, r));
  const facts = { rank: 0, fit: 0, mix: 0, tie: 0, keep: 0 };
  const weight = new Float64Array(pair.length);
  for (let at = 0; at < pair.length; at++) {
    const k = pair[at]!;
    facts.rank = problem.rank[k]!;
    facts.fit = problem.fit[k]!;
    facts.mix = problem.mix[k]!;
    facts.tie = problem.tie[k]!;
    facts.keep = problem.keep[k]!;
    weight[at] = tier.weigh(facts, required[roleOfSeat[graph.seat[k]!]!]!);
  }
  return weight;
}

function tight(graph: Graph, pair: Int32Array, weight: Float64Array, { u, v }: Solution) {
  const start = new Int32Array(graph.people + 1);
  const seat = new Int32Array(graph.seat.length);
  const kept = new Int32Array(graph.seat.length);
  let count = 0;
  for (let i = 0; i < graph.people; i++) {
    for (let k = graph.start[i]!; k < graph.start[i + 1]!; k++) {
      const j = graph.seat[k]!;
      if (u[i]! + v[j]! !== weight[k]!) continue;
      seat[count] = j;
      kept[count++] = pair[k]!;
    }
    start[i + 1] = count;
  }
  return {
    graph: { people: graph.people, seats: graph.seats, start, seat: seat.slice(0, count) },
    pair: kept.slice(0, count),
  };
}

function checkCover(mustPerson: Uint8Array, mustSeat: Uint8Array, { seatOf, personOf }: Solution): void {
  const isCovered =
    mustPerson.every((must, i) => must === 0 || seatOf[i] !== -1) &&
    mustSeat.every((must, j) => must === 0 || personOf[j] !== -1);
  if (!isCovered) throw new Error("A tier lost what the one before had won.");
}
