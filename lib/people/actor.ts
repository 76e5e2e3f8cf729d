import type { OrganizationKind, OrganizationRole, StaffRole } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/platform/i18n/locales";

/** The roles one can act in. "person" is someone signed in who holds none yet; "system" is the worker. */
export type ActingAs = "partner" | "professional" | "staff" | "company" | "funder" | "person" | "system";

export type Actor = {
  personId: string;
  name: string | null;
  email: string;
  locale: Locale | null;
  timeZone: string | null;
  actingAs: ActingAs;
  /** No programme means the whole installation. */
  staffOf: { programmeId: string | null; role: StaffRole }[];
  /** The directory of organizations as a whole was given to them. */
  keepsDirectory: boolean;
  /** Memberships, and unlisted organizations they asked for: what they draft for those is theirs. */
  memberOf: {
    organizationId: string;
    name: string;
    slug: string;
    kind: OrganizationKind;
    role: OrganizationRole;
  }[];
  funderOf: { programmeId: string; name: string; slug: string }[];
  isProfessional: boolean;
  /** They said that they work somewhere; it waits, or staff said no. */
  hasClaim: boolean;
  /** How many messages in their inbox are new; a hundred stands for more. */
  unread: number;
};

/** For reactions and jobs: what the system itself records. */
export const systemActor = { personId: null, actingAs: "system" } as const;

/** The roles someone holds, the one with most to do first. */
export function rolesOf(
  actor: Pick<Actor, "staffOf" | "memberOf" | "funderOf" | "isProfessional" | "hasClaim">,
): ActingAs[] {
  const held: ActingAs[] = [];
  if (actor.staffOf.length > 0) held.push("staff");
  if (actor.hasClaim || actor.memberOf.some(({ kind }) => kind !== "COMPANY" && kind !== "FUNDER"))
    held.push("partner");
  if (actor.memberOf.some(({ kind }) => kind === "COMPANY")) held.push("company");
  if (actor.funderOf.length > 0) held.push("funder");
  if (actor.isProfessional) held.push("professional");
  return held;
}
