import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameSql } from "@/lib/platform/i18n/names";
import { offeredSeat, type BoardRole } from "@/lib/teams/board";
import { modeAsked } from "@/lib/teams/conditions";
import { measured, type Measure } from "@/lib/teams/measure";

type For = {
  cohortId: string;
  personId: string;
  application: Measure | null;
  locale: Locale;
  /** Only those of these projects, by slug, or only these. */
  only: { projects: readonly string[] } | { roles: readonly string[] };
};

type Row = {
  roleId: string;
  title: string;
  discipline: string;
  required: boolean;
  seats: number;
  hoursPerWeek: number;
  /** Those that nobody has or is kept for. */
  openSeats: string[];
  skills: { skill: string; level: number; required: boolean; name: string }[];
  slug: string;
  project: string;
  summary: string;
  organizationId: string;
  partner: string;
  weeks: number | null;
  timeKind: string;
  place: string;
  language: string;
  causes: { slug: string; name: string }[];
};

/** Some roles of a cohort's projects with a seat still open, measured against what one person offered. One statement. */
export async function openRoles({
  cohortId,
  personId,
  application,
  locale,
  only,
}: For): Promise<BoardRole[]> {
  const asked =
    "roles" in only
      ? Prisma.sql`s."roleId" = any(${[...only.roles]}::uuid[])`
      : Prisma.sql`p.slug = any(${[...only.projects]})`;
  const rows = await db().$queryRaw<Row[]>`
    with open as (
      select s."roleId", array_agg(s.id::text order by s.position) as "openSeats"
      from "Seat" s join "Project" p on p.id = s."projectId"
      where p."cohortId" = ${cohortId}::uuid and p.stage in ('PUBLISHED', 'STAFFED') and ${asked}
        and not exists (select 1 from "SeatClaim" c where c."seatId" = s.id and c."releasedAt" is null)
      group by s."roleId"
    ), wanted as (
      select w."roleId", jsonb_agg(jsonb_build_object('skill', w.skill, 'level', w.level, 'required', w.required,
        'name', ${nameSql("k", locale)}) order by w.required desc, w.level desc, w.skill) as skills
      from open join "RoleSkill" w on w."roleId" = open."roleId" join "Skill" k on k.slug = w.skill group by 1
    ), served as (
      select pc."projectId", jsonb_agg(jsonb_build_object('slug', k.slug, 'name', ${nameSql("k", locale)})
        order by k.slug) as causes
      from "Project" p join "ProjectCause" pc on pc."projectId" = p.id join "Cause" k on k.slug = pc.cause
      where p.id in (select r."projectId" from open join "Role" r on r.id = open."roleId") group by 1
    )
    select r.id::text as "roleId", r.title, r.discipline, r.required, r.seats, r."hoursPerWeek", open."openSeats",
      coalesce(wanted.skills, '[]') as skills, p.slug, p.title as project, p.summary,
      p."organizationId"::text, o.name as partner, sc.weeks, coalesce(sc."timeKind", '') as "timeKind",
      coalesce(sc.place, '') as place, coalesce(sc.language, '') as language, coalesce(served.causes, '[]') as causes
    from open join "Role" r on r.id = open."roleId" join "Project" p on p.id = r."projectId"
    join "Organization" o on o.id = p."organizationId" left join "Scope" sc on sc."projectId" = p.id
    left join wanted on wanted."roleId" = r.id left join served on served."projectId" = p.id`;
  const levels = new Map(application?.skills.map(({ skill, level }) => [skill, level]));
  return rows.map(({ openSeats, skills, slug, project, summary, partner, organizationId, ...row }) => {
    const { timeKind, place, ...role } = row;
    return {
      ...role,
      ...measured({ ...role, timeKind, place, organizationId, skills }, application),
      seatId: offeredSeat(openSeats, personId),
      open: openSeats.length,
      project: { slug, title: project, summary, partner },
      skills: skills.map(({ skill, ...named }) => ({ slug: skill, ...named, mine: levels.get(skill) ?? 0 })),
      mode: modeAsked(place),
    };
  });
}
