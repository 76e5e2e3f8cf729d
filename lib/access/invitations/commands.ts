import "server-only";
import type { z } from "zod";
import type { InvitationKind } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { sendInvitation } from "@/lib/access/invitations/letter";
import { mayInvite } from "@/lib/access/invitations/inviter";
import type {
  InviteFunder,
  InviteStaff,
  InviteToOrganization,
  OneInvitation,
} from "@/lib/access/invitations/schema";
import { newToken } from "@/lib/access/invitations/token";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { limit } from "@/lib/platform/limit";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

type Wanted = {
  kind: InvitationKind;
  email: string;
  role: string;
  organizationId: string | null;
  programmeId: string | null;
};
type Sent = { invitationId: string };

/** An owner, or staff of every programme it works with, invites someone to an organization; refused for its members. */
export async function inviteToOrganization(
  actor: Actor,
  input: z.output<typeof InviteToOrganization>,
): Promise<Sent> {
  return invite(actor, { ...input, kind: "ORGANIZATION", programmeId: null });
}

/** An administrator invites someone to staff, of one programme or of the whole installation. */
export async function inviteStaff(actor: Actor, input: z.output<typeof InviteStaff>): Promise<Sent> {
  return invite(actor, { ...input, kind: "STAFF", organizationId: null });
}

/** A programme's staff let a funder read its report. */
export async function inviteFunder(actor: Actor, input: z.output<typeof InviteFunder>): Promise<Sent> {
  return invite(actor, { ...input, kind: "FUNDER", role: "FUNDER", organizationId: null });
}

/** Takes an invitation back; refused when it was accepted meanwhile. */
export async function revokeInvitation(
  actor: Actor,
  { invitationId }: z.output<typeof OneInvitation>,
): Promise<void> {
  await transaction(async () => {
    await waiting(actor, invitationId);
    const { count } = await db().invitation.updateMany({
      where: { id: invitationId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: await databaseNow() },
    });
    if (count === 0) throw new Refusal("changed-meanwhile", { stale: true });
    await record(actor, "invitation.revoked", { subject: { type: "Invitation", id: invitationId } });
  });
}

/**
 * Sends it once more with a new link and two more weeks; the link before it stops working. Refused when it was accepted
 * or taken back meanwhile: who did that meant it.
 */
export async function renewInvitation(
  actor: Actor,
  { invitationId }: z.output<typeof OneInvitation>,
): Promise<Sent> {
  return transaction(async () => {
    await db().$queryRaw`select 1 from "Invitation" where id = ${invitationId}::uuid for update`;
    const { acceptedAt, revokedAt, ...wanted } = await waiting(actor, invitationId);
    if (acceptedAt ?? revokedAt) throw new Refusal("changed-meanwhile", { stale: true });
    return invite(actor, wanted);
  });
}

async function waiting(actor: Actor, invitationId: string) {
  const invitation = await db().invitation.findUnique({
    where: { id: invitationId },
    select: {
      kind: true,
      email: true,
      role: true,
      organizationId: true,
      programmeId: true,
      acceptedAt: true,
      revokedAt: true,
    },
  });
  if (!invitation || !(await mayInvite(actor, invitation))) throw new Refusal("not-found");
  return invitation;
}

/** One open invitation an address and target: inviting again renews it. */
async function invite(actor: Actor, wanted: Wanted): Promise<Sent> {
  if (!(await mayInvite(actor, wanted))) throw new Refusal("not-found");
  await limit(`invite:${actor.personId}`, { points: 60, seconds: 3600 });
  return transaction(async () => {
    await assertTarget(wanted);
    await assertNewcomer(wanted);
    const { kind, email, organizationId, programmeId, role } = wanted;
    const { token, tokenHash, expiresAt } = await newToken();
    const open = await db().invitation.findFirst({
      where: { kind, email, organizationId, programmeId, acceptedAt: null, revokedAt: null },
      select: { id: true },
    });
    const fresh = { role, tokenHash, expiresAt, invitedById: actor.personId };
    const { id } = open
      ? await db().invitation.update({ where: open, data: fresh, select: { id: true } })
      : await db().invitation.create({
          data: { kind, email, organizationId, programmeId, ...fresh },
          select: { id: true },
        });
    await sendInvitation(id, token, actor);
    await record(actor, "invitation.sent", {
      subject: { type: "Invitation", id },
      changes: { role: [null, role] },
    });
    return { invitationId: id };
  });
}

async function assertTarget({ organizationId, programmeId }: Wanted): Promise<void> {
  const found =
    (!organizationId ||
      (await db().organization.findFirst({
        where: { id: organizationId, archivedAt: null, standing: { not: "UNLISTED" } },
      }))) &&
    (!programmeId || (await db().programme.findFirst({ where: { id: programmeId, archivedAt: null } })));
  if (!found) throw new Refusal("not-found");
}

async function assertNewcomer({ kind, email, organizationId, programmeId }: Wanted): Promise<void> {
  const held = { person: { email }, endedAt: null };
  const count =
    kind === "ORGANIZATION"
      ? await db().organizationMember.count({ where: { ...held, organizationId: organizationId! } })
      : kind === "STAFF"
        ? await db().staffMembership.count({ where: { ...held, programmeId } })
        : await db().funderAccess.count({ where: { ...held, programmeId: programmeId! } });
  if (count > 0) throw new Refusal("already-member", { field: "email" });
}
