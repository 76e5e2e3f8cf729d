import "server-only";
import type { InvitationKind } from "@/lib/generated/prisma/enums";
import { loadActor } from "@/lib/access/load-actor";
import type { Actor } from "@/lib/people/actor";
import { invitesTo } from "@/lib/access/invitations/policy";
import { db } from "@/lib/platform/db";

type Invitation = { kind: InvitationKind; organizationId: string | null; programmeId: string | null };
type Invited = Invitation & { invitedById: string };

/** `invitesTo`, with the programmes that the organization works with now. */
export async function mayInvite(actor: Actor, invitation: Invitation): Promise<boolean> {
  const { organizationId } = invitation;
  const organization =
    organizationId === null
      ? null
      : await db().organization.findUnique({
          where: { id: organizationId },
          select: { programmes: { select: { programmeId: true } } },
        });
  return invitesTo(actor, { ...invitation, organization });
}

/**
 * Whether the person who invited could still invite there: an invitation dies with that right. With "and-stays" the
 * rows the right hangs on are held to the end of the transaction: whoever removes the inviter goes before or after.
 */
export async function inviterStillMay(invitation: Invited, until?: "and-stays"): Promise<boolean> {
  const { invitedById } = invitation;
  if (until) {
    await db().$queryRaw`select 1 from "Person" where id = ${invitedById}::uuid for share`;
    await db()
      .$queryRaw`select 1 from "StaffMembership" where "personId" = ${invitedById}::uuid and "endedAt" is null order by id for share`;
    await db()
      .$queryRaw`select 1 from "OrganizationMember" where "personId" = ${invitedById}::uuid and "endedAt" is null order by id for share`;
  }
  const inviter = await loadActor(invitedById);
  return inviter !== null && mayInvite(inviter, invitation);
}
