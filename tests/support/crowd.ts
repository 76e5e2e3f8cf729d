import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db";

export type Crowd = {
  programmeId: string;
  cohortId: string;
  projectIds: string[];
  seatIds: string[];
  personIds: string[];
};

type Size = { people: number; projects: number; seatsPerProject: number; skill?: number; hours?: number };

/**
 * Many accepted people before many open seats, written in a few statements: what storms and benchmarks need.
 * Choosing is open; each project has an organization and one role of its own.
 */
export async function makeCrowd({
  people,
  projects,
  seatsPerProject,
  skill = 3,
  hours = 6,
}: Size): Promise<Crowd> {
  const mark = randomUUID().slice(0, 8);
  const [{ programmeId, cohortId }] = (await db().$queryRaw`
    with programme as (
      insert into "Programme" (slug, name) values (${`crowd-${mark}`}, ${`Crowd ${mark}`}) returning id
    )
    insert into "Cohort" ("programmeId", slug, name, "applicationsOpenAt", "applicationsCloseAt", "reviewEndsAt",
      "claimingOpensAt", "claimingClosesAt", "kickoffOn", "endsOn", "publishedAt")
    select id, ${`crowd-${mark}`}, ${`Crowd ${mark}`}, now() - interval '40 days', now() - interval '20 days',
      now() - interval '10 days', now() - interval '1 day', now() + interval '10 days',
      current_date + 14, current_date + 104, now() - interval '60 days'
    from programme returning "programmeId", id as "cohortId"`) as [{ programmeId: string; cohortId: string }];
  const projectIds = ids(
    await db().$queryRaw<Id[]>`
      with organization as (
        insert into "Organization" (slug, name, kind, standing)
        select ${`crowd-${mark}-`} || n, 'Organization ' || n, 'NONPROFIT', 'PARTNER' from generate_series(1, ${projects}) n
        returning id, slug
      )
      insert into "Project" (slug, title, stage, "organizationId", "programmeId", "cohortId", "publishedAt")
      select slug, 'Project ' || slug, 'PUBLISHED', id, ${programmeId}::uuid, ${cohortId}::uuid, now()
      from organization returning id`,
  );
  const seatIds = ids(
    await db().$queryRaw<Id[]>`
      with role as (
        insert into "Role" ("projectId", position, title, discipline, seats, "hoursPerWeek")
        select id, 1, 'Analyst', 'data', ${seatsPerProject}, 6 from unnest(${projectIds}::uuid[]) id
        returning id, "projectId"
      ), wanted as (
        insert into "RoleSkill" ("roleId", skill, level) select id, 'sql', 3 from role
      )
      insert into "Seat" ("roleId", "projectId", "cohortId", position)
      select id, "projectId", ${cohortId}::uuid, place from role, generate_series(1, ${seatsPerProject}) place
      returning id`,
  );
  const personIds = ids(
    await db().$queryRaw<Id[]>`
      insert into "Person" (email, name)
      select ${`crowd-${mark}-`} || n || '@people.example', 'Person ' || n from generate_series(1, ${people}) n
      returning id`,
  );
  await db().$executeRaw`
    with application as (
      insert into "Application" ("cohortId", "personId", state, discipline, "hoursPerWeek", "submittedAt")
      select ${cohortId}::uuid, id, 'ACCEPTED', 'data', ${hours}::int, now() from unnest(${personIds}::uuid[]) id
      returning id
    )
    insert into "ApplicationSkill" ("applicationId", skill, level) select id, 'sql', ${skill}::int from application`;
  return { programmeId, cohortId, projectIds, seatIds, personIds };
}

type Id = { id: string };
const ids = (rows: Id[]) => rows.map(({ id }) => id);
