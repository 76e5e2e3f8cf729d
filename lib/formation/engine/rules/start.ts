import type { Problem } from "../problem";
import type { Start } from "../tiers";
import { mayJoin } from "./bonds";
import type { Cut } from "./tree";

/** Where the tiers begin in a part of all plans: the pairs that its cuts leave, and who must be placed. */
export function startOf(problem: Problem, cuts: readonly Cut[]): Start {
  const { graph, roleOfSeat, bonds, pinnedRole } = problem;
  const must = problem.must.slice();
  const only = new Map<number, number>();
  const never = new Map<number, Set<number>>();
  for (const { kind, people, team } of cuts)
    for (const i of people) {
      if (kind === "away") never.set(i, (never.get(i) ?? new Set()).add(team));
      // two homes leave no team at all
      else only.set(i, (only.get(i) ?? team) === team ? team : -2);
      if (kind === "on" && pinnedRole[i] === -1) must[i] = 1;
    }
  const pair = new Int32Array(graph.seat.length);
  if (cuts.length === 0) {
    for (let k = 0; k < pair.length; k++) pair[k] = k;
    return { graph, pair, must };
  }
  const start = new Int32Array(graph.people + 1);
  const seat = new Int32Array(graph.seat.length);
  let count = 0;
  for (let i = 0; i < graph.people; i++) {
    const isCut = only.has(i) || never.has(i);
    for (let k = graph.start[i]!; k < graph.start[i + 1]!; k++) {
      if (isCut) {
        const team = bonds.teamOf[roleOfSeat[graph.seat[k]!]!]!;
        if (never.get(i)?.has(team) || (only.get(i) ?? team) !== team || !mayJoin(bonds, i, team)) continue;
      }
      seat[count] = graph.seat[k]!;
      pair[count++] = k;
    }
    start[i + 1] = count;
  }
  return {
    graph: { people: graph.people, seats: graph.seats, start, seat: seat.slice(0, count) },
    pair: pair.slice(0, count),
    must,
  };
}
