import "server-only";
import type { InvitationKind } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { inviterStillMay } from "@/lib/access/invitations/inviter";
import { invitationsWithin } from "@/lib/access/invitations/policy";
import { hashOf } from "@/lib/access/invitations/token";
import { databaseNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";

export type OpenedInvitation = {
  kind: InvitationKind;
  state: "open" | "accepted" | "revoked" | "over" | "lapsed";
  email: string;
  role: string;
  /** Of the organization or programme; null for the whole installation. */
  to: string | null;
  from: string;
  expiresAt: Date;
};

/** What a link from a mail invites to; looking changes nothing. Null when we don't know the link. */
export async function invitationBehind(token: string): Promise<OpenedInvitation | null> {
  const found = await db().invitation.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { organization: { select: { name: true } }, programme: { select: { name: true } } },
  });
  if (!found) return null;
  const [from, mayInvite] = await Promise.all([
    db().person.findUnique({ where: { id: found.invitedById }, select: { name: true, email: true } }),
    inviterStillMay(found),
  ]);
  const { kind, email, role, expiresAt } = found;
  const over = expiresAt <= (await databaseNow());
  const open = over ? "over" : mayInvite ? "open" : "lapsed";
  return {
    kind,
    email,
    role,
    expiresAt,
    state: found.acceptedAt ? "accepted" : found.revokedAt ? "revoked" : open,
    to: found.organization?.name ?? found.programme?.name ?? null,
    from: from?.name ?? from?.email ?? "",
  };
}

export type PendingInvitation = {
  id: string;
  kind: InvitationKind;
  email: string;
  role: string;
  programme: string | null;
  createdAt: Date;
  expiresAt: Date;
  over: boolean;
};

/** Invitations nobody has accepted yet, newest first: of an organization, or those to staff and funders. */
export async function pendingInvitations(
  actor: Actor,
  of: { organizationId: string } | { kinds: InvitationKind[] },
): Promise<PendingInvitation[]> {
  const now = await databaseNow();
  const within = "organizationId" in of ? { organizationId: of.organizationId } : { kind: { in: of.kinds } };
  const rows = await db().invitation.findMany({
    where: { AND: [invitationsWithin(actor), within, { acceptedAt: null, revokedAt: null }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 200,
    select: {
      id: true,
      kind: true,
      email: true,
      role: true,
      createdAt: true,
      expiresAt: true,
      programme: { select: { name: true } },
    },
  });
  return rows.map(({ programme, ...row }) => ({
    ...row,
    programme: programme?.name ?? null,
    over: row.expiresAt <= now,
  }));
}
