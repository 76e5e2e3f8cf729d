import "server-only";
import type { z } from "zod";
import type { ApproveClaim, ClaimOrganization, DeclineClaim } from "@/lib/organizations/schema";
import { seesOrganization } from "@/lib/organizations/policy";
import type { OrganizationRole } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf } from "@/lib/people/policy";
import { decidedFor } from "@/lib/people/reach";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

/** "I work there": someone asks to look after an organization's entry. Refused for members, and while one waits. */
export async function claimOrganization(
  actor: Actor,
  { organizationId, position, evidence }: z.output<typeof ClaimOrganization>,
): Promise<{ slug: string }> {
  return transaction(async () => {
    const organization = await db().organization.findUnique({
      where: { id: organizationId },
      select: {
        id: true,
        slug: true,
        standing: true,
        archivedAt: true,
        programmes: { select: { programmeId: true } },
      },
    });
    if (!organization || !seesOrganization(actor, organization)) throw new Refusal("not-found");
    if (isMemberOf(actor, organizationId)) throw new Refusal("already-member");
    const { id } = await db().organizationClaim.create({
      data: { organizationId, personId: actor.personId, position, evidence },
      select: { id: true },
    });
    await db().organization.updateMany({
      where: { id: organizationId, standing: "LISTED" },
      data: { standing: "CLAIM_PENDING" },
    });
    await record(actor, "claim.made", { subject: { type: "OrganizationClaim", id } });
    return { slug: organization.slug };
  });
}

/**
 * Staff believe the claim: its person becomes owner where there is none, else a member, and the organization a
 * partner. Refused for one's own claim and for one that is decided.
 */
export async function approveClaim(actor: Actor, { claimId }: z.output<typeof ApproveClaim>): Promise<void> {
  await transaction(async () => {
    const claim = await decide(actor, claimId, "APPROVED");
    const { organizationId, personId, position } = claim;
    const current = await db().organizationMember.findMany({
      where: { organizationId, endedAt: null },
      select: { personId: true, role: true },
    });
    // someone may have been invited while the claim waited
    if (!current.some((member) => member.personId === personId)) {
      const role = current.some((member) => member.role === "OWNER") ? "MEMBER" : "OWNER";
      await join(actor, { organizationId, personId, role, title: position });
    }
    await db().organization.updateMany({
      where: { id: organizationId, standing: { in: ["LISTED", "CLAIM_PENDING"] } },
      data: { standing: "PARTNER", updatedAt: now() },
    });
    await record(actor, "claim.approved", { subject: { type: "OrganizationClaim", id: claimId } });
  });
}

async function join(
  actor: Actor,
  member: { organizationId: string; personId: string; role: OrganizationRole; title: string },
): Promise<void> {
  const { id } = await db().organizationMember.create({ data: member, select: { id: true } });
  await record(actor, "membership.begun", {
    subject: { type: "OrganizationMember", id },
    changes: { role: [null, member.role] },
    payload: { organizationId: member.organizationId, personId: member.personId },
  });
}

/** Staff decline a claim and say why; without another claim or a member the entry is as before. */
export async function declineClaim(
  actor: Actor,
  { claimId, reason }: z.output<typeof DeclineClaim>,
): Promise<void> {
  await transaction(async () => {
    const { organizationId } = await decide(actor, claimId, "DECLINED", reason);
    await db().organization.updateMany({
      where: { id: organizationId, standing: "CLAIM_PENDING", claims: { none: { state: "PENDING" } } },
      data: { standing: "LISTED" },
    });
    await record(actor, "claim.declined", { subject: { type: "OrganizationClaim", id: claimId }, reason });
  });
}

async function decide(actor: Actor, claimId: string, state: "APPROVED" | "DECLINED", reason?: string) {
  // an organization that comes into a programme meanwhile waits until we are done
  await db().$queryRaw`
    select 1 from "Organization" o join "OrganizationClaim" c on c."organizationId" = o.id
    where c.id = ${claimId}::uuid for update of o`;
  const claim = await db().organizationClaim.findFirst({
    where: { id: claimId, organization: decidedFor(actor) },
  });
  if (!claim) throw new Refusal("not-found");
  if (claim.personId === actor.personId) throw new Refusal("claim-own");
  const { count } = await db().organizationClaim.updateMany({
    where: { id: claimId, state: "PENDING" },
    data: { state, reason: reason ?? null, decidedAt: now(), decidedById: actor.personId },
  });
  if (count === 0) throw new Refusal("claim-decided");
  return claim;
}

/** The claims that wait for the actor to decide, oldest first. */
export async function waitingClaims(actor: Actor) {
  return db().organizationClaim.findMany({
    where: { state: "PENDING", organization: decidedFor(actor) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 100,
    select: {
      id: true,
      position: true,
      evidence: true,
      createdAt: true,
      personId: true,
      person: { select: { name: true, email: true } },
      organization: {
        select: {
          slug: true,
          name: true,
          website: true,
          standing: true,
          _count: { select: { members: { where: { endedAt: null } } } },
        },
      },
    },
  });
}
