import "server-only";
import type { z } from "zod";
import type { OrganizationRole, StaffRole } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { inviterStillMay } from "@/lib/people/invitations/inviter";
import type { AcceptInvitation } from "@/lib/people/invitations/schema";
import { hashOf } from "@/lib/people/invitations/token";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record, type Acting } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

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
  if (invitation.kind === "STAFF") {
    await joinStaff(actor, personId, invitation);
    return "staff";
  }
  if (invitation.kind === "FUNDER") {
    await joinFunders(actor, personId, invitation);
    return "funder";
  }
  await joinOrganization(actor, personId, invitation);
  return invitation.organization?.kind === "COMPANY" ? "company" : "partner";
}

async function joinStaff(actor: Acting, personId: string, { programmeId, role }: Open): Promise<void> {
  const wanted = role as StaffRole;
  const select = { id: true, role: true } as const;
  const held = await db().staffMembership.findFirst({
    where: { personId, programmeId, endedAt: null },
    select,
  });
  if (held && (held.role === "ADMINISTRATOR" || held.role === wanted)) return;
  const { id } = held
    ? await db().staffMembership.update({ where: { id: held.id }, data: { role: wanted }, select })
    : await db().staffMembership.create({ data: { personId, programmeId, role: wanted }, select });
  await record(actor, "access.begun", {
    subject: { type: "StaffMembership", id },
    changes: { role: [held?.role ?? null, wanted] },
    payload: { personId, programmeId },
  });
}

async function joinFunders(actor: Acting, personId: string, { programmeId }: Open): Promise<void> {
  const where = { personId, programmeId: programmeId!, endedAt: null };
  if ((await db().funderAccess.count({ where })) > 0) return;
  const { id } = await db().funderAccess.create({ data: where, select: { id: true } });
  await record(actor, "access.begun", {
    subject: { type: "FunderAccess", id },
    payload: { personId, programmeId },
  });
}

async function joinOrganization(actor: Acting, personId: string, invitation: Open): Promise<void> {
  const wanted = invitation.role as OrganizationRole;
  const organizationId = invitation.organizationId!;
  const select = { id: true, role: true } as const;
  const held = await db().organizationMember.findFirst({
    where: { personId, organizationId, endedAt: null },
    select,
  });
  if (held && (held.role === "OWNER" || held.role === wanted)) return;
  const { id } = held
    ? await db().organizationMember.update({ where: { id: held.id }, data: { role: wanted }, select })
    : await db().organizationMember.create({ data: { personId, organizationId, role: wanted }, select });
  await record(actor, held ? "membership.changed" : "membership.begun", {
    subject: { type: "OrganizationMember", id },
    changes: { role: [held?.role ?? null, wanted] },
    payload: { organizationId, personId },
  });
}
