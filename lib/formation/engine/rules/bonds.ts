// Rules for two people, as positions: who may not meet on a team, and who come together or not at all.
import type { FormationInput } from "../input";

export interface Bonds {
  apart: [number, number][];
  /** People, settled ones included, who are all on one team or on none: pairs that share someone make one group. */
  groups: number[][];
  groupOf: Int32Array;
  /** Team of each role, by position. */
  teamOf: Int32Array;
  /** Before anything is solved: teams that someone may not join, or the only one they may. */
  away: Map<number, Set<number>>;
  home: Map<number, number>;
}

/** A home that is no team of the input: whoever is told to be there can't be placed. */
const nowhere = -2;

/** Reads the rules of people who take part; a rule about someone who left has done its work. */
export function bondsOf(input: FormationInput, pinnedRole: Int32Array): Bonds {
  const teams = new Map<string, number>();
  const teamOf = Int32Array.from(input.roles, ({ project }) => {
    const team = teams.get(project) ?? teams.size;
    teams.set(project, team);
    return team;
  });
  const at = new Map<string, number>();
  input.people.forEach(({ id, accepted, withdrawn }, i) => {
    if (accepted && !withdrawn) at.set(id, i);
  });
  const seatedOn = new Map(
    input.seated.map(({ person, project }) => [person, teams.get(project) ?? nowhere]),
  );
  const apart: [number, number][] = [];
  const away: Bonds["away"] = new Map();
  const home: Bonds["home"] = new Map();
  const group = input.people.map((_, i) => i);
  const rootOf = (i: number): number => (group[i] === i ? i : rootOf(group[i]!));
  const keepAway = (i: number, team: number) => away.set(i, (away.get(i) ?? new Set()).add(team));
  const keepHome = (i: number, team: number) => home.set(i, (home.get(i) ?? team) === team ? team : nowhere);
  for (const { kind, people } of input.rules) {
    const [one, other] = people.map((id) => at.get(id));
    if (one !== undefined && other !== undefined) {
      if (kind === "apart") apart.push([one, other]);
      else group[rootOf(one)] = rootOf(other);
      continue;
    }
    const free = one ?? other;
    const team = seatedOn.get(people[one === undefined ? 0 : 1]);
    if (free === undefined || team === undefined) continue;
    if (kind === "apart") keepAway(free, team);
    else keepHome(free, team);
  }
  const members = new Map<number, number[]>();
  group.forEach((_, i) => members.set(rootOf(i), [...(members.get(rootOf(i)) ?? []), i]));
  const groups = [...members.values()].filter((each) => each.length > 1);
  const groupOf = new Int32Array(input.people.length).fill(-1);
  groups.forEach((each, g) => each.forEach((i) => (groupOf[i] = g)));
  const teamPinned = (i: number) => (pinnedRole[i] === -1 ? undefined : teamOf[pinnedRole[i]!]);
  for (const each of groups) {
    const homes = each.flatMap((i) => teamPinned(i) ?? home.get(i) ?? []);
    for (const i of each) for (const team of homes) keepHome(i, team);
  }
  for (const [one, other] of apart) {
    const [mine, theirs] = [teamPinned(one), teamPinned(other)];
    if (mine !== undefined) keepAway(other, mine);
    if (theirs !== undefined) keepAway(one, theirs);
  }
  return { apart, groups, groupOf, teamOf, away, home };
}

/** Whether someone may be on this team at all. */
export function mayJoin({ away, home }: Bonds, i: number, team: number): boolean {
  return !away.get(i)?.has(team) && (home.get(i) ?? team) === team;
}

/** A rule that a plan breaks: two who meet, or a group that isn't all on this one of its teams. */
export type Breach =
  { kind: "apart"; people: number[]; team: number } | { kind: "together"; people: number[]; team: number };

/** The first rule that a plan breaks, given the team of each person, or -1; settled people are on theirs. */
export function breachOf({ apart, groups }: Bonds, teams: Int32Array): Breach | null {
  for (const people of apart) {
    const team = teams[people[0]]!;
    if (team !== -1 && team === teams[people[1]]) return { kind: "apart", people: [...people], team };
  }
  for (const people of groups) {
    const team = people.map((i) => teams[i]!).find((each) => each !== -1);
    if (team !== undefined && people.some((i) => teams[i] !== team))
      return { kind: "together", people, team };
  }
  return null;
}
