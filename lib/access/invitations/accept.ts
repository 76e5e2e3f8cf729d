import "server-only";
import type { z } from "zod";
import type { OrganizationRole, StaffRole } from "@/lib/generated/prisma/enums";
import { joinOrganization } from "@/lib/organizations/join";
import type { Actor } from "@/lib/people/actor";
import { inviterStillMay } from "@/lib/access/invitations/inviter";
import type { AcceptInvitation } from "@/lib/access/invitations/schema";
import { hashOf } from "@/lib/access/invitations/token";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record, type Acting } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { joinFunders, joinStaff } from "@/lib/programmes/join";

export type Accepted = { personId: string; role: "staff" | "partner" | "company" | "funder" };

/**
 * Accepts for someone who is signed in with the address that was invited. Once only, also when two tabs accept at the
 * same moment: the row that is still open decides. Whoever invited must still have the right to, up to this instant.
 */
export async function acceptInvitation(
  actor: Actor,
  { token }: z.output<typeof AcceptInvitation>,
): Promise<Accepted> {
  return transaction(async () => {
    const tokenHash = hashOf(token);
    const invitation = await lockOpen(tokenHash);
    if (invitation.email !== actor.email) throw new Refusal("invitation-for-another");
    const { personId } = actor;
    await db().invitation.update({
      where: { tokenHash },
      data: { acceptedAt: await databaseNow(), acceptedById: personId },
      select: { id: true },
    });
    const as: Acting = { personId, actingAs: "person" };
    const role = await join(as, personId, invitation);
    await record(as, "invitation.accepted", {
      subject: { type: "Invitation", id: invitation.id },
      payload: { personId },
    });
    return { personId, role };
  });
}

async function lockOpen(tokenHash: string) {
  await db().$queryRaw`select 1 from "Invitation" where "tokenHash" = ${tokenHash} for update`;
  const invitation = await db().invitation.findUnique({
    where: { tokenHash },
    include: { organization: { select: { kind: true } } },
  });
  if (!invitation) throw new Refusal("not-found");
  if (invitation.acceptedAt) throw new Refusal("invitation-accepted");
  if (invitation.revokedAt) throw new Refusal("invitation-revoked");
  if (invitation.expiresAt <= (await databaseNow())) throw new Refusal("invitation-over");
  if (!(await inviterStillMay(invitation, "and-stays"))) throw new Refusal("invitation-lapsed");
  return invitation;
}

type Open = Awaited<ReturnType<typeof lockOpen>>;

/** Who is a member already, by a claim or another invitation, stays one, and rises where this one asks for more. */
async function join(actor: Acting, personId: string, invitation: Open): Promise<Accepted["role"]> {
  const { kind, role, programmeId, organizationId } = invitation;
  if (kind === "STAFF") {
    await joinStaff(actor, { personId, programmeId, role: role as StaffRole });
    return "staff";
  }
  if (kind === "FUNDER") {
    await joinFunders(actor, { personId, programmeId: programmeId! });
    return "funder";
  }
  await joinOrganization(actor, {
    personId,
    organizationId: organizationId!,
    role: role as OrganizationRole,
  });
  return invitation.organization?.kind === "COMPANY" ? "company" : "partner";
}
