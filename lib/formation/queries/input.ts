import "server-only";
import type { TimeKind, WorkPlace } from "@/lib/generated/prisma/enums";
import { mayCome, mondayOf, type FreeTimes } from "@/lib/people/week";
import type { CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { modeAsked, modesOffered, timeKindAsked, timeKindsOffered, windowOf } from "@/lib/teams/conditions";
import type {
  FormationInput,
  FormationPerson,
  FormationRole,
  Pair,
  Policy,
} from "@/lib/formation/engine/input";

type PersonRow = Pick<
  FormationPerson,
  | "id"
  | "discipline"
  | "skills"
  | "hoursPerWeek"
  | "causes"
  | "conflicts"
  | "preferences"
  | "onlyRanked"
  | "employer"
> & { timeKind: TimeKind; place: WorkPlace; languages: string[]; freeTimes: string[]; timeZone: string };
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
> & { timeKind: string; place: string; language: string };

/**
 * A cohort as the engine reads it, in five statements: accepted people without a seat, the seats nobody has, and what
 * staff have settled. Seats taken or held stay where they are: the engine never moves anyone who was told.
 */
export async function formationInput(cohortId: string, policy: Policy): Promise<FormationInput> {
  const meeting = await meetingOf(cohortId);
  const people = await freePeople(cohortId);
  const roles = await freeRoles(cohortId);
  const rules = await db().formationRule.findMany({
    where: { cohortId },
    select: { personId: true, roleId: true, kind: true },
  });
  const { rules: pairRules, seated } = await pairRulesOf(cohortId, new Set(people.map(({ id }) => id)));
  // a rule about someone who has a seat by now, or a role that has none left, has done its work
  const personIds = new Set(people.map(({ id }) => id));
  const roleIds = new Set(roles.map(({ id }) => id));
  const pairs = (kind: "PIN" | "FORBID"): Pair[] =>
    rules
      .filter((rule) => rule.kind === kind && personIds.has(rule.personId) && roleIds.has(rule.roleId))
      .map(({ personId, roleId }) => ({ person: personId, role: roleId }));
  // every team of a cohort meets at the same times: one window for all, or none
  const window = windowOf(meeting.meets.windows);
  const asked = [...new Set(roles.flatMap(({ language }) => language || []))].sort();
  const comes = comesTo(meeting);
  return {
    people: people.map(({ timeKind, place, languages, freeTimes, timeZone, ...person }) => ({
      ...person,
      windows: window !== null && comes({ windows: freeTimes, timeZone }) ? [window] : [],
      languages: languages.length > 0 ? languages : asked,
      modes: modesOffered(place),
      timeKinds: timeKindsOffered(timeKind),
      place: null,
      seniority: Math.max(1, ...Object.values(person.skills)),
      accepted: true,
      withdrawn: false,
    })),
    roles: roles.map(({ timeKind, place, language, ...role }) => ({
      ...role,
      priority: 1,
      window,
      language: language || null,
      mode: modeAsked(place),
      timeKind: timeKindAsked(timeKind),
      place: null,
      seniority: Math.max(1, ...Object.values(role.skills)),
    })),
    pins: pairs("PIN"),
    forbids: pairs("FORBID"),
    rules: pairRules,
    seated,
    standing: [],
    policy,
    seed: cohortId,
  };
}

/** What staff say of two people, as long as it can matter: one of them is free, the other free or on a team. */
async function pairRulesOf(
  cohortId: string,
  free: Set<string>,
): Promise<Pick<FormationInput, "rules" | "seated">> {
  const rows = await db().$queryRaw<
    { kind: "apart" | "together"; one: string; other: string; oneOn: string | null; otherOn: string | null }[]
  >`
    select lower(r.kind::text) as kind, r."oneId"::text as one, r."otherId"::text as other,
      mine."projectId"::text as "oneOn", theirs."projectId"::text as "otherOn"
    from "FormationPairRule" r
    left join "SeatClaim" mine on mine."cohortId" = r."cohortId" and mine."personId" = r."oneId" and mine."releasedAt" is null
    left join "SeatClaim" theirs on theirs."cohortId" = r."cohortId" and theirs."personId" = r."otherId" and theirs."releasedAt" is null
    where r."cohortId" = ${cohortId}::uuid order by 2, 3`;
  const matter = rows.filter(
    ({ one, other, oneOn, otherOn }) =>
      (free.has(one) && (free.has(other) || otherOn !== null)) || (free.has(other) && oneOn !== null),
  );
  return {
    rules: matter.map(({ kind, one, other }) => ({ kind, people: [one, other] })),
    seated: matter.flatMap(({ one, other, oneOn, otherOn }) => [
      ...(oneOn === null ? [] : [{ person: one, project: oneOn }]),
      ...(otherOn === null ? [] : [{ person: other, project: otherOn }]),
    ]),
  };
}

type Meeting = { meets: FreeTimes; kickoffOn: CalendarDate };

async function meetingOf(cohortId: string): Promise<Meeting> {
  const [row] = await db().$queryRaw<
    { windows: string[] | null; timeZone: string; kickoffOn: CalendarDate }[]
  >`
    select k.meets as windows, g."timeZone", k."kickoffOn"::text as "kickoffOn"
    from "Cohort" k join "Programme" g on g.id = k."programmeId" where k.id = ${cohortId}::uuid`;
  if (!row) throw new Error("A cohort whose teams are formed exists.");
  return { meets: { windows: row.windows ?? [], timeZone: row.timeZone }, kickoffOn: row.kickoffOn };
}

/** Whether someone can come when the teams meet. People who said the same are asked once. */
function comesTo({ meets, kickoffOn }: Meeting): (free: FreeTimes) => boolean {
  const known = new Map<string, boolean>();
  const monday = mondayOf(kickoffOn);
  return (free) => {
    const key = `${free.timeZone} ${free.windows.join()}`;
    const comes = known.get(key) ?? mayCome(free, meets, monday);
    known.set(key, comes);
    return comes;
  };
}

/** What is set against everyone is read once and joined; a person is looked up, for there may be far more than accepted ones. */
function freePeople(cohortId: string): Promise<PersonRow[]> {
  return db().$queryRaw<PersonRow[]>`
    select a."personId"::text as id, a.discipline, coalesce(a."hoursPerWeek", 0) as "hoursPerWeek",
      coalesce(a.causes, '{}') as causes, a."timeKind"::text as "timeKind", a.place::text as place,
      coalesce(a.languages, '{}') as languages, coalesce(a."freeTimes", '{}') as "freeTimes",
      coalesce(a."timeZone", g."timeZone") as "timeZone", e.employer,
      coalesce((select jsonb_object_agg(o.skill, o.level) from "ApplicationSkill" o where o."applicationId" = a.id), '{}') as skills,
      array(select x."organizationId"::text from "ApplicationConflict" x where x."applicationId" = a.id order by 1) as conflicts,
      coalesce(w.preferences, '[]') as preferences, coalesce(l."onlyRanked", false) as "onlyRanked"
    from "Application" a
    join "Cohort" k on k.id = a."cohortId" join "Programme" g on g.id = k."programmeId"
    left join "PreferenceList" l on l."cohortId" = a."cohortId" and l."personId" = a."personId"
    left join (
      select r."personId", jsonb_agg(jsonb_build_object('role', r."roleId", 'rank', r.rank) order by r.rank, r."roleId") as preferences
      from "RolePreference" r where r."cohortId" = ${cohortId}::uuid group by 1
    ) w on w."personId" = a."personId"
    left join (
      select m."personId", min(o.id::text) as employer
      from "OrganizationMember" m join "Organization" o on o.id = m."organizationId"
      where m."endedAt" is null and o.kind = 'COMPANY' group by 1
    ) e on e."personId" = a."personId"
    where a."cohortId" = ${cohortId}::uuid and a.state = 'ACCEPTED'
      and (select p."archivedAt" is null from "Person" p where p.id = a."personId")
      and not exists (select 1 from "SeatClaim" c where c."cohortId" = a."cohortId"
        and c."personId" = a."personId" and c."releasedAt" is null)
    order by a."personId"`;
}

function freeRoles(cohortId: string): Promise<RoleRow[]> {
  return db().$queryRaw<RoleRow[]>`
    select r.id::text, r."projectId"::text as project, p."organizationId"::text as organization, r.discipline,
      r."seatsFree" as seats, r.required, r."hoursPerWeek",
      coalesce(s."timeKind", '') as "timeKind", coalesce(s.place, '') as place, coalesce(s.language, '') as language,
      coalesce((select jsonb_object_agg(w.skill, w.level) from "RoleSkill" w where w."roleId" = r.id and w.required), '{}') as skills,
      array(select w.skill from "RoleSkill" w where w."roleId" = r.id and not w.required order by 1) as desired,
      array(select c.cause from "ProjectCause" c where c."projectId" = p.id order by c.cause) as causes
    from "Role" r join "Project" p on p.id = r."projectId" left join "Scope" s on s."projectId" = p.id
    where p."cohortId" = ${cohortId}::uuid and p.stage in ('PUBLISHED', 'STAFFED', 'ACTIVE') and r."seatsFree" > 0
    order by r.id`;
}
