// Deferred acceptance (Gale & Shapley 1962): people propose, seats keep whom they suit best.
import { requiredWeight, tiersOf } from "./policies";
import type { PairFacts } from "./facts";
import type { Problem } from "./problem";
import type { TierResult } from "./proposal";
import { breachOf } from "./rules/bonds";
import { teamsOf } from "./rules/search";
import { startOf } from "./rules/start";
import { compare, splitOn, type Cut } from "./rules/tree";
import type { Start } from "./tiers";

const mostTries = 64;

/**
 * Deferred acceptance among plans that keep the rules for two people: where it breaks one, it is tried again in each half
 * of the plans, and the best by tiers is taken. With rules there may be no stable plan at all; null when none was found.
 */
export function stableKeeping(problem: Problem): Int32Array | null {
  const waiting: Cut[][] = [[]];
  let best: { seatOf: Int32Array; values: number[] } | null = null;
  for (let tries = 0; tries < mostTries && waiting.length > 0; tries++) {
    const cuts = waiting.pop()!;
    const start = startOf(problem, cuts);
    const seatOf = deferredAcceptance(problem, start);
    const breach = breachOf(problem.bonds, teamsOf(problem, seatOf));
    if (breach) {
      waiting.push(
        ...splitOn(problem.bonds, breach)
          .map((cut) => [...cuts, cut])
          .reverse(),
      );
      continue;
    }
    if (start.must.some((must, i) => must === 1 && seatOf[i] === -1)) continue;
    const values = measured(problem, seatOf, []).map(({ value }) => value);
    if (!best || compare(values, best.values) > 0) best = { seatOf, values };
  }
  return best?.seatOf ?? null;
}

/** A matching without blocking pairs: nobody ranks a role higher than theirs that holds someone of a weaker fit, or no one. */
function deferredAcceptance(problem: Problem, { graph, pair }: Start): Int32Array {
  const of = (facts: Uint8Array | Uint16Array) => Int32Array.from(pair, (k) => facts[k]!);
  const [rank, fit, tie] = [of(problem.rank), of(problem.fit), of(problem.tie)];
  const { people, seats, start, seat } = graph;
  const wishes = Array.from({ length: people }, (_, i) =>
    Array.from({ length: start[i + 1]! - start[i]! }, (_, n) => start[i]! + n).sort(
      (a, b) => rank[a]! - rank[b]! || fit[b]! - fit[a]! || tie[b]! - tie[a]! || seat[a]! - seat[b]!,
    ),
  );
  const next = new Int32Array(people);
  const seatOf = new Int32Array(people).fill(-1);
  const holding = new Int32Array(seats).fill(-1);
  const asking = Array.from({ length: people }, (_, i) => people - 1 - i);
  const suits = (a: number, b: number) => fit[a]! - fit[b]! || tie[a]! - tie[b]!;
  const ownerOf = new Int32Array(seat.length);
  for (let i = 0; i < people; i++) ownerOf.fill(i, start[i], start[i + 1]);
  while (asking.length > 0) {
    const i = asking.pop()!;
    const k = wishes[i]![next[i]!++];
    if (k === undefined) continue;
    const held = holding[seat[k]!]!;
    const loser =
      held === -1
        ? -1
        : suits(k, held) > 0 || (suits(k, held) === 0 && i < ownerOf[held]!)
          ? ownerOf[held]!
          : i;
    if (loser !== i) {
      holding[seat[k]!] = k;
      seatOf[i] = seat[k]!;
    }
    if (loser !== -1) {
      if (loser !== i) seatOf[loser] = -1;
      asking.push(loser);
    }
  }
  return seatOf;
}

/** The tiers that a matching reaches, beside what the best one does: its price. */
export function measured(problem: Problem, seatOf: Int32Array, best: TierResult[]): TierResult[] {
  const { graph, input, roleOfSeat } = problem;
  return tiersOf(problem).map(({ name, weigh }, position) => {
    let value = 0;
    for (let i = 0; i < graph.people; i++)
      for (let k = graph.start[i]!; k < graph.start[i + 1]!; k++)
        if (graph.seat[k] === seatOf[i])
          value += weigh(factsAt(problem, k), requiredWeight(input, roleOfSeat[graph.seat[k]!]!));
    return { name, value, bound: best[position]?.value ?? value, proved: false };
  });
}

const factsAt = (problem: Problem, k: number): PairFacts => ({
  rank: problem.rank[k]!,
  fit: problem.fit[k]!,
  mix: problem.mix[k]!,
  tie: problem.tie[k]!,
  keep: problem.keep[k]!,
});
