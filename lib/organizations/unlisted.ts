import "server-only";
import type { z } from "zod";
import { decide, welcome } from "@/lib/organizations/claims";
import { likelyEntries } from "@/lib/organizations/likely";
import type { AddUnlisted, AskAgain, JoinUnlisted, NameUnlisted } from "@/lib/organizations/schema";
import { slugsFor } from "@/lib/organizations/slug";
import type { Actor } from "@/lib/people/actor";
import { decidedFor } from "@/lib/organizations/reach";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { webAddress } from "@/lib/platform/fields";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

/** Someone names an organization that isn't listed. Staff of the programme look; until then only its asker sees it. */
export async function nameUnlisted(
  actor: Actor,
  { programmeId, ...said }: NameUnlisted & { programmeId: string },
): Promise<{ organizationId: string }> {
  return transaction(async () => {
    const [slug = ""] = await slugsFor([said.name]);
    const { id: organizationId } = await db().organization.create({
      data: { ...factsOf(said), slug, standing: "UNLISTED", programmes: { create: { programmeId } } },
      select: { id: true },
    });
    await ask(actor, organizationId, said);
    return { organizationId };
  });
}

/** The same once more, told better, after staff said no or the asker took it back. */
export async function askAgain(
  actor: Actor,
  { organizationId, ...said }: z.output<typeof AskAgain>,
): Promise<void> {
  await transaction(async () => {
    await lock(organizationId);
    const { count } = await db().organization.updateMany({
      where: {
        id: organizationId,
        standing: "UNLISTED",
        archivedAt: null,
        claims: { some: { personId: actor.personId } },
      },
      data: { ...factsOf(said), updatedAt: now() },
    });
    if (count === 0) throw new Refusal("not-found");
    await ask(actor, organizationId, said);
  });
}

async function ask(actor: Actor, organizationId: string, said: NameUnlisted): Promise<void> {
  const { id } = await db().organizationClaim.create({
    data: {
      organizationId,
      personId: actor.personId,
      position: "",
      evidence: `${said.found}\n${said.known}`,
    },
    select: { id: true },
  });
  await record(actor, "claim.made", { subject: { type: "OrganizationClaim", id } });
}

/** What was said, as far as it is a fact of the directory; the words themselves stay with the claim. */
function factsOf({ name, kind, found, known }: NameUnlisted) {
  const digits = known.replaceAll(/[\s-]/g, "");
  const site = /^\S+\.\S+$/.test(found) ? webAddress().safeParse(found) : null;
  return { name, kind, website: site?.data ?? null, ein: /^\d{9}$/.test(digits) ? digits : null };
}

/** Staff add it: it comes into the directory, and its asker is the first to look after it. Refused when an entry like it came meanwhile. */
export async function addUnlisted(
  actor: Actor,
  { claimId, shown }: z.output<typeof AddUnlisted>,
): Promise<void> {
  await transaction(async () => {
    const claim = await decide(actor, claimId, "APPROVED", { unlisted: true });
    const likely = await likelyEntries(actor, claim.organizationId);
    if (likely.some(({ id }) => !shown.includes(id))) throw new Refusal("likely-changed", { stale: true });
    await welcome(actor, claim);
  });
}

/**
 * Staff know it under an entry of the directory: its asker joins that one by the rules of claims, and the unlisted one
 * is put away. Only an entry whose members the actor may decide about. What was drafted is the caller's to move.
 */
export async function joinUnlisted(
  actor: Actor,
  { claimId, organizationId }: z.output<typeof JoinUnlisted>,
): Promise<{ from: string }> {
  return transaction(async () => {
    const claim = await decide(actor, claimId, "APPROVED", { unlisted: true });
    await lock(organizationId);
    const target = await db().organization.findFirst({
      where: {
        AND: [{ id: organizationId }, decidedFor(actor)],
        archivedAt: null,
        standing: { in: ["LISTED", "CLAIM_PENDING", "PARTNER"] },
        kind: { notIn: ["COMPANY", "FUNDER"] },
      },
      select: { id: true },
    });
    if (!target) throw new Refusal("not-found");
    const from = claim.organizationId;
    await db().organizationClaim.updateMany({
      where: { organizationId, personId: claim.personId, state: "PENDING" },
      data: { state: "APPROVED", decidedAt: now(), decidedById: actor.personId },
    });
    await db().organizationClaim.update({
      where: { id: claimId },
      data: { organizationId },
      select: { id: true },
    });
    await db().organization.update({
      where: { id: from },
      data: { archivedAt: now() },
      select: { id: true },
    });
    await welcome(actor, { ...claim, organizationId });
    await record(actor, "organization.recognised", {
      subject: { type: "Organization", id: from },
      payload: { organizationId },
      event: false,
    });
    return { from };
  });
}

async function lock(organizationId: string): Promise<void> {
  await db().$queryRaw`select 1 from "Organization" where id = ${organizationId}::uuid for update`;
}
