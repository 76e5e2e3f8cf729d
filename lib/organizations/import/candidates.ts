import "server-only";
import type { Entry } from "@/lib/organizations/import/compare";
import type { ImportValues } from "@/lib/organizations/import/import-schema";
import { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";

const entry = Prisma.sql`o.id, o.source, o."sourceId", o.name, o.kind, o.ein, o."postalCode", o.website, o.mission,
  o.standing,
  array(select c.cause from "OrganizationCause" c where c."organizationId" = o.id) as causes,
  array(select a.area from "OrganizationArea" a where a."organizationId" = o.id) as areas`;

/** The entries that a list is known to mean, by its numbers: those that came from it, and those found once. */
export async function knownEntries(source: string, sourceIds: string[]) {
  const rows = await db().$queryRaw<(Entry & { key: string; remembered: boolean })[]>`
    select k.key, k.remembered, ${entry} from (
      select o.id, o."sourceId" as key, false as remembered from "Organization" o
        where o.source = ${source} and o."sourceId" = any(${sourceIds}::text[])
      union all
      select i."organizationId", i."sourceId", true from "ImportedIdentity" i
        where i.source = ${source} and i."sourceId" = any(${sourceIds}::text[])) k
    join "Organization" o on o.id = k.id order by k.remembered`;
  return new Map(rows.map((row) => [row.key, row]));
}

/** For each name the entries called the same, those of this list first. */
export async function namesakesOf(source: string, names: string[]): Promise<Entry[][]> {
  const rows = await db().$queryRaw<(Entry & { place: number })[]>`
    with asked as materialized (
      select n.place::int as place, name_key(n.name) as key
      from unnest(${names}::text[]) with ordinality as n(name, place))
    select asked.place, ${entry} from asked
    cross join lateral (select * from "Organization" o where name_key(o.name) = asked.key offset 0) o
    where asked.key <> '' and o.standing <> 'UNLISTED'
    order by asked.place, o.source is distinct from ${source}, o."createdAt", o.id`;
  const found: Entry[][] = names.map(() => []);
  for (const { place, ...row } of rows) found[place - 1]?.push(row);
  return found;
}

/** The entries that have one of these EINs. */
export async function holdersOf(eins: string[]): Promise<Map<string, { id: string; name: string }[]>> {
  const rows = await db().organization.findMany({
    where: { ein: { in: eins }, standing: { not: "UNLISTED" } },
    select: { id: true, name: true, ein: true },
    orderBy: { createdAt: "asc" },
  });
  const holders = new Map<string, { id: string; name: string }[]>();
  for (const { ein, ...holder } of rows) if (ein) holders.set(ein, [...(holders.get(ein) ?? []), holder]);
  return holders;
}

type Earlier = { sourceId: string; nameKey: string; organizationId: string | null; values: ImportValues };

/** The rows before `first`, not rejected, that share a number, a name, an EIN or an entry with the next ones. */
export async function earlierRows(
  importId: string,
  first: number,
  shared: { sourceIds: string[]; nameKeys: string[]; eins: string[]; entries: string[] },
): Promise<Earlier[]> {
  if (first <= 1) return [];
  const before = Prisma.sql`r."importId" = ${importId}::uuid and r.number < ${first} and r.verdict <> 'REJECT'`;
  const row = Prisma.sql`select r.number, r."sourceId", r."nameKey", r."organizationId", r.values from "ImportRow" r`;
  return db().$queryRaw<Earlier[]>`
    ${row} where ${before} and r."sourceId" = any(${shared.sourceIds}::text[])
    union ${row} where ${before} and r."nameKey" = any(${shared.nameKeys}::text[])
    union ${row} where ${before} and r.values ->> 'ein' = any(${shared.eins}::text[])
    union ${row} where ${before} and r."organizationId" = any(${shared.entries}::uuid[])
    order by number`;
}
