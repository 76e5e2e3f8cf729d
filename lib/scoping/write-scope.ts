import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { ScopeContent, ScopeField } from "@/lib/scoping/content";
import type { Readiness } from "@/lib/scoping/readiness/readiness";

type Write = {
  projectId: string;
  personId: string | null;
  /** The fields to write; the others stay. */
  fields: Partial<ScopeContent>;
  readiness: Readiness;
  /** Readiness is not what it was: its history gets a row. */
  readinessChanged: boolean;
};

const lists: readonly ScopeField[] = [
  "outcomes",
  "deliverables",
  "efforts",
  "milestones",
  "systems",
  "risks",
  "glossary",
];
const ofTheProject: readonly ScopeField[] = ["title", "type", "priority", "causes", "startsOn", "roles"];

const list = (values: readonly string[]) => Prisma.sql`${[...values]}::text[]`;

/**
 * Writes fields of a scope where they live, with its readiness, and takes back every version that was put to both
 * sides, in one statement. Call it with the scope locked. Gives the numbers of the versions it took back.
 */
export async function writeScope({ projectId, personId, fields, ...rest }: Write): Promise<number[]> {
  const { readiness, readinessChanged } = rest;
  const blockers = readiness.missing.filter(({ severity }) => severity === "blocker").map(({ key }) => key);
  const warnings = readiness.missing.filter(({ severity }) => severity === "warning").map(({ key }) => key);
  const assignments = (Object.keys(fields) as ScopeField[])
    .filter((field) => !ofTheProject.includes(field))
    .map((field) => Prisma.sql`${Prisma.raw(`"${field}"`)} = ${valueOf(field, fields)}`);
  const taken = await db().$queryRaw<{ number: number }[]>`
    with ${rolesWritten(projectId, fields.roles)} written as (
      update "Scope" set ${Prisma.join([
        ...assignments,
        Prisma.sql`revision = revision + 1, "savedAt" = ${now()}, "savedById" = ${personId}::uuid`,
        Prisma.sql`score = ${readiness.score}, blockers = ${list(blockers)}, warnings = ${list(warnings)}`,
      ])} where "projectId" = ${projectId}::uuid
    ), project as (${projectUpdate(projectId, fields)}), causes as (${causesWritten(projectId, fields.causes)}),
    other_causes as (${otherCausesGone(projectId, fields.causes)}),
    readiness as (
      insert into "ScopeReadiness" ("projectId", at, score, blockers, warnings)
      select ${projectId}::uuid, ${now()}, ${readiness.score}, ${blockers.length}, ${warnings.length} where ${readinessChanged}::boolean
    )
    update "ScopeVersion" set "supersededAt" = clock_timestamp()
    where "projectId" = ${projectId}::uuid and "supersededAt" is null returning number`;
  return taken.map(({ number }) => number);
}

function valueOf(field: ScopeField, fields: Partial<ScopeContent>): Prisma.Sql {
  const value = fields[field];
  if (lists.includes(field)) return Prisma.sql`${JSON.stringify(value)}::jsonb`;
  if (field === "traits") return list(value as string[]);
  if (field === "weeks" || field === "runningCostCents") return Prisma.sql`${value as number | null}::int`;
  return Prisma.sql`${value as string}`;
}

function projectUpdate(projectId: string, { title, type, priority, startsOn }: Partial<ScopeContent>) {
  const changes = [
    title !== undefined && Prisma.sql`title = ${title}`,
    type !== undefined && Prisma.sql`type = ${type}`,
    priority !== undefined && Prisma.sql`"priorityId" = ${priority?.id ?? null}::uuid`,
    startsOn !== undefined && Prisma.sql`"startsOn" = ${startsOn}::date`,
  ].filter((change) => change !== false);
  if (changes.length === 0) return Prisma.sql`select 1`;
  return Prisma.sql`update "Project" set ${Prisma.join(changes)} where id = ${projectId}::uuid`;
}

function causesWritten(projectId: string, causes: string[] | undefined) {
  if (!causes) return Prisma.sql`select 1`;
  return Prisma.sql`insert into "ProjectCause" ("projectId", cause)
    select ${projectId}::uuid, unnest(${list(causes)}) on conflict do nothing`;
}

function otherCausesGone(projectId: string, causes: string[] | undefined) {
  if (!causes) return Prisma.sql`select 1`;
  return Prisma.sql`delete from "ProjectCause"
    where "projectId" = ${projectId}::uuid and cause <> all(${list(causes)})`;
}

/** Roles by their place in the list: one that stays in its place stays the same row, and keeps its seats. */
function rolesWritten(projectId: string, roles: ScopeContent["roles"] | undefined) {
  if (!roles) return Prisma.empty;
  const rows = JSON.stringify(roles.map((role, position) => ({ position, ...role })));
  return Prisma.sql`
    given as (
      select * from jsonb_to_recordset(${rows}::jsonb) as given(position int, title text, discipline text, seats int,
        "hoursPerWeek" int, required boolean, skills jsonb)
    ), kept as (
      insert into "Role" ("projectId", position, title, discipline, seats, "hoursPerWeek", required)
      select ${projectId}::uuid, position, title, discipline, seats, "hoursPerWeek", required from given
      on conflict ("projectId", position) do update set title = excluded.title, discipline = excluded.discipline,
        seats = excluded.seats, "hoursPerWeek" = excluded."hoursPerWeek", required = excluded.required
      returning id, position
    ), wanted as (
      select kept.id as "roleId", s.skill, s.level, s.required from kept join given using (position),
        jsonb_to_recordset(given.skills) as s(skill text, level smallint, required boolean)
    ), skills as (
      insert into "RoleSkill" ("roleId", skill, level, required) select * from wanted
      on conflict ("roleId", skill) do update set level = excluded.level, required = excluded.required
    ), other_skills as (
      delete from "RoleSkill" rs using "Role" r where r.id = rs."roleId" and r."projectId" = ${projectId}::uuid
        and not exists (select 1 from wanted w where w."roleId" = rs."roleId" and w.skill = rs.skill)
    ), other_roles as (
      delete from "Role" where "projectId" = ${projectId}::uuid and position >= ${roles.length}
    ),`;
}
