import "server-only";
import { inScope, readsRows, type Scope } from "@/lib/impact/scope";
import { rowsPerPage } from "@/lib/impact/rows";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";

export type MembershipRow = {
  id: string;
  project: string;
  projectSlug: string;
  cohort: string;
  discipline: string;
  startsOn: string;
  endsOn: string | null;
  /** Tells people apart without naming them: the same number is the same person within this report. */
  person: number;
};

/** The memberships that participants are counted from, without names; null for those who may not. */
export async function membershipsBehind(
  actor: Actor | null,
  scope: Scope,
  page: number,
): Promise<Paged<MembershipRow> | null> {
  if (!readsRows(actor, scope)) return null;
  const rows = await db().$queryRaw<(MembershipRow & { total: number })[]>`
    select c.id::text, p.title as project, p.slug as "projectSlug", k.name as cohort, r.discipline,
      c."startsOn"::text as "startsOn", c."endsOn"::text as "endsOn",
      dense_rank() over (order by c."personId")::int as person, count(*) over ()::int as total
    from "SeatClaim" c join "Seat" s on s.id = c."seatId" join "Role" r on r.id = s."roleId"
    join "Project" p on p.id = c."projectId" join "Cohort" k on k.id = c."cohortId"
    where ${inScope(scope, Prisma.sql`c."cohortId"`)} and c.state = 'CONFIRMED'
    order by person, c."startsOn", c.id limit ${rowsPerPage} offset ${(page - 1) * rowsPerPage}`;
  const bare = rows.map(({ total: _, ...row }) => row);
  return paged(bare, rows[0]?.total ?? 0, page, rowsPerPage);
}
