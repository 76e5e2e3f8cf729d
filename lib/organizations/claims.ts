import "server-only";
import type { z } from "zod";
import type {
  ApproveClaim,
  ClaimOrganization,
  DeclineClaim,
  WithdrawClaim,
} from "@/lib/organizations/schema";
import { seesOrganization } from "@/lib/organizations/policy";
import type { OrganizationRole } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf } from "@/lib/people/policy";
import { decidedFor } from "@/lib/organizations/reach";
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
    await welcome(actor, await decide(actor, claimId, "APPROVED", { unlisted: false }));
  });
}

type Claim = { id: string; organizationId: string; personId: string; position: string };

/** What follows when staff believe a claim, whichever way they came to. */
export async function welcome(
  actor: Actor,
  { id, organizationId, personId, position }: Claim,
): Promise<void> {
  await db().organization.updateMany({
    where: { id: organizationId, standing: { in: ["UNLISTED", "LISTED", "CLAIM_PENDING"] } },
    data: { standing: "PARTNER", updatedAt: now() },
  });
  const current = await db().organizationMember.findMany({
    where: { organizationId, endedAt: null },
    select: { personId: true, role: true },
  });
  // someone may have been invited while the claim waited
  if (!current.some((member) => member.personId === personId)) {
    const role = current.some((member) => member.role === "OWNER") ? "MEMBER" : "OWNER";
    await join(actor, { organizationId, personId, role, title: position });
  }
  await record(actor, "claim.approved", { subject: { type: "OrganizationClaim", id } });
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
    const { organizationId } = await decide(actor, claimId, "DECLINED", { reason });
    await listAgain(organizationId);
    await record(actor, "claim.declined", { subject: { type: "OrganizationClaim", id: claimId }, reason });
  });
}

/** Whoever made a claim takes it back while it waits. What they drafted for an unlisted organization stays theirs. */
export async function withdrawClaim(
  actor: Actor,
  { claimId }: z.output<typeof WithdrawClaim>,
): Promise<void> {
  await transaction(async () => {
    await lockOrganizationOf(claimId);
    const claim = await db().organizationClaim.findFirst({
      where: { id: claimId, personId: actor.personId },
    });
    if (!claim) throw new Refusal("not-found");
    const { count } = await db().organizationClaim.updateMany({
      where: { id: claimId, state: "PENDING" },
      data: { state: "WITHDRAWN", decidedAt: now() },
    });
    if (count === 0) throw new Refusal("claim-decided", { stale: true });
    await listAgain(claim.organizationId);
    await record(actor, "claim.withdrawn", {
      subject: { type: "OrganizationClaim", id: claimId },
      event: false,
    });
  });
}

/** An entry that nobody claims any more is as before. */
async function listAgain(organizationId: string): Promise<void> {
  await db().organization.updateMany({
    where: { id: organizationId, standing: "CLAIM_PENDING", claims: { none: { state: "PENDING" } } },
    data: { standing: "LISTED" },
  });
}

/** Whoever decides a claim or takes it back takes turns; an organization that comes into a programme meanwhile waits. */
async function lockOrganizationOf(claimId: string): Promise<void> {
  await db().$queryRaw`
    select 1 from "Organization" o join "OrganizationClaim" c on c."organizationId" = o.id
    where c.id = ${claimId}::uuid for update of o`;
}

/** Decides a claim that waits for the actor: of an unlisted organization only where that is asked for, or either way. */
export async function decide(
  actor: Actor,
  claimId: string,
  state: "APPROVED" | "DECLINED",
  { unlisted, reason }: { unlisted?: boolean; reason?: string },
) {
  await lockOrganizationOf(claimId);
  const claim = await db().organizationClaim.findFirst({
    where: { id: claimId, organization: decidedFor(actor) },
    include: { organization: { select: { standing: true } } },
  });
  if (!claim) throw new Refusal("not-found");
  if (unlisted !== undefined && unlisted !== (claim.organization.standing === "UNLISTED"))
    throw new Refusal(unlisted ? "claim-decided" : "not-found", { stale: true });
  if (claim.personId === actor.personId) throw new Refusal("claim-own");
  const { count } = await db().organizationClaim.updateMany({
    where: { id: claimId, state: "PENDING" },
    data: { state, reason: reason ?? null, decidedAt: now(), decidedById: actor.personId },
  });
  if (count === 0) throw new Refusal("claim-decided", { stale: true });
  return claim;
}
