import type { CalendarDate } from "@/lib/platform/dates";

export type Sizes = { people: number; projects: number; entries: number };

const cohorts = 20;
/** Of the cohorts, those whose teams have begun; the last two are choosing and applying. */
const begun = 18;
const seatsAProject = 4;

/** Numbers and identifiers from a counter alone, so that the same day gives the same rows. */
export const helpers = [
  `create function pg_temp.dice(i bigint, salt int, n int) returns int language sql immutable as
     $$ select ((i * 2654435761 + salt * 97531) % 4294967291 % n)::int $$`,
  // a UUID of version 8, as forms ask for
  `create function pg_temp.named(name text) returns uuid language sql immutable as
     $$ select overlay(overlay(md5(name) placing '8' from 13) placing 'a' from 17)::uuid $$`,
  `create function pg_temp.id(kind text, i bigint) returns uuid language sql immutable as
     $$ select pg_temp.named('large ' || kind || i) $$`,
  `create function pg_temp.one(list text[], i int) returns text language sql immutable as
     $$ select list[1 + i % cardinality(list)] $$`,
];

/** Statements that fill the tables, in the order that foreign keys ask for; each is run by itself. */
export function fillings({ people, projects, entries }: Sizes, today: CalendarDate): string[] {
  const organizations = Math.max(1, Math.floor(projects / 4));
  const perCohort = Math.floor(projects / cohorts) * seatsAProject;
  const memberships = perCohort * begun;
  const each = Math.ceil(entries / memberships);
  const day = `date '${today}'`;
  const member = (cohort: string, place: string) =>
    `pg_temp.id('person', ${organizations} + 1 + (${cohort} * ${perCohort} + ${place}) % ${people - organizations})`;
  const claims = `from generate_series(1, ${begun + 1}) c join "Cohort" h on h.id = pg_temp.id('cohort', c)
     cross join generate_series(0, ${perCohort - 1}) p
     cross join lateral (select case when c = 1 then ${cohorts} else c - 1 end + ${cohorts} * (p / ${seatsAProject}) as i) t`;
  const claimed = `(c <= ${begun} or p % 2 = 0)`;
  return [
    `insert into "Organization" (id, slug, name, kind, standing, mission, ein, "createdAt", "updatedAt")
     select pg_temp.id('organization', i), 'large-organization-' || i,
       pg_temp.one(array['Harbor','Valley','Hillside','River','Corner','Garden','Bridge'], pg_temp.dice(i, 1, 7)) || ' ' ||
       pg_temp.one(array['Pantry','Clinic','Library Friends','Shelter','Choir','Workshop'], pg_temp.dice(i, 2, 6)) || ' ' || i || ' (example)',
       'NONPROFIT', 'PARTNER', 'One of many, made to measure how it goes with many.', '00' || lpad(i::text, 7, '0'), ${day} - 900, ${day} - 900
     from generate_series(1, ${organizations}) i`,
    `insert into "OrganizationCause" ("organizationId", cause)
     select pg_temp.id('organization', i), c.slug from generate_series(1, ${organizations}) i
     join (select slug, row_number() over (order by slug) - 1 as n, count(*) over () as total from "Cause") c
       on c.n in (pg_temp.dice(i, 3, c.total::int), pg_temp.dice(i, 4, c.total::int))`,
    `insert into "OrganizationArea" ("organizationId", area)
     select pg_temp.id('organization', i), a.slug from generate_series(1, ${organizations}) i
     join (select slug, row_number() over (order by slug) - 1 as n, count(*) over () as total from "Area") a
       on a.n = pg_temp.dice(i, 5, a.total::int)`,
    `insert into "Person" (id, email, "emailVerified", name, "createdAt")
     select pg_temp.id('person', i), 'person-' || i || '@large.commonwork.example', ${day} - 800,
       pg_temp.one(array['Mei','Omar','Lucía','Denise','Aram','Priya','Linh','Tunde','Haruka','Selam','Diego'], pg_temp.dice(i, 6, 11)) || ' ' ||
       pg_temp.one(array['Ejemplo','Sample','Mithal','Orinak','Vidu','Udaharan','Mfano'], pg_temp.dice(i, 7, 7)) || ' ' || i, ${day} - 800
     from generate_series(1, ${people}) i`,
    `insert into "OrganizationMember" (id, "organizationId", "personId", role, title, "joinedAt")
     select pg_temp.id('member', i), pg_temp.id('organization', i), pg_temp.id('person', i), 'OWNER', 'Director', ${day} - 800
     from generate_series(1, ${organizations}) i`,
    `insert into "Profile" ("personId", headline, disciplines, "hoursPerWeek", causes, "createdAt", "updatedAt")
     select pg_temp.id('person', i), 'One of many', array[pg_temp.one(array['data','front-end'], i::int)], 5 + pg_temp.dice(i, 8, 6),
       array['healthy-food'], ${day} - 790, ${day} - 790
     from generate_series(${organizations} + 1, ${people}) i`,
    `insert into "ProfileSkill" ("personId", skill, level)
     select pg_temp.id('person', i), s, 3 + pg_temp.dice(i, 9, 3)
     from generate_series(${organizations} + 1, ${people}) i, unnest(array['sql','html-css']) s`,
    `insert into "Programme" (id, slug, name, summary, "createdAt")
     values (pg_temp.id('programme', 1), 'large', 'Many at once (demonstration)', 'Made to measure how it goes with many.', ${day} - 900)`,
    `insert into "Cohort" (id, "programmeId", slug, name, "applicationsOpenAt", "applicationsCloseAt", "reviewEndsAt",
       "claimingOpensAt", "claimingClosesAt", "kickoffOn", "endsOn", "publishedAt", "createdAt")
     select pg_temp.id('cohort', i), pg_temp.id('programme', 1), 'large-' || i, 'Many, cohort ' || i, k - 63, k - 35, k - 24,
       k - 21, k - 7, k, k + 112, k - 80, k - 90
     from (select i, case when i <= ${begun} then ${day} - 42 - 28 * (${begun} - i) else ${day} + 14 + 35 * (i - ${begun} - 1) end as k
           from generate_series(1, ${cohorts}) i) c`,
    `insert into "Application" (id, "cohortId", "personId", state, discipline, "hoursPerWeek", causes, statement, "savedAt", "submittedAt")
     select pg_temp.id('application', c * ${perCohort} + p), pg_temp.id('cohort', c), ${member("c", "p")},
       case when c < ${cohorts} then 'ACCEPTED' else 'SUBMITTED' end::"ApplicationState", 'data', 5, array['healthy-food'],
       'I would like to help.', h."applicationsOpenAt" + interval '2 days', h."applicationsOpenAt" + interval '2 days'
     from generate_series(1, ${cohorts}) c join "Cohort" h on h.id = pg_temp.id('cohort', c), generate_series(0, ${perCohort - 1}) p`,
    `insert into "ApplicationSkill" ("applicationId", skill, level)
     select a.id, s.skill, s.level from "Application" a join "Cohort" c on c.id = a."cohortId" and c."programmeId" = pg_temp.id('programme', 1)
     join "ProfileSkill" s on s."personId" = a."personId"`,
    `insert into "Engagement" (id, kind, title, address, "hostId", "programmeId", "cohortId", "timeZone", "startsOn", "endsOn", "createdAt")
     select pg_temp.id('engagement', i), 'PROJECT',
       pg_temp.one(array['A map of','One list for','Reminders for','A calendar of','Figures about'], pg_temp.dice(i, 10, 5)) || ' ' ||
       pg_temp.one(array['deliveries','repairs','rehearsals','bus stops','tools on loan','garden days','night shifts'], pg_temp.dice(i, 11, 7)) || ', ' || i,
       '/projects/large-project-' || i, pg_temp.id('organization', 1 + i % ${organizations}), pg_temp.id('programme', 1), c.id, p."timeZone",
       c."kickoffOn", c."endsOn", c."kickoffOn" - 30
     from generate_series(1, ${projects}) i join "Cohort" c on c.id = pg_temp.id('cohort', 1 + i % ${cohorts})
     join "Programme" p on p.id = c."programmeId"`,
    `insert into "Project" (id, "engagementId", slug, title, summary, stage, "stageSince", "organizationId", "programmeId", "cohortId", "contactId",
       "publishedAt", "startsOn", "endsOn", "createdAt", "updatedAt")
     select pg_temp.id('project', i), e.id, 'large-project-' || i, e.title,
       'Volunteers see what is needed today instead of asking around, and somebody keeps it afterwards.', s.stage, s.since,
       pg_temp.id('organization', 1 + i % ${organizations}), pg_temp.id('programme', 1), c.id, pg_temp.id('person', 1 + i % ${organizations}),
       c."kickoffOn" - 30 + interval '1 second' * i, c."kickoffOn", c."endsOn", c."kickoffOn" - 140, s.since
     from generate_series(1, ${projects}) i join "Cohort" c on c.id = pg_temp.id('cohort', 1 + i % ${cohorts})
     join "Engagement" e on e.id = pg_temp.id('engagement', i)
     cross join lateral (select case when c."kickoffOn" > ${day} then 'PUBLISHED' when c."endsOn" >= ${day} then 'ACTIVE'
         when i % 3 = 0 then 'CLOSED' else 'SUSTAINED' end::"Stage" as stage,
       case when c."kickoffOn" > ${day} then c."kickoffOn" - 30 else c."kickoffOn" end::timestamptz as since) s`,
    `insert into "ProjectCause" ("projectId", cause)
     select p.id, o.cause from "Project" p join "OrganizationCause" o on o."organizationId" = p."organizationId"
     where p."programmeId" = pg_temp.id('programme', 1)`,
    `insert into "ProjectMove" (id, "projectId", "from", "to", "actingAs", at)
     select pg_temp.named('large move' || p.id || m.n), p.id, m.was, m.is_now, 'system', p."createdAt" + m.n * interval '20 days'
     from "Project" p cross join (values (1, 'DRAFT'::"Stage", 'SUBMITTED'::"Stage"), (2, 'SUBMITTED', 'SCOPING'),
       (3, 'SCOPING', 'SCOPED'), (4, 'SCOPED', 'PUBLISHED'), (5, 'PUBLISHED', 'STAFFED'), (6, 'STAFFED', 'ACTIVE')) m(n, was, is_now)
     where p."programmeId" = pg_temp.id('programme', 1) and (m.n <= 4 or p.stage <> 'PUBLISHED')`,
    `insert into "Scope" ("projectId", problem, outcomes, weeks, score, blockers, warnings, "savedAt")
     select id, 'Nobody knows in the morning what is needed today.', jsonb_build_array(jsonb_build_object('what', summary,
       'baseline', '', 'target', '', 'measuredBy', '')), 16, 40, array['out-of-scope-named'], array['start-planned'], "createdAt" from "Project"
     where "programmeId" = pg_temp.id('programme', 1)`,
    `insert into "Publication" ("projectId", "cohortId", at)
     select id, "cohortId", "publishedAt" from "Project" where "programmeId" = pg_temp.id('programme', 1)`,
    `insert into "Role" (id, "projectId", position, title, discipline, seats, "hoursPerWeek")
     select pg_temp.id('role', i * 2 + r), pg_temp.id('project', i), r, case r when 1 then 'Data analyst' else 'Front-end developer' end,
       case r when 1 then 'data' else 'front-end' end, 2, 4
     from generate_series(1, ${projects}) i, generate_series(1, 2) r`,
    `insert into "RoleSkill" ("roleId", skill, level)
     select pg_temp.id('role', i * 2 + r), case r when 1 then 'sql' else 'html-css' end, 2
     from generate_series(1, ${projects}) i, generate_series(1, 2) r`,
    `insert into "Seat" (id, "roleId", "projectId", "cohortId", position)
     select pg_temp.id('seat', i * ${seatsAProject} + n), pg_temp.id('role', i * 2 + 1 + n / 2), pg_temp.id('project', i),
       pg_temp.id('cohort', 1 + i % ${cohorts}), 1 + n % 2
     from generate_series(1, ${projects}) i, generate_series(0, ${seatsAProject - 1}) n`,
    `insert into "Contributor" (id) select pg_temp.id('contributor', i) from generate_series(${organizations} + 1, ${people}) i`,
    `insert into "ContributorPerson" ("contributorId", "personId")
     select pg_temp.id('contributor', i), pg_temp.id('person', i) from generate_series(${organizations} + 1, ${people}) i`,
    // In cohort c the projects are c - 1, c - 1 + 20 and so on; the m-th of them has the members from 4 m on.
    `insert into "Participation" (id, "engagementId", "contributorId", side, discipline, "cohortId", "startsOn", "endsOn", "createdAt")
     select pg_temp.id('participation', c * ${perCohort} + p), pg_temp.id('engagement', i), w."contributorId", 'PROFESSIONAL', r.discipline, h.id,
       h."kickoffOn", h."endsOn", h."claimingOpensAt"
     ${claims}
     join "ContributorPerson" w on w."personId" = ${member("c", "p")}
     join "Role" r on r.id = pg_temp.id('role', i * 2 + 1 + (p % ${seatsAProject}) / 2) where ${claimed}`,
    `insert into "SeatClaim" (id, "seatId", "projectId", "cohortId", "personId", "claimedAt", "startsOn", "endsOn", "participationId")
     select pg_temp.id('claim', c * ${perCohort} + p), pg_temp.id('seat', i * ${seatsAProject} + p % ${seatsAProject}), pg_temp.id('project', i), h.id,
       ${member("c", "p")}, h."claimingOpensAt", h."kickoffOn", h."endsOn", pg_temp.id('participation', c * ${perCohort} + p)
     ${claims} where ${claimed}`,
    `insert into "HoursEntry" (id, "engagementId", "contributorId", "cohortId", discipline, "workedOn", minutes, activity, state, "valueCents", "rateId", "createdAt")
     select pg_temp.id('hours', e), s."engagementId", s."contributorId", s."cohortId", 'data', d.on_day, d.minutes, 'building', d.state,
       case d.state when 'VERIFIED' then (2 * d.minutes * r."centsPerHour" + 60) / 120 end,
       case d.state when 'VERIFIED' then r.id end, d.on_day + interval '20 hours'
     from generate_series(0, ${entries - 1}) e
     join "Participation" s on s.id = pg_temp.id('participation', ${perCohort} + e % ${memberships})
     cross join lateral (select s."startsOn" + ((e / ${memberships}) * least(112, ${day} - 1 - s."startsOn") / ${each})::int as on_day,
       30 + 15 * pg_temp.dice(e, 12, 10) as minutes,
       case when pg_temp.dice(e, 13, 100) < 96 then 'VERIFIED' when pg_temp.dice(e, 13, 100) < 99 then 'LOGGED' else 'REJECTED' end::"HoursState" as state) d
     join (select id, "centsPerHour", "effectiveFrom", lead("effectiveFrom", 1, 'infinity') over (order by "effectiveFrom") as until
           from "Rate" where method = 'volunteer-time' and discipline is null) r on d.on_day >= r."effectiveFrom" and d.on_day < r.until`,
    `insert into "HoursDecision" (id, "entryId", outcome, "decidedById", "actingAs", at)
     select pg_temp.named('large decision' || h.id), h.id, h.state, p."contactId", 'partner', h."createdAt" + interval '2 days'
     from "HoursEntry" h join "Project" p on p."engagementId" = h."engagementId"
     where p."programmeId" = pg_temp.id('programme', 1) and h.state <> 'LOGGED'`,
  ];
}

