// Whole teams as an integer program: no matching says "all of a team's seats or none".
import type { IntegerProgram } from "@/lib/platform/milp";
import { milpOf, type Row } from "../milp";
import { preferenceWeight, requiredWeight } from "../policies";
import type { TierResult } from "../proposal";
import { experiencedFrom, firstWeight, teamsOfPeople, type Field, type Mix } from "./field";

export const mixOrder = [
  "whole",
  "preference",
  "experienced",
  "apart",
  "fit",
  "tie",
] as const satisfies (keyof Mix)[];

export interface WholeModel {
  milp: IntegerProgram;
  /** What each of the first columns stands for: this person on this role. */
  person: Int32Array;
  role: Int32Array;
  /** What the first tiers reached, where the program has to hold it. */
  floors: TierResult[];
}

/** One column for each open pair; then, team by team, columns for what is counted of it. */
export function wholeModel(field: Field, floors: TierResult[]): WholeModel {
  const { problem, start, role, pair, teamOf } = field;
  const person = new Int32Array(role.length);
  for (let i = 0; i < field.roleOf.length; i++) person.fill(i, start[i], start[i + 1]);
  const draft: Draft = { upper: Array<number>(role.length).fill(1), rows: [] };
  for (const [i, pairs] of groups(role.length, (k) => person[k]!))
    draft.rows.push({ lower: field.mustPerson[i]!, upper: 1, entries: ones(pairs) });
  for (const [r, pairs] of groups(role.length, (k) => role[k]!))
    draft.rows.push({ lower: field.least[r]!, upper: field.open[r]!, entries: ones(pairs) });

  draft.rows.push(...ruleRows(field, person));
  for (const { name, value } of floors) {
    const weights = Array.from(role, (r, k) => [k, firstWeight(problem, name, r, pair[k]!)] as const);
    draft.rows.push({ lower: value, upper: Infinity, entries: weights.filter(([, weight]) => weight > 0) });
  }

  const settled = settledPeople(field);
  const whole: number[] = [];
  const experienced: number[] = [];
  const surplus: number[] = [];
  for (const [team, pairs] of groups(role.length, (k) => teamOf[role[k]!]!)) {
    const onTeam = { field, draft, pairs, person, settled: settled.get(team) ?? [] };
    whole.push(...wholeColumn(onTeam, field.needs[team]!));
    experienced.push(...experiencedColumn(onTeam));
    surplus.push(...surplusColumns(onTeam));
  }
  const ofPairs = (weigh: (pair: number) => number) =>
    draft.upper.map((_, column) => (column < role.length ? weigh(pair[column]!) : 0));
  const ofColumns = (columns: number[], each: number) => {
    const chosen = new Set(columns);
    return draft.upper.map((_, column) => (chosen.has(column) ? each : 0));
  };
  const objectives: Record<keyof Mix, number[]> = {
    whole: ofColumns(whole, 1),
    preference: ofPairs((at) => preferenceWeight(problem.rank[at]!)),
    experienced: ofColumns(experienced, 1),
    apart: ofColumns(surplus, -1),
    fit: ofPairs((at) => problem.fit[at]!),
    tie: ofPairs((at) => problem.tie[at]!),
  };
  const inOrder = mixOrder.map((name) => objectives[name]);
  return { milp: milpOf(draft.upper, draft.rows, inOrder), person, role, floors };
}

/** Two who stay apart: at most one of them on each team. A group: on each team as many of the one as of the other. */
function ruleRows({ problem, role, teamOf }: Field, person: Int32Array): Row[] {
  const { apart, groups: together } = problem.bonds;
  if (apart.length + together.length === 0) return [];
  const columns = groups(role.length, (k) => `${person[k]} ${teamOf[role[k]!]!}`);
  const teams = [...new Set(teamOf)];
  const on = (i: number, team: number) => columns.get(`${i} ${team}`) ?? [];
  const isFree = (i: number) => problem.pinnedRole[i] === -1;
  return teams.flatMap((team) => [
    ...apart.map(([one, other]): Row => ({
      lower: 0,
      upper: 1,
      entries: ones([...on(one, team), ...on(other, team)]),
    })),
    // with someone settled, the team is settled too
    ...together
      .filter((group) => group.every(isFree))
      .flatMap(([first, ...others]) =>
        others.map((other): Row => ({
          lower: 0,
          upper: 0,
          entries: [
            ...ones(on(first!, team)),
            ...on(other, team).map((column): [number, number] => [column, -1]),
          ],
        })),
      ),
  ]);
}

/** The program as far as it is written: an upper bound for each column, from 0, and rows. */
type Draft = { upper: number[]; rows: Row[] };

type OnTeam = {
  field: Field;
  draft: Draft;
  /** The columns of pairs that put someone on this team. */
  pairs: number[];
  person: Int32Array;
  /** People whom staff settled on it. */
  settled: number[];
};

/** 1 when every needed seat is filled: need times the column is at most how many are. */
function wholeColumn({ field, draft, pairs }: OnTeam, need: number): number[] {
  if (need === 0) return [];
  const filling = pairs.filter((k) => requiredWeight(field.problem.input, field.role[k]!) > 0);
  const column = addColumn(draft, 1);
  draft.rows.push({ lower: 0, upper: Infinity, entries: [...ones(filling), [column, -need]] });
  return [column];
}

/** 1 when at least one of the experienced is there; a team that has one anyway needs no column. */
function experiencedColumn({ field, draft, pairs, person, settled }: OnTeam): number[] {
  const { people } = field.problem.input;
  const isSenior = (i: number) => people[i]!.seniority >= experiencedFrom;
  const seniors = pairs.filter((k) => isSenior(person[k]!));
  if (seniors.length === 0 || settled.some(isSenior)) return [];
  const column = addColumn(draft, 1);
  draft.rows.push({ lower: 0, upper: Infinity, entries: [...ones(seniors), [column, -1]] });
  return [column];
}

/** For each employer, how many of its people are there beyond the first. */
function surplusColumns({ field, draft, pairs, person, settled }: OnTeam): number[] {
  const { people } = field.problem.input;
  const byEmployer = groups(pairs.length, (at) => people[person[pairs[at]!]!]!.employer);
  return [...byEmployer].flatMap(([employer, places]) => {
    if (employer === null) return [];
    const columns = places.map((at) => pairs[at]!);
    const there = settled.filter((i) => people[i]!.employer === employer).length;
    const most = new Set(columns.map((k) => person[k]!)).size + there - 1;
    if (most < 1) return [];
    const column = addColumn(draft, most);
    draft.rows.push({ lower: -Infinity, upper: 1 - there, entries: [...ones(columns), [column, -1]] });
    return [column];
  });
}

function addColumn({ upper }: Draft, most: number): number {
  upper.push(most);
  return upper.length - 1;
}

const ones = (columns: number[]): [number, number][] => columns.map((column) => [column, 1]);

/** The people whom staff settled, by team. */
function settledPeople(field: Field): Map<number, number[]> {
  const nobody = new Int32Array(field.roleOf.length).fill(-1);
  const found = new Map<number, number[]>();
  teamsOfPeople(field, nobody).forEach((team, i) => {
    if (team !== -1) found.set(team, [...(found.get(team) ?? []), i]);
  });
  return found;
}

/** The numbers from 0 to count, by key, in the order in which keys first come. */
function groups<Key>(count: number, keyOf: (k: number) => Key): Map<Key, number[]> {
  const found = new Map<Key, number[]>();
  for (let k = 0; k < count; k++) {
    const list = found.get(keyOf(k));
    if (list) list.push(k);
    else found.set(keyOf(k), [k]);
  }
  return found;
}
