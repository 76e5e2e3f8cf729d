// What a pair is worth in each tier, as numbers.
import { tieWeight, wordHash } from "./hash";
import type { FormationInput, FormationPerson, FormationRole } from "./input";
import { pairKey } from "./order";

/** As many roles as a person may wish for: each rank up to here is a class of its own. */
export const deepestRank = 50;
/** Unranked but acceptable: the worst class. */
export const unranked = deepestRank + 1;

export interface PairFacts {
  rank: number;
  /** 0 to 100: desired skills, skills beyond what is needed, causes in common and hours to spare. */
  fit: number;
  /**
   * 0 to 10: 0 to 6 for how near the person's seniority is to the one that the role counts on for its team, and one point
   * each, up to 4, for skills at level 2 or more that the team's other disciplines work with.
   */
  mix: number;
  tie: number;
  keep: number;
}

/** Reads the facts of one pair; the answers are the same however often it is asked. */
export function factReader(input: FormationInput): (i: number, r: number) => PairFacts {
  const { people, roles } = input;
  const seed = wordHash(input.seed);
  const personHash = people.map(({ id }) => wordHash(id));
  const roleHash = roles.map(({ id }) => wordHash(id));
  const standing = new Set(input.standing.map(pairKey));
  const rankOf = rankReader(people, roles);
  const { skills, levels } = levelTable(people, roles);
  const numbersOf = (names: readonly string[]) => names.map((name) => skills.get(name)!);
  const desired = roles.map((role) => numbersOf(role.desired));
  const needed = roles.map((role) => numbersOf(Object.keys(role.skills)));
  const asked = roles.map((role) => Object.values(role.skills));
  const beside = skillsBeside(roles).map(numbersOf);

  // plain loops over numbers: these run for every pair there is
  const fitOf = (i: number, r: number) => {
    const person = people[i]!;
    const role = roles[r]!;
    const row = i * skills.size;
    let fit = 3 * Math.min(2, Math.max(0, Math.floor(person.hoursPerWeek - role.hoursPerWeek)));
    const wanted = desired[r]!;
    for (let k = 0; k < wanted.length; k++) fit += 8 * Math.min(3, levels[row + wanted[k]!]!);
    const must = needed[r]!;
    const least = asked[r]!;
    for (let k = 0; k < must.length; k++)
      fit += 5 * Math.min(2, Math.max(0, levels[row + must[k]!]! - least[k]!));
    for (const cause of person.causes) if (role.causes.includes(cause)) fit += 10;
    return Math.min(100, fit);
  };
  const mixOf = (i: number, r: number) => {
    const row = i * skills.size;
    const others = beside[r]!;
    let bridges = 0;
    for (let k = 0; k < others.length; k++) if (levels[row + others[k]!]! >= 2) bridges++;
    const apart = Math.abs(Math.round(people[i]!.seniority - roles[r]!.seniority));
    return Math.max(0, 6 - 2 * apart) + Math.min(4, bridges);
  };
  return (i, r) => ({
    rank: rankOf(i, r),
    fit: fitOf(i, r),
    mix: mixOf(i, r),
    tie: tieWeight(seed, personHash[i]!, roleHash[r]!),
    keep: standing.size > 0 && standing.has(pairKey({ person: people[i]!.id, role: roles[r]!.id })) ? 1 : 0,
  });
}

/** The class of a role in a person's wishes. Made to be asked role by role: each time the role changes, its wishers are laid out. */
function rankReader(people: readonly FormationPerson[], roles: readonly FormationRole[]) {
  const roleAt = new Map(roles.map(({ id }, r) => [id, r]));
  const wishers: number[][] = roles.map(() => []);
  people.forEach(({ preferences }, i) => {
    for (const { role, rank } of preferences) {
      const r = roleAt.get(role);
      if (r !== undefined) wishers[r]!.push(i, rank);
    }
  });
  const classes = new Uint8Array(people.length).fill(unranked);
  let laidOut: number[] = [];
  return (i: number, r: number) => {
    const wished = wishers[r]!;
    if (wished !== laidOut) {
      for (let k = 0; k < laidOut.length; k += 2) classes[laidOut[k]!] = unranked;
      for (let k = 0; k < wished.length; k += 2) classes[wished[k]!] = wished[k + 1]!;
      laidOut = wished;
    }
    return classes[i]!;
  };
}

/** The level of each person, row by row, in each skill that any role names. */
function levelTable(people: readonly FormationPerson[], roles: readonly FormationRole[]) {
  const names = new Set(roles.flatMap((role) => [...Object.keys(role.skills), ...role.desired]));
  const skills = new Map([...names].map((name, number) => [name, number]));
  const levels = new Uint8Array(people.length * skills.size);
  people.forEach((person, i) => {
    for (const name in person.skills) {
      const skill = skills.get(name);
      if (skill !== undefined) levels[i * skills.size + skill] = Math.max(0, person.skills[name]!);
    }
  });
  return { skills, levels };
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
