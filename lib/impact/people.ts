import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { rowsPerPage } from "@/lib/impact/rows";
import { inScope, readsRows, type Scope } from "@/lib/impact/scope";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";

export type PersonRow = {
  /** Tells people apart without naming them: the same number is the same person within this report. */
  person: number;
  disciplines: string[];
  /** Each membership of a team, first one first. */
  teams: { project: string; slug: string; cohort: string; from: string; to: string | null }[];
};

/** The people that the figure counts, each once, with the teams they were on and without names; null for those who may not. */
export async function peopleBehind(
  actor: Actor | null,
  scope: Scope,
  page: number,
): Promise<Paged<PersonRow> | null> {
  if (!readsRows(actor, scope)) return null;
  const rows = await db().$queryRaw<(PersonRow & { total: number })[]>`
    select row_number() over (order by c."personId")::int as person, count(*) over ()::int as total,
      array_agg(distinct r.discipline order by r.discipline) as disciplines,
      jsonb_agg(jsonb_build_object('project', p.title, 'slug', p.slug, 'cohort', k.name,
        'from', c."startsOn", 'to', c."endsOn") order by c."startsOn", c.id) as teams
    from "SeatClaim" c join "Seat" s on s.id = c."seatId" join "Role" r on r.id = s."roleId"
    join "Project" p on p.id = c."projectId" join "Cohort" k on k.id = c."cohortId"
    where ${inScope(scope, Prisma.sql`c."cohortId"`)} and c.state = 'CONFIRMED'
    group by c."personId" order by person limit ${rowsPerPage} offset ${(page - 1) * rowsPerPage}`;
  return paged(
    rows.map(({ total: _, ...row }) => row),
    rows[0]?.total ?? 0,
    page,
    rowsPerPage,
  );
}
