import "server-only";
import { insideOrganizations, visibleOrganizations } from "@/lib/organizations/policy";
import type { Actor } from "@/lib/people/actor";
import { looksAfter } from "@/lib/organizations/reach";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameIn, type NamedRow } from "@/lib/platform/i18n/names";

/** An organization's public page; null when it isn't there for this reader. */
export async function organizationPage(actor: Actor | null, slug: string, locale: Locale) {
  const organization = await db().organization.findFirst({
    where: { AND: [{ slug }, visibleOrganizations(actor)] },
    select: {
      id: true,
      slug: true,
      name: true,
      kind: true,
      standing: true,
      ein: true,
      website: true,
      mission: true,
      postalCode: true,
      causes: {
        select: { of: { select: { slug: true, name: true, names: true } } },
        orderBy: { cause: "asc" },
      },
      areas: {
        select: { of: { select: { slug: true, name: true, names: true } } },
        orderBy: { of: { position: "asc" } },
      },
      priorities: {
        where: { archivedAt: null },
        select: { id: true, title: true, why: true, horizon: true },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      },
      members: { where: { endedAt: null, personId: actor?.personId ?? noOne }, select: { role: true } },
      programmes: { select: { programmeId: true } },
      claims: {
        where: { personId: actor?.personId ?? noOne },
        select: { state: true, reason: true, createdAt: true },
        orderBy: { createdAt: "desc" },
        take: 1,
      },
    },
  });
  if (!organization) return null;
  const { members, claims, causes, areas, programmes, ...facts } = organization;
  const named = ({ of }: { of: NamedRow & { slug: string } }) => ({
    slug: of.slug,
    name: nameIn(of, locale),
  });
  return {
    ...facts,
    causes: causes.map(named),
    areas: areas.map(named),
    membership: members[0] ?? null,
    claim: claims[0] ?? null,
    managed: looksAfter(actor, programmes),
  };
}

const noOne = "00000000-0000-0000-0000-000000000000";

export type OrganizationPage = NonNullable<Awaited<ReturnType<typeof organizationPage>>>;

/** What members and the staff who look after it read of an organization: its facts for editing, its members and priorities. */
export async function insideOrganization(actor: Actor, slug: string) {
  const organization = await db().organization.findFirst({
    where: { AND: [{ slug }, insideOrganizations(actor)] },
    select: {
      id: true,
      slug: true,
      name: true,
      kind: true,
      standing: true,
      ein: true,
      website: true,
      mission: true,
      postalCode: true,
      source: true,
      programmes: {
        select: { programmeId: true, programme: { select: { name: true } } },
        orderBy: { programme: { name: "asc" } },
      },
      causes: { select: { cause: true } },
      areas: { select: { area: true } },
      priorities: {
        select: { id: true, title: true, why: true, horizon: true, archivedAt: true },
        orderBy: [{ archivedAt: { sort: "desc", nulls: "first" } }, { createdAt: "asc" }, { id: "asc" }],
      },
      members: {
        where: { endedAt: null },
        select: {
          id: true,
          role: true,
          title: true,
          joinedAt: true,
          person: { select: { id: true, name: true, email: true } },
        },
        orderBy: [{ role: "asc" }, { joinedAt: "asc" }],
      },
    },
  });
  if (!organization) return null;
  return {
    ...organization,
    causes: organization.causes.map(({ cause }) => cause),
    areas: organization.areas.map(({ area }) => area),
  };
}

export type InsideOrganization = NonNullable<Awaited<ReturnType<typeof insideOrganization>>>;
