// Whole teams as an integer program: no matching says "all of a team's seats or none".
import type { IntegerProgram } from "@/lib/platform/milp";
import { milpOf, type Row } from "../milp";
import { requiredWeight } from "../policies";
import { experiencedFrom, teamsOfPeople, type Field, type Mix } from "./field";

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
  /** The role that each of the first columns gives, and to whom. */
  person: Int32Array;
  role: Int32Array;
}

/** One column for each open pair, then one for each team that could be whole, one for each that could have someone experienced, one for each employer twice on a team. */
export function wholeModel(field: Field): WholeModel {
  const { problem, start, role, pair, teamOf } = field;
  const { input } = problem;
  const person = Int32Array.from(role, () => 0);
  for (let i = 0; i < field.roleOf.length; i++) person.fill(i, start[i], start[i + 1]);
  const columns = { lower: [...role].map(() => 0), upper: [...role].map(() => 1) };
  const addColumn = (upper: number) => {
    columns.lower.push(0);
    columns.upper.push(upper);
    return columns.lower.length - 1;
  };
  const rows: Row[] = [];
  const byPerson = groups(role.length, (k) => person[k]!);
  const byRole = groups(role.length, (k) => role[k]!);
  const byTeam = groups(role.length, (k) => teamOf[role[k]!]!);
  for (const [i, pairs] of byPerson)
    rows.push({ lower: field.mustPerson[i]!, upper: 1, entries: pairs.map((k) => [k, 1] as const) });
  for (const [r, pairs] of byRole)
    rows.push({ lower: field.least[r]!, upper: field.open[r]!, entries: pairs.map((k) => [k, 1] as const) });

  const pinnedTeam = teamsOfPeople(field, new Int32Array(field.roleOf.length).fill(-1));
  const isSenior = (i: number) => input.people[i]!.seniority >= experiencedFrom;
  const settled = new Set<number>();
  const settledOf = new Map<string, number>();
  pinnedTeam.forEach((team, i) => {
    if (team === -1) return;
    if (isSenior(i)) settled.add(team);
    const key = `${team}\n${input.people[i]!.employer}`;
    settledOf.set(key, (settledOf.get(key) ?? 0) + 1);
  });

  const whole: number[] = [];
  const experienced: number[] = [];
  const surplus: number[] = [];
  for (const [team, pairs] of byTeam) {
    const needed = pairs.filter((k) => requiredWeight(input, role[k]!) > 0);
    const need = field.needs[team]!;
    if (need > 0) {
      const column = addColumn(1);
      whole.push(column);
      rows.push({
        lower: 0,
        upper: Infinity,
        entries: [...needed.map((k) => [k, 1] as const), [column, -need]],
      });
    }
    const seniors = pairs.filter((k) => isSenior(person[k]!));
    if (!settled.has(team) && seniors.length > 0) {
      const column = addColumn(1);
      experienced.push(column);
      rows.push({
        lower: 0,
        upper: Infinity,
        entries: [...seniors.map((k) => [k, 1] as const), [column, -1]],
      });
    }
    const colleagues = new Map<string, number[]>();
    for (const k of pairs) {
      const { employer } = input.people[person[k]!]!;
      if (employer !== null) colleagues.set(employer, [...(colleagues.get(employer) ?? []), k]);
    }
    for (const [employer, columnsOf] of colleagues) {
      const there = settledOf.get(`${team}\n${employer}`) ?? 0;
      const most = new Set(columnsOf.map((k) => person[k]!)).size + there - 1;
      if (most < 1) continue;
      const column = addColumn(most);
      surplus.push(column);
      rows.push({
        lower: -Infinity,
        upper: 1 - there,
        entries: [...columnsOf.map((k) => [k, 1] as const), [column, -1]],
      });
    }
  }
  const objective = (weigh: (pair: number) => number, more: number[], each: number) => {
    const weights = columns.lower.map((_, column) => (column < role.length ? weigh(pair[column]!) : 0));
    for (const column of more) weights[column] = each;
    return weights;
  };
  const objectives: Record<keyof Mix, number[]> = {
    whole: objective(() => 0, whole, 1),
    preference: objective((at) => 256 - problem.rank[at]! ** 2, [], 0),
    experienced: objective(() => 0, experienced, 1),
    apart: objective(() => 0, surplus, -1),
    fit: objective((at) => problem.fit[at]!, [], 0),
    tie: objective((at) => problem.tie[at]!, [], 0),
  };
  return {
    milp: milpOf(
      columns,
      rows,
      mixOrder.map((name) => objectives[name]),
    ),
    person,
    role,
  };
}

function groups(count: number, keyOf: (k: number) => number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let k = 0; k < count; k++) {
    const list = found.get(keyOf(k));
    if (list) list.push(k);
    else found.set(keyOf(k), [k]);
  }
  return found;
}
