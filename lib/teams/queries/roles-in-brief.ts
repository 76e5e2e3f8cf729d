import "server-only";
import { db } from "@/lib/platform/db";
import type { RoleInBrief } from "@/lib/teams/board";
import type { Wanted } from "@/lib/teams/eligibility";
import { measured, type Measure } from "@/lib/teams/measure";

type Row = Pick<RoleInBrief, "roleId" | "title" | "discipline" | "open" | "causes"> & {
  hoursPerWeek: number;
  skills: Wanted["skills"];
  project: string;
  organizationId: string;
  timeKind: string;
  place: string;
  language: string;
};

/** Every role of a cohort's projects with a seat still open, measured against what one person offered. One statement. */
export async function rolesInBrief(cohortId: string, application: Measure | null): Promise<RoleInBrief[]> {
  const rows = await db().$queryRaw<Row[]>`
    with open as (
      select r.id, r.title, r.discipline, r."hoursPerWeek", r."seatsFree", r."projectId", p.title as project, p."organizationId"
      from "Role" r join "Project" p on p.id = r."projectId"
      where p."cohortId" = ${cohortId}::uuid and p.stage in ('PUBLISHED', 'STAFFED') and r."seatsFree" > 0
    ), wanted as (
      select w."roleId", jsonb_agg(jsonb_build_object('skill', w.skill, 'level', w.level, 'required', w.required)) as skills
      from open join "RoleSkill" w on w."roleId" = open.id group by 1
    ), served as (
      select c."projectId", array_agg(c.cause order by c.cause) as causes
      from "Project" p join "ProjectCause" c on c."projectId" = p.id where p."cohortId" = ${cohortId}::uuid group by 1
    )
    select r.id::text as "roleId", r.title, r.discipline, r."hoursPerWeek", r."seatsFree" as open,
      coalesce(wanted.skills, '[]') as skills, r.project, r."organizationId"::text,
      coalesce(sc."timeKind", '') as "timeKind", coalesce(sc.place, '') as place,
      coalesce(sc.language, '') as language, coalesce(served.causes, '{}') as causes
    from open r left join "Scope" sc on sc."projectId" = r."projectId" left join wanted on wanted."roleId" = r.id
    left join served on served."projectId" = r."projectId"`;
  return rows.map((row) => ({
    ...measured(row, application),
    roleId: row.roleId,
    title: row.title,
    discipline: row.discipline,
    open: row.open,
    causes: row.causes,
    project: { title: row.project },
  }));
}
