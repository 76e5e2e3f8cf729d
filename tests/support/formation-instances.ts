// Seeded instances for the engine's tests and bench: the same name gives the same people and roles everywhere.
import type { FormationInput, FormationPerson, FormationRole, Policy } from "@/lib/formation/engine/input";
import { refusalsOf } from "@/lib/formation/engine/refusals";

/** mulberry32: small, seeded, good enough to deal out skills. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

export const aPerson = (id: string, facts: Partial<FormationPerson> = {}): FormationPerson => ({
  id,
  discipline: "data",
  skills: {},
  hoursPerWeek: 5,
  windows: ["evenings"],
  languages: ["en"],
  modes: ["remote"],
  timeKinds: ["own"],
  place: null,
  causes: [],
  seniority: 3,
  employer: null,
  conflicts: [],
  accepted: true,
  withdrawn: false,
  preferences: [],
  onlyRanked: false,
  ...facts,
});

export const aRole = (id: string, facts: Partial<FormationRole> = {}): FormationRole => ({
  id,
  project: `project-${id}`,
  organization: `organization-${id}`,
  discipline: "data",
  seats: 1,
  required: true,
  priority: 1,
  skills: {},
  desired: [],
  hoursPerWeek: 3,
  window: null,
  language: null,
  mode: null,
  timeKind: null,
  place: null,
  causes: [],
  seniority: 3,
  ...facts,
});

export const anInput = (
  people: FormationPerson[],
  roles: FormationRole[],
  facts: Partial<FormationInput> = {},
): FormationInput => ({
  people,
  roles,
  pins: [],
  forbids: [],
  rules: [],
  seated: [],
  standing: [],
  policy: "balanced",
  seed: "1",
  ...facts,
});

export type Skew = "even" | "popular";

const pad = (n: number) => String(n).padStart(6, "0");

/**
 * As many seats as people, about 20 acceptable seats each, in three large fields that don't fall into small parts.
 * With "popular", wishes crowd on a few roles.
 */
export function programme(size: number, skew: Skew, policy: Policy = "balanced"): FormationInput {
  const roll = dice(size + (skew === "popular" ? 7 : 0));
  const count = Math.ceil(size / 2);
  const roles = Array.from({ length: count }, (_, r) =>
    aRole(`role-${pad(r)}`, {
      discipline: `d${r % 3}`,
      seats: 2,
      required: roll(4) > 0,
      skills: { [`s${roll(3)}`]: 1 + roll(2) },
      desired: [`s${roll(4)}`, `s${roll(4)}`],
      hoursPerWeek: 2 + roll(2),
      causes: [`c${roll(6)}`],
      seniority: 1 + roll(5),
    }),
  );
  const pick = () => (skew === "popular" ? Math.min(roll(count), roll(count)) : roll(count));
  const people = Array.from({ length: size }, (_, i) => {
    const person = aPerson(`person-${pad(i)}`, {
      discipline: `d${roll(3)}`,
      skills: { s0: roll(5), s1: roll(5), s2: roll(5), s3: roll(5) },
      hoursPerWeek: 2 + roll(5),
      causes: [`c${roll(6)}`, `c${roll(6)}`],
      seniority: 1 + roll(5),
    });
    const wished = new Set<string>();
    for (let attempt = 0; attempt < 120 && wished.size < 10; attempt++) {
      const role = roles[pick()]!;
      if (refusalsOf(person, role).length === 0) wished.add(role.id);
    }
    const preferences = [...wished].map((role, k) => ({ role, rank: 1 + Math.min(k, 6) }));
    return { ...person, preferences, onlyRanked: true };
  });
  return anInput(people, roles, { policy });
}

/** Many small fields of about 40 people each, where everyone is open to every role of their field: what the index is for. */
export function fields(size: number, policy: Policy = "balanced"): FormationInput {
  const roll = dice(size);
  const disciplines = Math.max(2, Math.round(size / 40));
  const roles = Array.from({ length: Math.ceil(size / 2) }, (_, r) =>
    aRole(`role-${pad(r)}`, {
      discipline: `d${r % disciplines}`,
      seats: 2,
      required: roll(4) > 0,
      skills: { [`s${roll(3)}`]: 1 + roll(3) },
      desired: [`s${roll(4)}`, `s${roll(4)}`],
      hoursPerWeek: 2 + roll(3),
      causes: [`c${roll(6)}`],
      seniority: 1 + roll(5),
    }),
  );
  const people = Array.from({ length: size }, (_, i) => {
    const d = roll(disciplines);
    const count = Math.max(0, Math.floor((roles.length - d - 1) / disciplines)) + 1;
    const preferences = Array.from({ length: 8 }, (_, k) => {
      const pick = roll(count);
      return {
        role: roles[Math.min(roles.length - 1, d + pick * disciplines)]!.id,
        rank: 1 + (k > 5 ? k - 1 : k),
      };
    }).filter((wish, k, all) => all.findIndex(({ role }) => role === wish.role) === k);
    return aPerson(`person-${pad(i)}`, {
      discipline: `d${d}`,
      skills: { s0: roll(5), s1: roll(5), s2: roll(5), s3: roll(5) },
      hoursPerWeek: 2 + roll(5),
      causes: [`c${roll(6)}`, `c${roll(6)}`],
      seniority: 1 + roll(5),
      preferences,
    });
  });
  return anInput(people, roles, { policy });
}

/** Instances made to hurt: each is where a matching by hand or by greed goes wrong or slow. */
export function adversarial(size: number): Record<string, FormationInput> {
  const people = (count: number, facts: (i: number) => Partial<FormationPerson>) =>
    Array.from({ length: count }, (_, i) => aPerson(`person-${pad(i)}`, facts(i)));
  const roles = (count: number, facts: (r: number) => Partial<FormationRole> = () => ({})) =>
    Array.from({ length: count }, (_, r) => aRole(`role-${pad(r)}`, facts(r)));
  const wish = (r: number, rank: number) => ({ role: `role-${pad(r)}`, rank });
  const few = Math.min(size, 200);
  return {
    "one seat everyone wants": anInput(
      people(few, () => ({ preferences: [wish(0, 1)] })),
      roles(Math.min(few, 40)),
    ),
    "long chains": anInput(
      people(size, (i) => ({
        preferences: [wish(i, 1), wish(i + 1, 2)].slice(0, i === size - 1 ? 1 : 2),
        onlyRanked: true,
      })),
      roles(size, (r) => ({ required: r !== 0 })),
    ),
    "identical people": anInput(
      people(few, () => ({})),
      roles(Math.ceil(few / 2), () => ({ seats: 2 })),
    ),
    "far more people": anInput(
      people(size, (i) => ({ preferences: [wish(i % 10, 1), wish((i + 1) % 10, 2)] })),
      roles(10),
    ),
    "far more seats": anInput(
      people(10, (i) => ({ preferences: [wish(i, 1), wish(0, 2)] })),
      roles(size),
    ),
  };
}
