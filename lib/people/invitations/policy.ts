import type { Prisma } from "@/lib/generated/prisma/client";
import type { InvitationKind } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { isAdministrator, isOwnerOf, isStaff, staffedProgrammes, staffsProgramme } from "@/lib/people/policy";

type Target = { kind: InvitationKind; organizationId: string | null; programmeId: string | null };

/** Owners and staff invite to an organization, administrators to staff, a programme's staff its funders. */
export function invitesTo(actor: Actor, { kind, organizationId, programmeId }: Target): boolean {
  if (kind === "STAFF") return isAdministrator(actor);
  if (kind === "FUNDER") return programmeId !== null && staffsProgramme(actor, programmeId);
  return organizationId !== null && (isStaff(actor) || isOwnerOf(actor, organizationId));
}

/** `invitesTo` as a filter. */
export function invitationsWithin(actor: Actor): Prisma.InvitationWhereInput {
  const programmes = staffedProgrammes(actor);
  const owned = actor.memberOf.filter(({ role }) => role === "OWNER").map((member) => member.organizationId);
  return {
    OR: [
      { kind: "ORGANIZATION", ...(isStaff(actor) ? {} : { organizationId: { in: owned } }) },
      { kind: "STAFF", ...(isAdministrator(actor) ? {} : { id: { in: [] } }) },
      { kind: "FUNDER", ...(programmes === "all" ? {} : { programmeId: { in: programmes } }) },
    ],
  };
}
