import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Stage } from "@/lib/generated/prisma/enums";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameSql } from "@/lib/platform/i18n/names";
import { paged, type Paged } from "@/lib/platform/paging";
import { matches } from "@/lib/platform/search-words";
import type { ListingFilters } from "@/lib/projects/filters";
import { listedStages } from "@/lib/projects/schema";

export const listingSize = 20;

export type ListedProject = {
  slug: string;
  title: string;
  summary: string;
  stage: Stage;
  partner: string;
  cohort: string | null;
  causes: string[];
  /** Disciplines with a seat still open, as slugs, in the order of the roles. */
  wanted: string[];
  openSeats: number;
  seats: number;
  /** The least and the most a role asks for. */
  hoursFrom: number | null;
  hoursTo: number | null;
  startsOn: string | null;
  endsOn: string | null;
};

type Row = ListedProject & { total: number };

/**
 * Published projects, newest first, one page of them: a single statement, since this is the page that
 * the most people open. Open to everyone.
 */
export async function listProjects(
  filters: ListingFilters,
  page: number,
  locale: Locale,
): Promise<Paged<ListedProject>> {
  const where = conditions(filters);
  const rows = await db().$queryRaw<Row[]>`
    with found as (
      select p.id, p."publishedAt" from "Project" p where ${where}
      order by p."publishedAt" desc, p.id limit ${listingSize} offset ${(page - 1) * listingSize}
    )
    select p.slug, p.title, p.summary, p.stage::text, o.name as partner, k.name as cohort,
      p.seats, p.seats - p."seatsTaken" as "openSeats",
      p."startsOn"::text as "startsOn", p."endsOn"::text as "endsOn",
      roles."hoursFrom", roles."hoursTo", coalesce(open.wanted, '{}') as wanted,
      coalesce((select array_agg(${nameSql("c", locale)} order by c.slug) from "ProjectCause" pc join "Cause" c on c.slug = pc.cause
        where pc."projectId" = p.id), '{}') as causes,
      (select count(*)::int from "Project" p where ${where}) as total
    from found join "Project" p using (id)
    join "Organization" o on o.id = p."organizationId"
    left join "Cohort" k on k.id = p."cohortId"
    left join lateral (select min(r."hoursPerWeek") as "hoursFrom", max(r."hoursPerWeek") as "hoursTo"
      from "Role" r where r."projectId" = p.id) roles on true
    left join lateral (select array_agg(r.discipline order by r.position) as wanted from "Role" r
      where r."projectId" = p.id and p.stage = 'PUBLISHED' and r."seatsFree" > 0) open on true
    order by found."publishedAt" desc, p.id`;
  const total = rows[0]?.total ?? (page > 1 ? await countProjects(where) : 0);
  return paged(
    rows.map(({ total: _, ...row }) => row),
    total,
    page,
    listingSize,
  );
}

async function countProjects(where: Prisma.Sql): Promise<number> {
  const [row] = await db().$queryRaw<{ total: number }[]>`
    select count(*)::int as total from "Project" p where ${where}`;
  return row?.total ?? 0;
}

function conditions({ q, cause, discipline, cohort, open }: ListingFilters): Prisma.Sql {
  const all = [
    Prisma.sql`p.stage in (${Prisma.join(listedStages.map((stage) => Prisma.sql`${stage}::"Stage"`))})`,
  ];
  if (q) all.push(matches(q, { search: Prisma.sql`p.search`, name: Prisma.sql`p.title` }));
  if (cause) {
    all.push(
      Prisma.sql`exists (select 1 from "ProjectCause" pc where pc."projectId" = p.id and pc.cause = ${cause})`,
    );
  }
  if (cohort) {
    all.push(Prisma.sql`p."cohortId" = (select id from "Cohort" where slug = ${cohort})`);
  }
  if (open || discipline) all.push(Prisma.sql`p.stage = 'PUBLISHED' and p."seatsTaken" < p.seats`);
  if (discipline) {
    all.push(Prisma.sql`exists (select 1 from "Role" r
      where r."projectId" = p.id and r.discipline = ${discipline} and r."seatsFree" > 0)`);
  }
  return Prisma.join(all, " and ");
}