/** What triggers would have kept up row by row, for the programme of the many: once, in sets. */
export const rollups = [
  `insert into "PersonProgramme" ("personId", "programmeId")
   select distinct a."personId", c."programmeId" from "Application" a join "Cohort" c on c.id = a."cohortId"
   where a.state <> 'DRAFT' and c."programmeId" = pg_temp.id('programme', 1)
   union select s."personId", c."programmeId" from "SeatClaim" s join "Cohort" c on c.id = s."cohortId"
   where c."programmeId" = pg_temp.id('programme', 1)`,
  `update "Organization" set search = setweight(to_tsvector('simple', folded(name)), 'A') || setweight(to_tsvector('english', folded(mission)), 'B')
   where slug like 'large-organization-%'`,
  `update "Project" p set
     search = setweight(to_tsvector('english', folded(p.title)), 'A') || setweight(to_tsvector('english', folded(p.summary)), 'B')
       || setweight(to_tsvector('simple', folded(o.name)), 'C'),
     seats = (select count(*) from "Seat" s where s."projectId" = p.id),
     "seatsTaken" = (select count(*) from "SeatClaim" c where c."projectId" = p.id and c."releasedAt" is null)
   from "Organization" o where o.id = p."organizationId" and p."programmeId" = pg_temp.id('programme', 1)`,
  `update "Role" r set "seatsFree" = s.free, "seatsTaken" = s.taken from (
     select s."roleId", count(*) filter (where c.id is null) as free, count(c.id) as taken
     from "Seat" s left join "SeatClaim" c on c."seatId" = s.id and c."releasedAt" is null group by 1
   ) s where s."roleId" = r.id and r."projectId" in (select id from "Project" where "programmeId" = pg_temp.id('programme', 1))`,
  `insert into "HoursTotal" ("engagementId", "cohortId", month, discipline, side, entries, minutes, "valueCents")
   select h."engagementId", h."cohortId", date_trunc('month', h."workedOn")::date, h.discipline, h.side, count(*), sum(h.minutes), sum(h."valueCents")
   from "HoursEntry" h join "Cohort" c on c.id = h."cohortId" and c."programmeId" = pg_temp.id('programme', 1)
   where h.state = 'VERIFIED' and h."supersededAt" is null group by 1, 2, 3, 4, 5`,
];
