import { Prisma } from "@/lib/generated/prisma/client";

// What a scope says that lives in the project's own rows, as parts of the one statement that saves a scope.

/** A role as a scope has it; its skills are read by PostgreSQL. */
type Role = {
  title: string;
  discipline: string;
  seats: number;
  hoursPerWeek: number;
  required: boolean;
  skills: readonly { skill: string; level: number; required: boolean }[];
};

type ScopeFacts = {
  title?: string;
  type?: string | null;
  priority?: { id: string } | null;
  startsOn?: string | null;
  roles?: readonly Role[];
};

const list = (values: readonly string[]) => Prisma.sql`${[...values]}::text[]`;

/** What a scope says of the project itself; the fields that are not given stay. */
export function factsWritten(projectId: string, { title, type, priority, startsOn }: ScopeFacts): Prisma.Sql {
  const changes = [
    title !== undefined && Prisma.sql`title = ${title}`,
    type !== undefined && Prisma.sql`type = ${type}`,
    priority !== undefined && Prisma.sql`"priorityId" = ${priority?.id ?? null}::uuid`,
    startsOn !== undefined && Prisma.sql`"startsOn" = ${startsOn}::date`,
  ].filter((change) => change !== false);
  if (changes.length === 0) return Prisma.sql`select 1`;
  return Prisma.sql`update "Project" set ${Prisma.join(changes)} where id = ${projectId}::uuid`;
}

/** The causes of a project that it hasn't yet. */
export function causesWritten(projectId: string, causes: string[] | undefined): Prisma.Sql {
  if (!causes) return Prisma.sql`select 1`;
  return Prisma.sql`insert into "ProjectCause" ("projectId", cause)
    select ${projectId}::uuid, unnest(${list(causes)}) on conflict do nothing`;
}

/** Takes away the causes that are no longer said. */
export function otherCausesGone(projectId: string, causes: string[] | undefined): Prisma.Sql {
  if (!causes) return Prisma.sql`select 1`;
  return Prisma.sql`delete from "ProjectCause"
    where "projectId" = ${projectId}::uuid and cause <> all(${list(causes)})`;
}

/** Roles by their place in the list: one that stays in its place stays the same row, and keeps its seats. */
export function rolesWritten(projectId: string, roles: ScopeFacts["roles"]): Prisma.Sql {
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
