import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { isFunderOf, staffsProgramme } from "@/lib/people/policy";
import { db } from "@/lib/platform/db";
import type { Cut } from "@/lib/platform/measure";
import { inStages } from "@/lib/projects/in-stages";
import { publicStages } from "@/lib/projects/schema";

/** What a report is about: a programme, or one of its cohorts. */
export type Scope = {
  programme: { id: string; slug: string; name: string; timeZone: string };
  cohort: { id: string; slug: string; name: string } | null;
};

/** Totals are for everyone; single entries and memberships for the programme's funders and staff. */
export function readsRows(actor: Actor | null, scope: Scope): boolean {
  return isFunderOf(actor, scope.programme.id) || staffsProgramme(actor, scope.programme.id);
}

/** The scope behind a programme's address and, if given, that of one of its published cohorts; null when there is none. */
export async function scopeOf(programmeSlug: string, cohortSlug?: string): Promise<Scope | null> {
  const programme = await db().programme.findFirst({
    where: { slug: programmeSlug, archivedAt: null },
    select: { id: true, slug: true, name: true, timeZone: true },
  });
  if (!programme) return null;
  if (!cohortSlug) return { programme, cohort: null };
  const cohort = await db().cohort.findFirst({
    where: { slug: cohortSlug, programmeId: programme.id, publishedAt: { not: null } },
    select: { id: true, slug: true, name: true },
  });
  return cohort && { programme, cohort };
}

/** Restricts a query to the cohorts of the scope; `column` is the cohort's id in it. */
export function inScope({ programme, cohort }: Scope, column: Prisma.Sql): Prisma.Sql {
  if (cohort) return Prisma.sql`${column} = ${cohort.id}::uuid`;
  return Prisma.sql`${column} in (select id from "Cohort" where "programmeId" = ${programme.id}::uuid)`;
}

/** `inScope` for measures. */
export const cutOf =
  (scope: Scope): Cut =>
  (column) =>
    inScope(scope, column);

/** The projects (as `p`) that a report counts: published into a cohort of the scope, and not withdrawn before the start. */
export function projectsInScope(scope: Scope): Prisma.Sql {
  return Prisma.sql`${inScope(scope, Prisma.sql`p."cohortId"`)} and ${inStages(Prisma.sql`p.stage`, publicStages)}`;
}
