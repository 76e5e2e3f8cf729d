import type { Actor } from "@/lib/people/actor";
import { isMemberOf, isOwnerOf, isStaff } from "@/lib/people/policy";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Standing } from "@/lib/generated/prisma/enums";

/** Owners and staff say what an organization is. */
export function editsOrganization(actor: Actor | null, organizationId: string): boolean {
  return isStaff(actor) || isOwnerOf(actor, organizationId);
}

/** Members and staff read what is inside: members, priorities put away, the export. */
export function seesInside(actor: Actor | null, organizationId: string): boolean {
  return isStaff(actor) || isMemberOf(actor, organizationId);
}

type Subject = { id: string; standing: Standing; archivedAt: Date | null };

/** Everyone sees an entry; one that is suspended or put away, only its members and staff. */
export function seesOrganization(actor: Actor | null, { id, standing, archivedAt }: Subject): boolean {
  return (standing !== "SUSPENDED" && archivedAt === null) || seesInside(actor, id);
}

/** `seesOrganization` as a filter. */
export function visibleOrganizations(actor: Actor | null): Prisma.OrganizationWhereInput {
  if (isStaff(actor)) return {};
  const own = actor?.memberOf.map(({ organizationId }) => organizationId) ?? [];
  return { OR: [{ standing: { not: "SUSPENDED" }, archivedAt: null }, { id: { in: own } }] };
}
