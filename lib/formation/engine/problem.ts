// The input as numbers: what the tiers work on.
import { factReader } from "./facts";
import type { FormationInput } from "./input";
import { acceptable } from "./pairs";
import { bondsOf, mayJoin, type Bonds } from "./rules/bonds";
import type { Graph } from "./solver";

export interface Problem {
  input: FormationInput;
  /** Role (by position) of each seat, seats of a role side by side. */
  roleOfSeat: Int32Array;
  /** Role on which a person (by position) is pinned, or -1. */
  pinnedRole: Int32Array;
  /** Rules for two people, and who must be placed because of them: with someone who is pinned. */
  bonds: Bonds;
  must: Uint8Array;
  /** Pairs left after pins left both sides. */
  graph: Graph;
  /** Facts of a pair for its weights, pair by pair of the graph. */
  rank: Uint8Array;
  fit: Uint8Array;
  mix: Uint8Array;
  tie: Uint16Array;
  keep: Uint8Array;
}

/** The problem of a cleaned input with pins that can be kept. */
export function problemOf(input: FormationInput): Problem {
  const people = input.people.length;
  const personAt = new Map(input.people.map(({ id }, i) => [id, i]));
  const roleAt = new Map(input.roles.map(({ id }, r) => [id, r]));
  const pinnedRole = new Int32Array(people).fill(-1);
  const open = input.roles.map(({ seats }) => seats);
  for (const pin of input.pins) {
    const r = roleAt.get(pin.role)!;
    pinnedRole[personAt.get(pin.person)!] = r;
    open[r]!--;
  }
  const firstSeat = new Int32Array(input.roles.length + 1);
  open.forEach((count, r) => (firstSeat[r + 1] = firstSeat[r]! + count));
  const seats = firstSeat[input.roles.length]!;
  const roleOfSeat = new Int32Array(seats);
  open.forEach((_, r) => roleOfSeat.fill(r, firstSeat[r], firstSeat[r + 1]));

  const bonds = bondsOf(input, pinnedRole);
  const must = new Uint8Array(people);
  for (const group of bonds.groups)
    if (group.some((i) => pinnedRole[i] !== -1))
      for (const i of group) must[i] = pinnedRole[i] === -1 ? 1 : 0;
  const takers = acceptable(input).map((list, r) => list.filter((i) => mayJoin(bonds, i, bonds.teamOf[r]!)));
  const start = new Int32Array(people + 1);
  takers.forEach((list, r) => {
    for (const i of list) if (pinnedRole[i] === -1) start[i + 1]! += open[r]!;
  });
  for (let i = 0; i < people; i++) start[i + 1]! += start[i]!;
  const pairs = start[people]!;
  const next = start.slice();
  const seat = new Int32Array(pairs);
  const facts = {
    rank: new Uint8Array(pairs),
    fit: new Uint8Array(pairs),
    mix: new Uint8Array(pairs),
    tie: new Uint16Array(pairs),
    keep: new Uint8Array(pairs),
  };
  const read = factReader(input);
  takers.forEach((list, r) => {
    for (const i of list) {
      if (pinnedRole[i] !== -1 || open[r] === 0) continue;
      const { rank, fit, mix, tie, keep } = read(i, r);
      for (let j = firstSeat[r]!; j < firstSeat[r + 1]!; j++) {
        const k = next[i]!++;
        seat[k] = j;
        facts.rank[k] = rank;
        facts.fit[k] = fit;
        facts.mix[k] = mix;
        facts.tie[k] = tie;
        facts.keep[k] = keep;
      }
    }
  });
  return { input, roleOfSeat, pinnedRole, bonds, must, graph: { people, seats, start, seat }, ...facts };
}
