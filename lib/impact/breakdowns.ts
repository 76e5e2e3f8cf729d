import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { inScope, projectsInScope, type Scope } from "@/lib/impact/scope";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameSql } from "@/lib/platform/i18n/names";

export type MonthOfHours = { month: string; minutes: number; valueCents: number };

/** Verified hours and value by month, oldest first; months without any are left out. */
export async function hoursByMonth(scope: Scope): Promise<MonthOfHours[]> {
  const rows = await db().$queryRaw<{ month: string; minutes: bigint; valueCents: bigint }[]>`
    select to_char(h.month, 'YYYY-MM') as month, sum(h.minutes)::bigint as minutes, sum(h."valueCents")::bigint as "valueCents"
    from "HoursTotal" h where ${inScope(scope, Prisma.sql`h."cohortId"`)} group by h.month having sum(h.minutes) > 0 order by h.month`;
  return rows.map(({ month, minutes, valueCents }) => ({
    month,
    minutes: Number(minutes),
    valueCents: Number(valueCents),
  }));
}

export type CauseShare = {
  slug: string;
  name: string;
  projects: number;
  minutes: number;
  valueCents: number;
};

/** By cause, most hours first. A project with several causes counts in each, so these add up to more than the total. */
export async function byCause(scope: Scope, locale: Locale): Promise<CauseShare[]> {
  const rows = await db().$queryRaw<
    { slug: string; name: string; projects: bigint; minutes: bigint; valueCents: bigint }[]
  >`
    select c.slug, ${nameSql("c", locale)} as name, count(distinct p.id) as projects,
      coalesce(sum(h.minutes), 0)::bigint as minutes, coalesce(sum(h."valueCents"), 0)::bigint as "valueCents"
    from "Project" p join "ProjectCause" pc on pc."projectId" = p.id join "Cause" c on c.slug = pc.cause
    left join "HoursTotal" h on h."engagementId" = p."engagementId"
    where ${projectsInScope(scope)}
    group by c.slug order by minutes desc, c.slug`;
  return rows.map((row) => ({
    ...row,
    projects: Number(row.projects),
    minutes: Number(row.minutes),
    valueCents: Number(row.valueCents),
  }));
}

export type RateUsed = {
  centsPerHour: number;
  effectiveFrom: string;
  sourceName: string;
  sourceUrl: string;
  minutes: number;
};

/** The rates behind the value, latest first, each with the hours it was applied to. */
export async function ratesUsed(scope: Scope): Promise<RateUsed[]> {
  const rows = await db().$queryRaw<(Omit<RateUsed, "minutes"> & { minutes: bigint })[]>`
    select r."centsPerHour", r."effectiveFrom"::text as "effectiveFrom", r."sourceName", r."sourceUrl", used.minutes
    from "Rate" r join (
      select h."rateId", sum(h.minutes)::bigint as minutes from "HoursEntry" h
      where ${inScope(scope, Prisma.sql`h."cohortId"`)} and h.state = 'VERIFIED' and h."supersededAt" is null group by h."rateId"
    ) used on used."rateId" = r.id order by r."effectiveFrom" desc`;
  return rows.map((row) => ({ ...row, minutes: Number(row.minutes) }));
}
