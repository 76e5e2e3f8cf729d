import type { Prisma } from "@/lib/generated/prisma/client";
import type { Standing } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { isAdministrator, isMemberOf, isOwnerOf, keepsDirectory } from "@/lib/people/policy";
import { decidedFor, decidesFor, lookedAfter, looksAfter } from "@/lib/organizations/reach";

type Reach = { id: string; programmes: readonly { programmeId: string }[] };
type Subject = Reach & { standing: Standing; archivedAt: Date | null };

/** Owners and the staff who look after it say what an organization is. */
export function editsOrganization(actor: Actor | null, { id, programmes }: Reach): boolean {
  return looksAfter(actor, programmes) || isOwnerOf(actor, id);
}

/** `editsOrganization` as a filter. */
export function editableOrganizations(actor: Actor | null): Prisma.OrganizationWhereInput {
  return orOwn(lookedAfter(actor), ownedBy(actor), keepsDirectory(actor));
}

/** Owners, and staff of every programme it works with, say who belongs to an organization. */
export function managesMembers(actor: Actor | null, { id, programmes }: Reach): boolean {
  return decidesFor(actor, programmes) || isOwnerOf(actor, id);
}

/** `managesMembers` as a filter. */
export function managedMembersOf(actor: Actor | null): Prisma.OrganizationWhereInput {
  return orOwn(decidedFor(actor), ownedBy(actor), isAdministrator(actor));
}

/** Members and the staff who look after it read what is inside: members, priorities put away, the export. */
export function seesInside(actor: Actor | null, { id, programmes }: Reach): boolean {
  return looksAfter(actor, programmes) || isMemberOf(actor, id);
}

/** `seesInside` as a filter. */
export function insideOrganizations(actor: Actor | null): Prisma.OrganizationWhereInput {
  return orOwn(lookedAfter(actor), membersOf(actor), keepsDirectory(actor));
}

/** What is in no directory. */
export const hiddenStandings = ["UNLISTED", "SUSPENDED"] as const satisfies readonly Standing[];

/** Everyone sees an entry; one that is unlisted, suspended or put away, only who sees inside. */
export function seesOrganization(actor: Actor | null, subject: Subject): boolean {
  const hidden = (hiddenStandings as readonly Standing[]).includes(subject.standing);
  return (!hidden && subject.archivedAt === null) || seesInside(actor, subject);
}

/** `seesOrganization` as a filter. */
export function visibleOrganizations(actor: Actor | null): Prisma.OrganizationWhereInput {
  if (keepsDirectory(actor)) return {};
  return {
    OR: [{ standing: { notIn: [...hiddenStandings] }, archivedAt: null }, insideOrganizations(actor)],
  };
}

// An empty condition inside an OR matches nothing in Prisma, so whoever reaches all is a case of its own.
function orOwn(
  reached: Prisma.OrganizationWhereInput,
  ids: string[],
  all: boolean,
): Prisma.OrganizationWhereInput {
  return all ? {} : { OR: [reached, { id: { in: ids } }] };
}

const membersOf = (actor: Actor | null) => actor?.memberOf.map(({ organizationId }) => organizationId) ?? [];
const ownedBy = (actor: Actor | null) =>
  membersOf(actor).filter((organizationId) => isOwnerOf(actor, organizationId));
