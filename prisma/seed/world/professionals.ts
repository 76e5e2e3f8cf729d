import type { TimeKind } from "@/lib/generated/prisma/enums";
import { traits } from "@/lib/people/traits";
import { addPerson, addProfile, type BuiltPerson } from "../builders/people";
import type { RoleSpec } from "../builders/story";
import { profileWords } from "../words/profiles";
import type { World } from "./world";

export type Professional = BuiltPerson & {
  discipline: string;
  skills: Record<string, number>;
  hoursPerWeek: number;
  timeKind: TimeKind;
  causes: string[];
};

const causes = [
  "education-youth",
  "healthy-food",
  "housing-homelessness",
  "community-health",
  "environment",
  "income-employment",
  "arts-culture",
  "civic-engagement",
  "disability-aging",
  "resiliency",
];

export const requiredOf = (role: RoleSpec) =>
  Object.entries(role.skills).filter(([skill]) => !skill.endsWith("?"));

function reaches(one: Professional, role: RoleSpec): boolean {
  return (
    one.hoursPerWeek >= role.hoursPerWeek &&
    requiredOf(role).every(([skill, level]) => (one.skills[skill] ?? 0) >= level)
  );
}

/** Everyone with a profile, and who of them comes back for another season. */
export class Professionals {
  readonly all: Professional[] = [];

  constructor(private readonly world: World) {}

  /** Someone for the role who is not among `taken`: one who has been here before, by `share`, else someone new. */
  findFor(role: RoleSpec, taken: ReadonlySet<string>, share: number, since: Date): Professional {
    const { random } = this.world;
    if (random.chance(share)) {
      const known = this.all.filter((one) => !taken.has(one.id) && reaches(one, role));
      if (known.length > 0) return random.pick(known);
    }
    return this.add(role.discipline, Object.fromEntries(requiredOf(role)), since, role.hoursPerWeek);
  }

  /** A new professional with at least these skills. */
  add(discipline: string, least: Record<string, number>, since: Date, hours = 3): Professional {
    const { random, sheet } = this.world;
    const words = profileWords[discipline];
    if (!words) throw new Error(`No words for ${discipline}.`);
    const skills: Record<string, number> = {};
    for (const skill of random.some(words.skills, 3)) skills[skill] = random.between(2, 5);
    for (const [skill, level] of Object.entries(least))
      skills[skill] = Math.max(skills[skill] ?? 0, Math.min(5, level + random.between(0, 1)));
    const named = this.world.newName();
    const person = addPerson(sheet, {
      ...named,
      at: since,
      locale: random.chance(0.12) ? "es" : null,
    });
    return this.keep(person, {
      discipline,
      skills,
      hoursPerWeek: hours + random.between(0, 3),
      timeKind: random.pick(["OWN_TIME", "OWN_TIME", "OWN_TIME", "EITHER", "WORK_TIME"]),
      causes: random.some(causes, random.between(1, 3)),
      since,
    });
  }

  /** Gives a person a profile. */
  keep(
    person: BuiltPerson,
    spec: Omit<Professional, keyof BuiltPerson> & { since: Date; headline?: string; about?: string },
  ): Professional {
    const { random, sheet } = this.world;
    const words = profileWords[spec.discipline];
    const { discipline, skills, hoursPerWeek, timeKind, causes: chosen, since } = spec;
    addProfile(sheet, person, {
      headline: spec.headline ?? random.pick(words?.headlines ?? []),
      about: spec.about ?? random.pick(words?.about ?? []),
      disciplines: [discipline],
      skills,
      hoursPerWeek,
      timeKind,
      causes: chosen,
      traits: [this.all.length, this.all.length + 3].flatMap((place) => traits[place % traits.length] ?? []),
      at: since,
    });
    const professional = { ...person, discipline, skills, hoursPerWeek, timeKind, causes: chosen };
    this.all.push(professional);
    return professional;
  }
}
