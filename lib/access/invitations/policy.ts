import type { Prisma } from "@/lib/generated/prisma/client";
import type { InvitationKind } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { isAdministrator, isOwnerOf, staffedProgrammes, staffsProgramme } from "@/lib/people/policy";
import { decidedFor, decidesFor } from "@/lib/organizations/reach";

type Target = {
  kind: InvitationKind;
  organizationId: string | null;
  programmeId: string | null;
  organization: { programmes: readonly { programmeId: string }[] } | null;
};

/**
 * Owners invite to their organization, and so do staff of every programme it works with; administrators to staff, a
 * programme's staff its funders.
 */
export function invitesTo(actor: Actor, target: Target): boolean {
  const { kind, organizationId, programmeId, organization } = target;
  if (kind === "STAFF") return isAdministrator(actor);
  if (kind === "FUNDER") return programmeId !== null && staffsProgramme(actor, programmeId);
  if (organizationId === null || !organization) return false;
  return isOwnerOf(actor, organizationId) || decidesFor(actor, organization.programmes);
}

/** `invitesTo` as a filter. */
export function invitationsWithin(actor: Actor): Prisma.InvitationWhereInput {
  const programmes = staffedProgrammes(actor);
  const owned = actor.memberOf.filter(({ role }) => role === "OWNER").map((member) => member.organizationId);
  return {
    OR: [
      { kind: "ORGANIZATION", organizationId: { in: owned } },
      { kind: "ORGANIZATION", organization: decidedFor(actor) },
      { kind: "STAFF", ...(isAdministrator(actor) ? {} : { id: { in: [] } }) },
      { kind: "FUNDER", ...(programmes === "all" ? {} : { programmeId: { in: programmes } }) },
    ],
  };
}
