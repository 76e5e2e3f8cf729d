import type { OrganizationRole, StaffRole, TimeKind } from "@/lib/generated/prisma/enums";
import { addAudit } from "./audit";
import type { Sheet } from "./sheet";

export type BuiltPerson = { id: string; name: string; email: string };

export type PersonSpec = {
  name: string;
  email: string;
  at: Date;
  locale?: "en" | "es" | null;
  timeZone?: string | null;
};

export function addPerson(sheet: Sheet, spec: PersonSpec): BuiltPerson {
  const person = { id: sheet.id(), name: spec.name, email: spec.email };
  sheet.add("person", {
    ...person,
    emailVerified: spec.at,
    createdAt: spec.at,
    locale: spec.locale ?? null,
    timeZone: spec.timeZone ?? null,
  });
  return person;
}

export type ProfileSpec = {
  headline: string;
  about: string;
  disciplines: string[];
  /** skill slug -> level 1-5 */
  skills: Record<string, number>;
  hoursPerWeek: number;
  timeKind: TimeKind;
  causes: string[];
  traits?: string[];
  at: Date;
};

/** Makes the person a professional. */
export function addProfile(sheet: Sheet, person: { id: string }, spec: ProfileSpec): void {
  const { skills, at, ...profile } = spec;
  sheet.add("profile", { personId: person.id, ...profile, createdAt: at, updatedAt: at });
  for (const [skill, level] of Object.entries(skills))
    sheet.add("profileSkill", { personId: person.id, skill, level });
}

/** No programme: staff of the whole installation. */
export function addStaff(
  sheet: Sheet,
  person: { id: string },
  spec: { programme: { id: string } | null; role: StaffRole; at: Date },
): void {
  sheet.add("staffMembership", {
    id: sheet.id(),
    personId: person.id,
    programmeId: spec.programme?.id ?? null,
    role: spec.role,
    createdAt: spec.at,
  });
}

export function addMember(
  sheet: Sheet,
  person: { id: string },
  spec: { organization: { id: string }; role: OrganizationRole; title: string; at: Date },
): void {
  const id = sheet.id();
  sheet.add("organizationMember", {
    id,
    organizationId: spec.organization.id,
    personId: person.id,
    role: spec.role,
    title: spec.title,
    joinedAt: spec.at,
  });
  addAudit(sheet, {
    at: spec.at,
    by: person,
    actingAs: "person",
    action: "membership.begun",
    subject: ["OrganizationMember", id],
    changes: { role: [null, spec.role] },
  });
}

export function addFunder(
  sheet: Sheet,
  person: { id: string },
  spec: { programme: { id: string }; organization: { id: string } | null; at: Date },
): void {
  sheet.add("funderAccess", {
    id: sheet.id(),
    personId: person.id,
    programmeId: spec.programme.id,
    organizationId: spec.organization?.id ?? null,
    createdAt: spec.at,
  });
}
