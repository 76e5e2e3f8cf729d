import "server-only";
import { daysPast } from "@/lib/attention/days";
import { partOf, type NeedGroup, type NeedsAsked } from "@/lib/attention/groups";
import type { Actor } from "@/lib/people/actor";
import { decidedFor } from "@/lib/organizations/reach";
import { today } from "@/lib/platform/clock";
import { dateIn } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { defaultTimeZone } from "@/lib/platform/i18n/format";

const kinds = ["claim-waiting", "unlisted-waiting"] as const;

/**
 * People who say they work for an organization, or could not find theirs, and wait to hear. All that wait are read at
 * once: they are few, and both kinds of them are counted.
 */
export async function claimNeeds(actor: Actor, asked: NeedsAsked): Promise<NeedGroup[]> {
  const wanted = kinds.filter((kind) => !asked.kind || asked.kind === kind);
  if (wanted.length === 0) return [];
  const { programme } = asked;
  const claims = await db().organizationClaim.findMany({
    where: {
      state: "PENDING",
      organization: {
        AND: [
          decidedFor(actor),
          programme ? { programmes: { some: { programme: { slug: programme } } } } : {},
        ],
      },
    },
    select: {
      id: true,
      createdAt: true,
      organization: { select: { name: true, slug: true, standing: true } },
      person: { select: { name: true, email: true } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const { skip, take } = partOf(asked);
  return wanted.flatMap((kind) => {
    const unlisted = kind === "unlisted-waiting";
    const own = claims.filter(({ organization }) => (organization.standing === "UNLISTED") === unlisted);
    const needs = own.slice(skip, skip + take).map(({ id, createdAt, organization, person }) => {
      const date = dateIn(createdAt, defaultTimeZone);
      return {
        ...({ kind, date, count: 1, title: organization.name } as const),
        slug: unlisted ? id : organization.slug,
        key: `${kind}:${id}`,
        partner: person.name ?? person.email,
        daysPast: daysPast(kind, date, today()),
      };
    });
    return own.length > 0 ? [{ kind, total: own.length, things: own.length, needs }] : [];
  });
}
