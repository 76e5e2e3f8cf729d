// The input as numbers: what the tiers work on.
import { tieWeight, wordHash } from "./hash";
import type { FormationInput, FormationPerson, FormationRole } from "./input";
import { pairKey } from "./order";
import { acceptable } from "./pairs";
import type { Graph } from "./solver";

/** Unranked but acceptable: the worst class. Ranks beyond it count as the last ranked one. */
export const unranked = 15;

export interface Problem {
  input: FormationInput;
  /** Role (by position) of each seat, seats of a role side by side. */
  roleOfSeat: Int32Array;
  /** Role on which a person (by position) is pinned, or -1. */
  pinnedRole: Int32Array;
  /** Pairs left after pins left both sides. */
  graph: Graph;
  /** Facts of a pair for its weights, pair by pair of the graph. */
  rank: Uint8Array;
  fit: Uint8Array;
  mix: Uint8Array;
  tie: Uint16Array;
  keep: Uint8Array;
}

const shared = (a: string[], b: string[]) => a.reduce((sum, each) => sum + (b.includes(each) ? 1 : 0), 0);

/** 0 to 100: desired skills, causes and hours to spare. */
export function fitOf(person: FormationPerson, role: FormationRole): number {
  const desired = role.desired.reduce((sum, skill) => sum + Math.min(3, person.skills[skill] ?? 0), 0);
  const beyond = Object.keys(role.skills).reduce(
    (sum, skill) => sum + Math.min(2, Math.max(0, (person.skills[skill] ?? 0) - role.skills[skill]!)),
    0,
  );
  const spare = Math.min(2, Math.max(0, Math.floor(person.hoursPerWeek - role.hoursPerWeek)));
  return Math.min(100, 8 * desired + 5 * beyond + 10 * shared(person.causes, role.causes) + 3 * spare);
}

/**
 * 0 to 10: 0 to 6 for how near the person's seniority is to the one that the role counts on for its team, and one
 * point each, up to 4, for skills at level 2 or more that the team's other disciplines work with.
 */
export function mixOf(person: FormationPerson, role: FormationRole, otherSkills: readonly string[]): number {
  const nearness = Math.max(0, 6 - 2 * Math.abs(Math.round(person.seniority - role.seniority)));
  const bridges = otherSkills.reduce((sum, skill) => sum + ((person.skills[skill] ?? 0) >= 2 ? 1 : 0), 0);
  return nearness + Math.min(4, bridges);
}

/** For each role, the skills that the roles of other disciplines on its project ask for. */
function skillsBeside(roles: readonly FormationRole[]): string[][] {
  const teams = new Map<string, FormationRole[]>();
  for (const role of roles) {
    const team = teams.get(role.project);
    if (team) team.push(role);
    else teams.set(role.project, [role]);
  }
  return roles.map(({ project, discipline }) => {
    const others = teams.get(project)!.filter((other) => other.discipline !== discipline);
    return [...new Set(others.flatMap(({ skills, desired }) => [...Object.keys(skills), ...desired]))];
  });
}

export const classOf = (rank: number | undefined): number =>
  rank === undefined ? unranked : Math.min(rank, unranked - 1);

export interface PairFacts {
  rank: number;
  fit: number;
  mix: number;
  tie: number;
  keep: number;
}

/** Reads the facts of one pair; the answers are the same however often it is asked. */
export function factReader(input: FormationInput): (i: number, r: number) => PairFacts {
  const seed = wordHash(input.seed);
  const personHash = input.people.map(({ id }) => wordHash(id));
  const roleHash = input.roles.map(({ id }) => wordHash(id));
  const standing = new Set(input.standing.map(pairKey));
  const beside = skillsBeside(input.roles);
  return (i, r) => {
    const person = input.people[i]!;
    const role = input.roles[r]!;
    return {
      rank: classOf(person.preferences.find((wish) => wish.role === role.id)?.rank),
      fit: fitOf(person, role),
      mix: mixOf(person, role, beside[r]!),
      tie: tieWeight(seed, personHash[i]!, roleHash[r]!),
      keep: standing.size > 0 && standing.has(pairKey({ person: person.id, role: role.id })) ? 1 : 0,
    };
  };
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

  const takers = acceptable(input);
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
  return { input, roleOfSeat, pinnedRole, graph: { people, seats, start, seat }, ...facts };
}
