import "server-only";
import { daysPast } from "@/lib/attention/days";
import { partOf, type NeedGroup, type NeedsAsked } from "@/lib/attention/groups";
import type { Actor } from "@/lib/people/actor";
import { decidedFor } from "@/lib/people/reach";
import { today } from "@/lib/platform/clock";
import { dateIn } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { defaultTimeZone } from "@/lib/platform/i18n/format";

const kinds = ["claim-waiting", "unlisted-waiting"] as const;

/** People who say they work for an organization, or could not find theirs, and wait to hear. */
export async function claimNeeds(actor: Actor, asked: NeedsAsked): Promise<NeedGroup[]> {
  const wanted = kinds.filter((kind) => !asked.kind || asked.kind === kind);
  return (await Promise.all(wanted.map((kind) => needsOf(actor, asked, kind)))).flat();
}

async function needsOf(actor: Actor, asked: NeedsAsked, kind: (typeof kinds)[number]): Promise<NeedGroup[]> {
  const { programme } = asked;
  const unlisted = kind === "unlisted-waiting";
  const where = {
    state: "PENDING" as const,
    organization: {
      standing: unlisted ? ("UNLISTED" as const) : { not: "UNLISTED" as const },
      AND: [decidedFor(actor), programme ? { programmes: { some: { programme: { slug: programme } } } } : {}],
    },
  };
  const [total, claims] = await Promise.all([
    db().organizationClaim.count({ where }),
    db().organizationClaim.findMany({
      where,
      select: {
        id: true,
        createdAt: true,
        organization: { select: { name: true, slug: true } },
        person: { select: { name: true, email: true } },
      },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      ...partOf(asked),
    }),
  ]);
  const needs = claims.map(({ id, createdAt, organization, person }) => {
    const date = dateIn(createdAt, defaultTimeZone);
    return {
      ...({
        kind,
        date,
        count: 1,
        slug: unlisted ? id : organization.slug,
        title: organization.name,
      } as const),
      key: `${kind}:${id}`,
      partner: person.name ?? person.email,
      daysPast: daysPast(kind, date, today()),
    };
  });
  return total > 0 ? [{ kind, total, things: total, needs }] : [];
}
