import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { inScope, projectsInScope, readsRows, type Scope } from "@/lib/impact/scope";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";

export const rowsPerPage = 50;

export type EntryRow = {
  id: string;
  workedOn: string;
  project: string;
  address: string;
  partner: string;
  cohort: string;
  discipline: string;
  activity: string;
  minutes: number;
  centsPerHour: number;
  valueCents: number;
};

const entryColumns = Prisma.sql`h.id::text, h."workedOn"::text as "workedOn", e.title as project, e.address,
  o.name as partner, k.name as cohort, h.discipline, h.activity, h.minutes, r."centsPerHour", h."valueCents"`;
const entryTables = Prisma.sql`"HoursEntry" h join "Engagement" e on e.id = h."engagementId"
  join "Organization" o on o.id = e."hostId" join "Cohort" k on k.id = h."cohortId" join "Rate" r on r.id = h."rateId"`;

function counted(scope: Scope): Prisma.Sql {
  return Prisma.sql`${inScope(scope, Prisma.sql`h."cohortId"`)} and h.state = 'VERIFIED' and h."supersededAt" is null`;
}

/** The entries that hours and value are the sum of, newest first, without the people; null for those who may not. */
export async function entriesBehind(
  actor: Actor | null,
  scope: Scope,
  page: number,
): Promise<Paged<EntryRow> | null> {
  if (!readsRows(actor, scope)) return null;
  const [rows, [total]] = await Promise.all([
    db().$queryRaw<EntryRow[]>`
      select ${entryColumns} from ${entryTables} where ${counted(scope)}
      order by h."workedOn" desc, h.id limit ${rowsPerPage} offset ${(page - 1) * rowsPerPage}`,
    db().$queryRaw<{ total: bigint }[]>`
      select coalesce(sum(h.entries), 0)::bigint as total from "HoursTotal" h
      where ${inScope(scope, Prisma.sql`h."cohortId"`)}`,
  ]);
  return paged(rows, Number(total?.total ?? 0), page, rowsPerPage);
}

const batch = 5000;

/** The same entries, all of them, in batches by key, so that a million rows need no memory; null for those who may not. */
export function allEntriesBehind(actor: Actor | null, scope: Scope): AsyncGenerator<EntryRow[]> | null {
  return readsRows(actor, scope) ? batches(scope) : null;
}

async function* batches(scope: Scope): AsyncGenerator<EntryRow[]> {
  let after: EntryRow | undefined;
  do {
    const from = after
      ? Prisma.sql`and (h."workedOn", h.id) > (${after.workedOn}::date, ${after.id}::uuid)`
      : Prisma.empty;
    const rows: EntryRow[] = await db().$queryRaw<EntryRow[]>`
      select ${entryColumns} from ${entryTables} where ${counted(scope)} ${from}
      order by h."workedOn", h.id limit ${batch}`;
    if (rows.length > 0) yield rows;
    after = rows.length === batch ? rows.at(-1) : undefined;
  } while (after);
}

export type PartnerRow = {
  slug: string;
  name: string;
  projects: number;
  completed: number;
  minutes: number;
  valueCents: number;
};

/** The organizations that the figure counts, each once, most hours first. Published facts, so for everyone. */
export async function partnersBehind(scope: Scope, page: number): Promise<Paged<PartnerRow>> {
  const rows = await db().$queryRaw<(PartnerRow & { total: number })[]>`
    select o.slug, o.name, count(*)::int as projects,
      count(*) filter (where p.stage in ('SUSTAINED', 'CLOSED'))::int as completed,
      coalesce(sum(h.minutes), 0)::float8 as minutes, coalesce(sum(h.value), 0)::float8 as "valueCents",
      count(*) over ()::int as total
    from "Project" p join "Organization" o on o.id = p."organizationId"
    left join lateral (select sum(minutes) as minutes, sum("valueCents") as value from "HoursTotal" where "engagementId" = p."engagementId") h on true
    where ${projectsInScope(scope)} group by o.id
    order by minutes desc, o.id limit ${rowsPerPage} offset ${(page - 1) * rowsPerPage}`;
  return paged(
    rows.map(({ total: _, ...row }) => row),
    rows[0]?.total ?? 0,
    page,
    rowsPerPage,
  );
}

export type ProjectRow = {
  slug: string;
  title: string;
  partner: string;
  cohort: string;
  stage: string;
  people: number;
  minutes: number;
  valueCents: number;
};

/** The projects behind a report with what each was given, most hours first. Published facts, so for everyone. */
export async function projectsBehind(
  scope: Scope,
  page: number,
  only?: "completed" | "ended",
): Promise<Paged<ProjectRow>> {
  const stages = {
    completed: Prisma.sql`and p.stage in ('SUSTAINED', 'CLOSED')`,
    ended: Prisma.sql`and p.stage in ('SUSTAINED', 'CLOSED', 'STOPPED')`,
  };
  const where = Prisma.sql`${projectsInScope(scope)} ${only ? stages[only] : Prisma.empty}`;
  const rows = await db().$queryRaw<(ProjectRow & { total: number })[]>`
    select p.slug, p.title, o.name as partner, k.name as cohort, p.stage::text,
      (select count(distinct c."personId")::int from "SeatClaim" c where c."projectId" = p.id and c.state = 'CONFIRMED') as people,
      coalesce(h.minutes, 0)::float8 as minutes, coalesce(h.value, 0)::float8 as "valueCents",
      count(*) over ()::int as total
    from "Project" p join "Organization" o on o.id = p."organizationId" join "Cohort" k on k.id = p."cohortId"
    left join lateral (select sum(minutes) as minutes, sum("valueCents") as value from "HoursTotal" where "engagementId" = p."engagementId") h on true
    where ${where} order by h.minutes desc nulls last, p.id limit ${rowsPerPage} offset ${(page - 1) * rowsPerPage}`;
  return paged(
    rows.map(({ total: _, ...row }) => row),
    rows[0]?.total ?? 0,
    page,
    rowsPerPage,
  );
}
