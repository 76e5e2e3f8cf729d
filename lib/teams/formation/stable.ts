// Deferred acceptance (Gale & Shapley 1962): people propose, seats keep whom they suit best.
import { requiredWeight, tiersOf } from "./policies";
import type { PairFacts } from "./facts";
import type { Problem } from "./problem";
import type { TierResult } from "./proposal";

/** A matching without blocking pairs: nobody ranks a role higher than theirs that holds someone of a weaker fit, or no one. */
export function deferredAcceptance(problem: Problem): Int32Array {
  const { graph, rank, fit, tie } = problem;
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
    return { name, value, bound: best[position]!.value, proved: false };
  });
}

const factsAt = (problem: Problem, k: number): PairFacts => ({
  rank: problem.rank[k]!,
  fit: problem.fit[k]!,
  mix: problem.mix[k]!,
  tie: problem.tie[k]!,
  keep: problem.keep[k]!,
});
