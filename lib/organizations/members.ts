import "server-only";
import type { z } from "zod";
import { managesMembers } from "@/lib/organizations/policy";
import type { ChangeRole, EndMembership } from "@/lib/organizations/schema";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

async function membershipOf(membershipId: string) {
  const membership = await db().organizationMember.findUnique({
    where: { id: membershipId, endedAt: null },
    select: {
      id: true,
      personId: true,
      role: true,
      organization: { select: { id: true, programmes: { select: { programmeId: true } } } },
    },
  });
  if (!membership) throw new Refusal("not-found");
  return membership;
}

/** An owner, or staff of all its programmes, makes someone an owner or a plain member. The database keeps the last owner. */
export async function changeRole(
  actor: Actor,
  { membershipId, role }: z.output<typeof ChangeRole>,
): Promise<void> {
  await transaction(async () => {
    const { id, organization, role: was } = await membershipOf(membershipId);
    if (!managesMembers(actor, organization)) throw new Refusal("not-found");
    if (role === was) return;
    const { count } = await db().organizationMember.updateMany({
      where: { id, role: was, endedAt: null },
      data: { role },
    });
    if (count === 0) throw new Refusal("changed-meanwhile");
    await record(actor, "membership.changed", {
      subject: { type: "OrganizationMember", id },
      changes: { role: [was, role] },
    });
  });
}

/** An owner, or staff of all its programmes, ends a membership; anyone ends their own. The last owner can't go. */
export async function endMembership(actor: Actor, { membershipId }: z.output<typeof EndMembership>) {
  return transaction(async () => {
    const { id, organization, personId } = await membershipOf(membershipId);
    const leaving = personId === actor.personId;
    if (!leaving && !managesMembers(actor, organization)) throw new Refusal("not-found");
    const { count } = await db().organizationMember.updateMany({
      where: { id, endedAt: null },
      data: { endedAt: now() },
    });
    if (count === 0) throw new Refusal("changed-meanwhile");
    await record(actor, "membership.ended", {
      subject: { type: "OrganizationMember", id },
      payload: { organizationId: organization.id, personId },
    });
    return { leaving };
  });
}
