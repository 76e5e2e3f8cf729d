import "server-only";
import { db } from "@/lib/platform/db";
import type {
  FormationInput,
  FormationPerson,
  FormationRole,
  Pair,
  Policy,
} from "@/lib/teams/formation/input";

type PersonRow = Pick<
  FormationPerson,
  "id" | "discipline" | "skills" | "hoursPerWeek" | "causes" | "conflicts" | "preferences" | "onlyRanked"
>;
type RoleRow = Pick<
  FormationRole,
  | "id"
  | "project"
  | "organization"
  | "discipline"
  | "seats"
  | "required"
  | "skills"
  | "desired"
  | "hoursPerWeek"
  | "causes"
>;

/**
 * A cohort as the engine reads it, in three statements: accepted people without a seat, the seats nobody has, and what
 * staff have settled. Seats taken or held stay where they are: the engine never moves anyone who was told.
 */
export async function formationInput(cohortId: string, policy: Policy): Promise<FormationInput> {
  const people = await freePeople(cohortId);
  const roles = await freeRoles(cohortId);
  const rules = await db().formationRule.findMany({
    where: { cohortId },
    select: { personId: true, roleId: true, kind: true },
  });
  // a rule about someone who has a seat by now, or a role that has none left, has done its work
  const personIds = new Set(people.map(({ id }) => id));
  const roleIds = new Set(roles.map(({ id }) => id));
  const pairs = (kind: "PIN" | "FORBID"): Pair[] =>
    rules
      .filter((rule) => rule.kind === kind && personIds.has(rule.personId) && roleIds.has(rule.roleId))
      .map(({ personId, roleId }) => ({ person: personId, role: roleId }));
  return {
    people: people.map((person) => ({
      ...person,
      windows: [],
      languages: [],
      modes: [],
      place: null,
      seniority: Math.max(1, ...Object.values(person.skills)),
      accepted: true,
      withdrawn: false,
    })),
    roles: roles.map((role) => ({
      ...role,
      priority: 1,
      window: null,
      language: null,
      mode: null,
      place: null,
      seniority: Math.max(1, ...Object.values(role.skills)),
    })),
    pins: pairs("PIN"),
    forbids: pairs("FORBID"),
    standing: [],
    policy,
    seed: cohortId,
  };
}

function freePeople(cohortId: string): Promise<PersonRow[]> {
  return db().$queryRaw<PersonRow[]>`
    select a."personId"::text as id, a.discipline, coalesce(a."hoursPerWeek", 0) as "hoursPerWeek",
      coalesce(a.causes, '{}') as causes,
      coalesce((select jsonb_object_agg(o.skill, o.level) from "ApplicationSkill" o where o."applicationId" = a.id), '{}') as skills,
      array(select x."organizationId"::text from "ApplicationConflict" x where x."applicationId" = a.id order by 1) as conflicts,
      coalesce((select jsonb_agg(jsonb_build_object('role', r."roleId", 'rank', r.rank) order by r.rank, r."roleId")
        from "RolePreference" r where r."cohortId" = a."cohortId" and r."personId" = a."personId"), '[]') as preferences,
      coalesce(l."onlyRanked", false) as "onlyRanked"
    from "Application" a join "Person" p on p.id = a."personId"
    left join "PreferenceList" l on l."cohortId" = a."cohortId" and l."personId" = a."personId"
    where a."cohortId" = ${cohortId}::uuid and a.state = 'ACCEPTED' and p."archivedAt" is null
      and not exists (select 1 from "SeatClaim" c where c."cohortId" = a."cohortId"
        and c."personId" = a."personId" and c."releasedAt" is null)
    order by a."personId"`;
}

function freeRoles(cohortId: string): Promise<RoleRow[]> {
  return db().$queryRaw<RoleRow[]>`
    select r.id::text, r."projectId"::text as project, p."organizationId"::text as organization, r.discipline,
      free.seats, r.required, r."hoursPerWeek",
      coalesce((select jsonb_object_agg(w.skill, w.level) from "RoleSkill" w where w."roleId" = r.id and w.required), '{}') as skills,
      array(select w.skill from "RoleSkill" w where w."roleId" = r.id and not w.required order by 1) as desired,
      array(select c.cause from "ProjectCause" c where c."projectId" = p.id order by 1) as causes
    from "Role" r join "Project" p on p.id = r."projectId", lateral (
      select count(*)::int as seats from "Seat" s where s."roleId" = r.id and not exists (
        select 1 from "SeatClaim" c where c."seatId" = s.id and c."releasedAt" is null)) free
    where p."cohortId" = ${cohortId}::uuid and p.stage in ('PUBLISHED', 'STAFFED', 'ACTIVE') and free.seats > 0
    order by r.id`;
}
