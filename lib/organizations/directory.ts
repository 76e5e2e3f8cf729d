import "server-only";
import type { DirectoryFilters } from "@/lib/organizations/filters";
import { Prisma } from "@/lib/generated/prisma/client";
import type { OrganizationKind, Standing } from "@/lib/generated/prisma/enums";
import { hiddenStandings } from "@/lib/organizations/policy";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameSql } from "@/lib/platform/i18n/names";
import { paged, type Paged } from "@/lib/platform/paging";
import { matches, searchQuery } from "@/lib/platform/search-words";

const size = 20;

export type ListedOrganization = {
  id: string;
  slug: string;
  name: string;
  kind: OrganizationKind;
  standing: Standing;
  mission: string;
  causes: string[];
  areas: string[];
};

/**
 * The directory, one page of it: by relevance where words are searched, else by name. Entries that are
 * unlisted, suspended or put away are left out. Open to everyone.
 */
export async function listOrganizations(
  filters: DirectoryFilters,
  page: number,
  locale: Locale,
): Promise<Paged<ListedOrganization>> {
  const words = filters.q ? searchQuery(filters.q) : null;
  const where = conditions(filters);
  const rank = words ? Prisma.sql`ts_rank(o.search, ${words}) desc,` : Prisma.empty;
  const [rows, [counted]] = await Promise.all([
    db().$queryRaw<ListedOrganization[]>`
      with found as (
        select o.id, row_number() over (order by ${rank} lower(o.name), o.id) as place
        from "Organization" o where ${where}
        order by ${rank} lower(o.name), o.id limit ${size} offset ${(page - 1) * size})
      select o.id::text, o.slug, o.name, o.kind::text, o.standing::text, left(o.mission, 400) as mission,
        array(select ${nameSql("c", locale)} from "OrganizationCause" oc join "Cause" c on c.slug = oc.cause
          where oc."organizationId" = o.id order by c.slug) as causes,
        array(select ${nameSql("a", locale)} from "OrganizationArea" oa join "Area" a on a.slug = oa.area
          where oa."organizationId" = o.id order by a.position) as areas
      from found join "Organization" o using (id) order by found.place`,
    db().$queryRaw<{ total: number }[]>`select count(*)::int as total from "Organization" o where ${where}`,
  ]);
  return paged(rows, counted?.total ?? 0, page, size);
}

/** How many the directory would show with one of the filters taken away: what to loosen when nothing is found. */
export async function countWithout(
  filters: DirectoryFilters,
): Promise<{ filter: keyof DirectoryFilters; total: number }[]> {
  const set = (Object.keys(filters) as (keyof DirectoryFilters)[]).filter((name) => filters[name]);
  if (set.length < 2) return [];
  return Promise.all(
    set.map(async (filter) => {
      const rest = { ...filters, [filter]: undefined };
      const where = conditions(rest);
      const [row] = await db().$queryRaw<{ total: number }[]>`
        select count(*)::int as total from "Organization" o where ${where}`;
      return { filter, total: row?.total ?? 0 };
    }),
  );
}

function conditions({ q, cause, area, kind }: DirectoryFilters): Prisma.Sql {
  const all = [
    Prisma.sql`o."archivedAt" is null and o.standing <> all(${[...hiddenStandings]}::"Standing"[])`,
  ];
  if (q) all.push(matches(q, { search: Prisma.sql`o.search`, name: Prisma.sql`o.name` }));
  if (kind) all.push(Prisma.sql`o.kind = ${kind}::"OrganizationKind"`);
  if (cause) {
    all.push(Prisma.sql`o.id in (select "organizationId" from "OrganizationCause" where cause = ${cause})`);
  }
  if (area) {
    all.push(Prisma.sql`o.id in (select "organizationId" from "OrganizationArea" where area = ${area})`);
  }
  return Prisma.join(all, " and ");
}
