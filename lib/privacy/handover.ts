import "server-only";
import type { Actor } from "@/lib/people/actor";
import { isAdministrator } from "@/lib/people/policy";
import { db } from "@/lib/platform/db";

export type Handover = {
  /** Organizations whose only owner the actor is; `manages` where its members have a page of their own. */
  owned: { name: string; slug: string; manages: boolean }[];
  /** Teams on which they have a seat, or are kept one. */
  seats: { title: string; slug: string }[];
  /** No other administrator would be left. */
  lastAdministrator: boolean;
};

/** What would be left without anyone if the actor were erased now: to be handed over first. */
export async function toHandOver(actor: Actor): Promise<Handover> {
  const { personId } = actor;
  const [organizations, claims, otherAdministrators] = await Promise.all([
    db().organization.findMany({
      where: {
        members: {
          some: { personId, role: "OWNER", endedAt: null },
          none: { personId: { not: personId }, role: "OWNER", endedAt: null },
        },
      },
      orderBy: { name: "asc" },
      select: { name: true, slug: true, kind: true },
    }),
    db().seatClaim.findMany({
      where: { personId, releasedAt: null },
      orderBy: { claimedAt: "asc" },
      select: { project: { select: { title: true, slug: true } } },
    }),
    db().staffMembership.count({
      where: { personId: { not: personId }, programmeId: null, role: "ADMINISTRATOR", endedAt: null },
    }),
  ]);
  return {
    owned: organizations.map(({ kind, ...named }) => ({
      ...named,
      manages: kind !== "COMPANY" && kind !== "FUNDER",
    })),
    seats: claims.map(({ project }) => project),
    lastAdministrator: isAdministrator(actor) && otherAdministrators === 0,
  };
}
