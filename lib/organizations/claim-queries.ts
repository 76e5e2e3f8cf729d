import "server-only";
import type { Actor } from "@/lib/people/actor";
import { decidedFor } from "@/lib/organizations/reach";
import { db } from "@/lib/platform/db";

/** The claims that wait for the actor to decide: rivals for one organization together, the longest waiting first. */
export async function waitingClaims(actor: Actor) {
  const claims = await db().organizationClaim.findMany({
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
          id: true,
          slug: true,
          name: true,
          website: true,
          standing: true,
          _count: { select: { members: { where: { endedAt: null } } } },
        },
      },
    },
  });
  const organizations = new Map(claims.map(({ organization }) => [organization.id, organization]));
  return [...organizations.values()].map((organization) => ({
    ...organization,
    claims: claims.filter((claim) => claim.organization.id === organization.id),
  }));
}

export type ClaimedOrganization = Awaited<ReturnType<typeof waitingClaims>>[number];

/**
 * Where one said that one works, as far as it isn't settled: what waits, what staff turned down, and unlisted
 * organizations whatever became of the asking, since drafts for them stay. The newest claim of each, newest first.
 */
export async function claimsOf(actor: Actor) {
  const claims = await db().organizationClaim.findMany({
    where: {
      personId: actor.personId,
      OR: [{ state: { in: ["PENDING", "DECLINED"] } }, { organization: { standing: "UNLISTED" } }],
      organization: {
        archivedAt: null,
        members: { none: { personId: actor.personId, endedAt: null } },
      },
    },
    distinct: ["organizationId"],
    orderBy: { createdAt: "desc" },
    take: 20,
    select: {
      id: true,
      state: true,
      reason: true,
      createdAt: true,
      decidedAt: true,
      organization: {
        select: {
          id: true,
          slug: true,
          name: true,
          kind: true,
          standing: true,
          programmes: { select: { programme: { select: { name: true, timeZone: true } } } },
        },
      },
    },
  });
  return claims.map(({ organization: { programmes, ...organization }, ...claim }) => ({
    ...claim,
    organization,
    programmes: programmes.map(({ programme }) => programme),
  }));
}

export type MyClaim = Awaited<ReturnType<typeof claimsOf>>[number];
