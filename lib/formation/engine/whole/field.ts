// The freedom that the tiers before leave: who may take which role without losing anything, and who must be covered.
import { firstTiers, preferenceWeight, requiredWeight } from "../policies";
import type { Problem } from "../problem";
import type { TierName } from "../proposal";
import { startOf } from "../rules/start";
import type { Solved } from "../tiers";

/** Someone of this seniority is experienced: level 4 of 5 in a skill of theirs. */
export const experiencedFrom = 4;

export interface Field {
  problem: Problem;
  /** Roles open to person i: role[start[i]] .. role[start[i + 1] - 1], and the pair of the problem that each stands for. */
  start: Int32Array;
  role: Int32Array;
  pair: Int32Array;
  mustPerson: Uint8Array;
  /** Seats of a role that must be filled, and seats that are open. */
  least: Int32Array;
  open: Int32Array;
  /** Team (project) of each role, by position. */
  teamOf: Int32Array;
  teams: number;
  /** Open seats that each team needs to begin. */
  needs: Int32Array;
  /** Where everyone stands now: a role by position, or -1. */
  roleOf: Int32Array;
}

/** Reads the optimal matchings of solved tiers as pairs of people and roles; seats of a role are alike. */
export function fieldOf(problem: Problem, solved: Solved): Field {
  const { input, roleOfSeat } = problem;
  const { graph, pair, mustPerson, mustSeat, seatOf } = solved;
  const roles = input.roles.length;
  const start = new Int32Array(graph.people + 1);
  const role: number[] = [];
  const pairs: number[] = [];
  for (let i = 0; i < graph.people; i++) {
    for (let k = graph.start[i]!, last = -1; k < graph.start[i + 1]!; k++) {
      const r = roleOfSeat[graph.seat[k]!]!;
      if (r === last) continue;
      last = r;
      role.push(r);
      pairs.push(pair[k]!);
    }
    start[i + 1] = role.length;
  }
  const open = new Int32Array(roles);
  const least = new Int32Array(roles);
  roleOfSeat.forEach((r, j) => {
    open[r]!++;
    least[r]! += mustSeat[j]!;
  });
  const positions = new Map<string, number>();
  const teamOf = Int32Array.from(input.roles, ({ project }) => {
    const team = positions.get(project) ?? positions.size;
    positions.set(project, team);
    return team;
  });
  const needs = new Int32Array(positions.size);
  teamOf.forEach((team, r) => (needs[team]! += requiredWeight(input, r) > 0 ? open[r]! : 0));
  return {
    problem,
    start,
    role: Int32Array.from(role),
    pair: Int32Array.from(pairs),
    mustPerson,
    least,
    open,
    teamOf,
    teams: positions.size,
    needs,
    roleOf: Int32Array.from(seatOf, (j) => (j === -1 ? -1 : roleOfSeat[j]!)),
  };
}

/** All pairs there are, and nobody covered yet: for a program that keeps the rules for two people itself. */
export function wideField(problem: Problem, { seatOf }: Solved): Field {
  const { graph, pair, must } = startOf(problem, []);
  const mustSeat = new Uint8Array(graph.seats);
  return fieldOf(problem, { graph, pair, mustPerson: must, mustSeat, seatOf, tiers: [] });
}

/** The same field, where whoever a rule speaks of keeps their place: so moves break none. */
export function settledByRules(field: Field): Field {
  const { apart, groups } = field.problem.bonds;
  const ruled = new Set([...apart.flat(), ...groups.flat()]);
  if (ruled.size === 0) return field;
  const start = new Int32Array(field.start.length);
  const kept: number[] = [];
  for (let i = 0; i + 1 < field.start.length; i++) {
    for (let k = field.start[i]!; k < field.start[i + 1]!; k++)
      if (!ruled.has(i) || field.role[k] === field.roleOf[i]) kept.push(k);
    start[i + 1] = kept.length;
  }
  const role = Int32Array.from(kept, (k) => field.role[k]!);
  return { ...field, start, role, pair: Int32Array.from(kept, (k) => field.pair[k]!) };
}

/** What a plan reaches in the tiers that come before everything else. */
export function reached(field: Field, roleOf: Int32Array): number[] {
  const { problem, start, role, pair } = field;
  return firstTiers(problem.input).map(({ name }) => {
    let value = 0;
    for (let i = 0; i < roleOf.length; i++)
      for (let k = start[i]!; k < start[i + 1]!; k++)
        if (role[k] === roleOf[i]) value += firstWeight(problem, name, role[k]!, pair[k]!);
    return value;
  });
}

/** What a pair is worth in one of the first tiers. */
export function firstWeight({ input, keep }: Problem, name: TierName, role: number, pair: number): number {
  if (name === "placed") return 1;
  return name === "keep" ? keep[pair]! : requiredWeight(input, role);
}

/** The team on which each person stands, settled ones included, or -1. */
export function teamsOfPeople({ problem, teamOf }: Field, roleOf: Int32Array): Int32Array {
  return Int32Array.from(roleOf, (r, i) => {
    const role = problem.pinnedRole[i] === -1 ? r : problem.pinnedRole[i]!;
    return role === -1 ? -1 : teamOf[role]!;
  });
}

export interface Mix {
  /** Teams whose every needed seat is filled, of those that had one open. */
  whole: number;
  preference: number;
  /** Teams with someone experienced. */
  experienced: number;
  /** People who aren't the second or a later one of their employer on their team. */
  apart: number;
  fit: number;
  tie: number;
}

/** What a plan is worth in everything that this policy looks at. */
export function measureMix(field: Field, roleOf: Int32Array): Mix {
  const { problem, teamOf, needs, start, role, pair } = field;
  const { people } = problem.input;
  const filled = new Int32Array(field.teams);
  const mix = { whole: 0, preference: 0, experienced: 0, apart: 0, fit: 0, tie: 0 };
  for (let i = 0; i < roleOf.length; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      if (role[k] !== roleOf[i]) continue;
      const at = pair[k]!;
      mix.preference += preferenceWeight(problem.rank[at]!);
      mix.fit += problem.fit[at]!;
      mix.tie += problem.tie[at]!;
      if (requiredWeight(problem.input, role[k]!) > 0) filled[teamOf[role[k]!]!]!++;
    }
  needs.forEach((need, team) => (mix.whole += need > 0 && filled[team]! >= need ? 1 : 0));
  const experienced = new Set<number>();
  const met = new Set<string>();
  teamsOfPeople(field, roleOf).forEach((team, i) => {
    if (team === -1) return;
    const { seniority, employer } = people[i]!;
    if (seniority >= experiencedFrom) experienced.add(team);
    const key = `${team}\n${employer}`;
    if (employer === null || !met.has(key)) mix.apart++;
    met.add(key);
  });
  mix.experienced = experienced.size;
  return mix;
}
