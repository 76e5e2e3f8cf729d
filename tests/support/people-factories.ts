import type {
  OrganizationKind,
  OrganizationRole,
  StaffRole,
  Standing,
  TimeKind,
} from "@/lib/generated/prisma/enums";
import { loadActor } from "@/lib/access/load-actor";
import type { ActingAs, Actor } from "@/lib/people/actor";
import { addOrganization, type BuiltOrganization } from "@/prisma/seed/builders/organizations";
import {
  addFunder,
  addMember,
  addPerson,
  addProfile,
  addStaff,
  type BuiltPerson,
} from "@/prisma/seed/builders/people";
import { daysAgo, mark, written } from "@/tests/support/written";

// People and the memberships that are their roles, one at a time; what they work on is in factories.ts.

/** The person as they act; in the role wanted, which they must hold. */
export async function asActor(person: { id: string }, actingAs?: ActingAs): Promise<Actor> {
  const actor = await loadActor(person.id, actingAs);
  if (!actor) throw new Error(`There is no person ${person.id}.`);
  if (actingAs && actor.actingAs !== actingAs) throw new Error(`${actor.email} is no ${actingAs}.`);
  return actor;
}

type ProfileOptions = {
  disciplines?: string[];
  skills?: Record<string, number>;
  hoursPerWeek?: number;
  timeKind?: TimeKind;
  causes?: string[];
};

/** `profile` makes a professional. */
export function makePerson(
  options: { name?: string; email?: string; locale?: "en" | "es"; profile?: boolean | ProfileOptions } = {},
): Promise<BuiltPerson> {
  const id = mark();
  const { name = `Person ${id}`, email = `person-${id}@people.example`, locale, profile } = options;
  return written((sheet) => {
    const person = addPerson(sheet, { name, email, locale, at: daysAgo(400) });
    if (profile) {
      addProfile(sheet, person, {
        headline: "Analyst",
        about: "",
        disciplines: ["data"],
        skills: { sql: 3 },
        hoursPerWeek: 5,
        timeKind: "OWN_TIME",
        causes: ["healthy-food"],
        at: daysAgo(390),
        ...(profile === true ? {} : profile),
      });
    }
    return person;
  });
}

/** Of one programme, or without one of the whole installation. */
export async function makeStaff(
  options: { person?: BuiltPerson; programme?: { id: string }; role?: StaffRole } = {},
): Promise<BuiltPerson> {
  const person = options.person ?? (await makePerson());
  const { programme = null, role = "MANAGER" } = options;
  await written((sheet) => addStaff(sheet, person, { programme, role, at: daysAgo(300) }));
  return person;
}

export async function makeMember(options: {
  organization: { id: string };
  person?: BuiltPerson;
  role?: OrganizationRole;
}): Promise<BuiltPerson> {
  const person = options.person ?? (await makePerson());
  const { organization, role = "MEMBER" } = options;
  await written((sheet) =>
    addMember(sheet, person, { organization, role, title: "Director", at: daysAgo(300) }),
  );
  return person;
}

export async function makeFunder(options: {
  programme: { id: string };
  person?: BuiltPerson;
  organization?: { id: string };
}): Promise<BuiltPerson> {
  const person = options.person ?? (await makePerson());
  const { programme, organization = null } = options;
  await written((sheet) => addFunder(sheet, person, { programme, organization, at: daysAgo(200) }));
  return person;
}

export function makeOrganization(
  options: {
    name?: string;
    slug?: string;
    kind?: OrganizationKind;
    standing?: Standing;
    mission?: string;
    causes?: string[];
    areas?: string[];
    ein?: string;
  } = {},
): Promise<BuiltOrganization> {
  const id = mark();
  return written((sheet) =>
    addOrganization(sheet, {
      name: `Organization ${id}`,
      slug: `organization-${id}`,
      kind: "NONPROFIT",
      standing: "PARTNER",
      mission: "",
      causes: ["healthy-food"],
      areas: ["east-la"],
      at: daysAgo(400),
      ...options,
    }),
  );
}
