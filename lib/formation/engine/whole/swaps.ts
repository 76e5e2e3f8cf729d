// Whole teams without an integer program: start from the best matching and move only where no tier before loses anything.
import { requiredWeight } from "../policies";
import { experiencedFrom, teamsOfPeople, type Field } from "./field";

const mostPasses = 4;

/** A better mix by moves that keep every tier; good, and not proved best. */
export function improveMix(field: Field): Int32Array {
  const roleOf = field.roleOf.slice();
  gatherEmptySeats(field, roleOf);
  for (let pass = 0; pass < mostPasses; pass++) if (!swapOnce(field, roleOf)) break;
  return roleOf;
}

/** Brings empty needed seats together on as few teams as it can: team after team, those that miss least first. */
function gatherEmptySeats(field: Field, roleOf: Int32Array): void {
  const { open, teamOf, needs, problem } = field;
  const filled = new Int32Array(open.length);
  for (const r of roleOf) if (r !== -1) filled[r]!++;
  const isNeeded = (r: number) => requiredWeight(problem.input, r) > 0;
  const missing = new Int32Array(field.teams);
  open.forEach((seats, r) => (missing[teamOf[r]!]! += isNeeded(r) ? seats - filled[r]! : 0));
  const takers = takersOf(field);
  const isKept = Uint8Array.from(missing, (count) => (count === 0 ? 1 : 0));
  const unfinished = Array.from(missing.keys())
    .filter((team) => needs[team]! > 0 && missing[team]! > 0)
    .sort((a, b) => missing[a]! - missing[b]! || a - b);
  for (const team of unfinished) {
    const before = { roleOf: roleOf.slice(), filled: filled.slice() };
    isKept[team] = 1;
    const mayEmpty = (r: number) =>
      filled[r]! > field.least[r]! && (!isNeeded(r) || isKept[teamOf[r]!] === 0);
    const isDone = [...open.keys()]
      .filter((r) => teamOf[r] === team && isNeeded(r))
      .every((r) => {
        while (filled[r]! < open[r]!) if (!fillFrom(r, { takers, roleOf, filled, mayEmpty })) return false;
        return true;
      });
    if (isDone) continue;
    isKept[team] = 0;
    roleOf.set(before.roleOf);
    filled.set(before.filled);
  }
}

type Moving = {
  takers: number[][];
  roleOf: Int32Array;
  filled: Int32Array;
  /** Whether a role may give someone away for good. */
  mayEmpty: (role: number) => boolean;
};

/** Fills one seat of a role by a chain of moves that ends where a seat may stay empty. */
function fillFrom(role: number, { takers, roleOf, filled, mayEmpty }: Moving): boolean {
  const cameBy = new Map<number, { person: number; to: number }>();
  const waiting = [role];
  const seen = new Set(waiting);
  for (const r of waiting)
    for (const person of takers[r]!) {
      const held = roleOf[person]!;
      if (held === -1 || seen.has(held)) continue;
      seen.add(held);
      cameBy.set(held, { person, to: r });
      if (!mayEmpty(held)) {
        waiting.push(held);
        continue;
      }
      filled[held]!--;
      filled[role]!++;
      for (let at = held; at !== role;) {
        const move = cameBy.get(at)!;
        roleOf[move.person] = move.to;
        at = move.to;
      }
      return true;
    }
  return false;
}

function takersOf({ start, role, open, roleOf }: Field): number[][] {
  const takers: number[][] = Array.from(open, () => []);
  for (let i = 0; i < roleOf.length; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++) takers[role[k]!]!.push(i);
  return takers;
}

/** Two people change places when that leaves more teams with someone experienced, or fewer colleagues together. */
function swapOnce(field: Field, roleOf: Int32Array): boolean {
  const { problem, start, role, teamOf } = field;
  const { people } = problem.input;
  const teamOfPerson = teamsOfPeople(field, roleOf);
  const members: number[][] = Array.from({ length: field.teams }, () => []);
  teamOfPerson.forEach((team, i) => team !== -1 && members[team]!.push(i));
  const holders: number[][] = Array.from(field.open, () => []);
  roleOf.forEach((r, i) => r !== -1 && holders[r]!.push(i));
  const mayTake = (i: number, r: number) => {
    for (let k = start[i]!; k < start[i + 1]!; k++) if (role[k] === r) return true;
    return false;
  };
  // someone experienced counts more than any number of colleagues
  const firstOfAll = people.length + 1;
  const worth = (team: readonly number[]) => {
    const employers = team.flatMap((i) => people[i]!.employer ?? []);
    const surplus = employers.length - new Set(employers).size;
    return (team.some((i) => people[i]!.seniority >= experiencedFrom) ? firstOfAll : 0) - surplus;
  };
  const without = (team: number, gone: number, come: number) =>
    members[team]!.map((i) => (i === gone ? come : i));
  let changed = false;
  for (let i = 0; i < roleOf.length; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const [from, to] = [roleOf[i]!, role[k]!];
      if (from === -1 || teamOf[from] === teamOf[to]) continue;
      const j = holders[to]!.find((other) => {
        if (!mayTake(other, from)) return false;
        const [mine, theirs] = [teamOf[from]!, teamOf[to]!];
        const after = worth(without(mine, i, other)) + worth(without(theirs, other, i));
        return after > worth(members[mine]!) + worth(members[theirs]!);
      });
      if (j === undefined) continue;
      const [mine, theirs] = [teamOf[from]!, teamOf[to]!];
      members[mine] = without(mine, i, j);
      members[theirs] = without(theirs, j, i);
      holders[from] = holders[from]!.map((each) => (each === i ? j : each));
      holders[to] = holders[to]!.map((each) => (each === j ? i : each));
      [roleOf[i], roleOf[j]] = [to, from];
      changed = true;
    }
  return changed;
}
