import "server-only";
import { siteOf } from "@/lib/organizations/import/identity";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { hiddenStandings } from "@/lib/organizations/policy";
import { signsOf, wordsOf, type Sign } from "@/lib/organizations/signs";
import { decidesFor, decidedFor } from "@/lib/organizations/reach";
import { db } from "@/lib/platform/db";
import { foldedKey } from "@/lib/platform/fold";
import { matches } from "@/lib/platform/search-words";

const most = 8;

const facts = {
  id: true,
  slug: true,
  name: true,
  kind: true,
  standing: true,
  ein: true,
  website: true,
  postalCode: true,
} as const;

/** Entries, and other unlisted organizations, that may be the same as this one: those with most in common first. */
export async function likelyEntries(actor: Actor, organizationId: string) {
  const asked = await db().organization.findUniqueOrThrow({ where: { id: organizationId }, select: facts });
  const words = [...wordsOf(asked.name)].map((word) => Prisma.sql`plainto_tsquery('simple', ${word})`);
  const anyWord = words.length > 0 ? Prisma.join(words, " || ") : Prisma.sql`''::tsquery`;
  const found = await db().$queryRaw<{ id: string }[]>`
    (select o.id from "Organization" o where name_key(o.name) = ${foldedKey(asked.name)})
    union (select o.id from "Organization" o where o.ein = ${asked.ein})
    union (select o.id from "Organization" o where ${asked.website}::text is not null
      and position(${siteOf(asked.website ?? "")} in lower(o.website)) > 0 limit 50)
    union (select o.id from "Organization" o where o.search @@ (${anyWord})
      order by ts_rank(o.search, ${anyWord}) desc limit 50)`;
  const entries = await entriesOf(actor, {
    id: { in: found.map(({ id }) => id).filter((id) => id !== organizationId) },
  });
  return entries
    .map((entry) => ({ ...entry, signs: signsOf(asked, entry) }))
    .filter(({ signs }) => signs.length > 0)
    .toSorted((one, other) => other.signs.length - one.signs.length)
    .slice(0, most);
}

/** Entries that staff look for by other words. */
export async function searchedEntries(actor: Actor, q: string) {
  const found = await db().$queryRaw<{ id: string }[]>`
    select o.id from "Organization" o
    where o.standing <> 'UNLISTED' and ${matches(q, { search: Prisma.sql`o.search`, name: Prisma.sql`o.name` })}
    order by lower(o.name), o.id limit ${most}`;
  const entries = await entriesOf(actor, { id: { in: found.map(({ id }) => id) } });
  return entries.map((entry) => ({ ...entry, signs: [] as Sign[] }));
}

async function entriesOf(actor: Actor, where: Prisma.OrganizationWhereInput) {
  const rows = await db().organization.findMany({
    where: {
      AND: [where, { OR: [{ standing: { not: "UNLISTED" } }, decidedFor(actor)] }],
      archivedAt: null,
      kind: { notIn: ["COMPANY", "FUNDER"] },
      OR: [
        { standing: { notIn: [...hiddenStandings] } },
        { standing: "UNLISTED", claims: { some: { state: "PENDING" } } },
      ],
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      ...facts,
      programmes: { select: { programmeId: true, programme: { select: { name: true } } } },
      claims: {
        where: { state: "PENDING" },
        select: { id: true, person: { select: { name: true, email: true } } },
        orderBy: { createdAt: "asc" },
      },
      _count: { select: { members: { where: { endedAt: null } } } },
    },
  });
  return rows.map(({ programmes, _count, claims, ...entry }) => ({
    ...entry,
    members: _count.members,
    programmes: programmes.map(({ programme }) => programme.name),
    /** Whether the actor says who belongs to it. */
    decides: decidesFor(actor, programmes),
    /** Who else asks: for it, or (of an unlisted one) to have it added. */
    claims: claims.map(({ id, person }) => ({ id, by: person.name ?? person.email })),
  }));
}

export type LikelyEntry = Awaited<ReturnType<typeof likelyEntries>>[number];

/** The claim of an unlisted organization that waits for the actor, with what staff need to settle it; null for others. */
export async function unlistedClaim(actor: Actor, claimId: string) {
  const claim = await db().organizationClaim.findFirst({
    where: {
      id: claimId,
      state: "PENDING",
      organization: { AND: [decidedFor(actor)], standing: "UNLISTED" },
    },
    select: {
      id: true,
      evidence: true,
      createdAt: true,
      personId: true,
      person: { select: { name: true, email: true } },
      organization: {
        select: {
          ...facts,
          programmes: { select: { programme: { select: { name: true, timeZone: true } } } },
        },
      },
    },
  });
  if (!claim) return null;
  return { ...claim, likely: await likelyEntries(actor, claim.organization.id) };
}

export type UnlistedClaim = NonNullable<Awaited<ReturnType<typeof unlistedClaim>>>;
