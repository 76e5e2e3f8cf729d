import type { ApplicationState, HoursState, Stage, TimeKind } from "@/lib/generated/prisma/enums";
import { now, today } from "@/lib/platform/clock";
import { addDays, dateIn, type CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import type { Seen } from "@/lib/platform/seen";
import { addApplication } from "@/prisma/seed/builders/applications";
import {
  addCohort,
  addProgramme,
  seasonIn,
  type BuiltCohort,
  type BuiltProgramme,
  type Calendar,
  type Phase,
} from "@/prisma/seed/builders/cohorts";
import { addHours, loadRates } from "@/prisma/seed/builders/hours";
import type { BuiltOrganization } from "@/prisma/seed/builders/organizations";
import type { BuiltPerson } from "@/prisma/seed/builders/people";
import {
  addProject,
  type BuiltProject,
  type BuiltRole,
  type ScopeProgress,
  type Step,
} from "@/prisma/seed/builders/projects";
import { pathTo } from "@/prisma/seed/builders/stages";
import type { RoleSpec, Story } from "@/prisma/seed/builders/story";
import { addSeatClaim } from "@/prisma/seed/builders/teams";
import { exampleStory } from "@/tests/support/example-story";
import {
  defaultRole,
  fillSeats,
  phaseAt,
  requiredSkills,
  stepTo,
  weeksBefore,
  type Member,
} from "@/tests/support/project-defaults";

import { makeMember, makeOrganization, makePerson, makeStaff } from "@/tests/support/people-factories";
import { daysAgo, mark, written } from "@/tests/support/written";

// What the seed builds in bulk, one at a time: valid by default, unique, and telling nothing a test did not ask for.

export function makeProgramme(options: { name?: string; timeZone?: string } = {}): Promise<BuiltProgramme> {
  const id = mark();
  const { name = `Programme ${id}`, timeZone = "America/Los_Angeles" } = options;
  return written((sheet) =>
    addProgramme(sheet, { name, slug: `programme-${id}`, summary: "", timeZone, at: daysAgo(800) }),
  );
}

/** Published and applying for now, unless `phase`, single dates or `published: false` say otherwise. */
export async function makeCohort(
  options: Partial<Calendar> & {
    programme?: BuiltProgramme;
    phase?: Phase;
    published?: boolean;
    cancelled?: boolean;
    capacity?: Record<string, number>;
    name?: string;
    /** Publishes a project into it with one role of so many seats. */
    seats?: number;
  } = {},
): Promise<BuiltCohort & { project: MadeProject | null }> {
  const id = mark();
  const { programme = await makeProgramme(), phase = "applying", published = true, cancelled } = options;
  const { capacity = {}, name = `Cohort ${id}`, ...dates } = options;
  const season = seasonIn(phase, today(programme.timeZone));
  const calendar = Object.fromEntries(
    Object.entries(season).map(([key, date]) => [key, dates[key as keyof Calendar] ?? date]),
  ) as Calendar;
  const cohort = await written((sheet) =>
    addCohort(sheet, {
      programme,
      name,
      slug: `cohort-${id}`,
      summary: "",
      calendar,
      publishedAt: published ? daysAgo(300) : null,
      cancelled: cancelled ? { at: now(), reason: "Not enough projects." } : undefined,
      capacity,
      by: null,
      at: daysAgo(310),
    }),
  );
  const roles = [{ discipline: "data", seats: options.seats ?? 1 }];
  return {
    ...cohort,
    project: options.seats ? await makeProject({ cohort, stage: "PUBLISHED", roles }) : null,
  };
}

export type MadeProject = BuiltProject & { members: Member[] };

type RoleOptions = Partial<RoleSpec> & { discipline: string };

/**
 * A project with everything its stage implies: from STAFFED on with a person on each seat.
 * `leftFrom` says where a declined, withdrawn or stopped one stood.
 */
export async function makeProject(
  options: {
    stage?: Stage;
    leftFrom?: Stage;
    scopeProgress?: ScopeProgress;
    organization?: BuiltOrganization;
    programme?: BuiltProgramme;
    cohort?: BuiltCohort;
    contact?: BuiltPerson;
    scoper?: BuiltPerson;
    roles?: RoleOptions[];
    priority?: { id: string; title: string };
    story?: Partial<Story>;
    title?: string;
    /** When it came to its stage; now, unless said. */
    since?: Date;
  } = {},
): Promise<MadeProject> {
  const id = mark();
  const stages = pathTo(options.stage ?? "DRAFT", options.leftFrom);
  const cohort = options.cohort ?? null;
  const programme = options.programme ?? cohort?.programme ?? (await makeProgramme());
  const organization = options.organization ?? (await makeOrganization());
  const contact = options.contact ?? (await makeMember({ organization, role: "OWNER" }));
  const scoper = options.scoper ?? (await makeStaff({ programme }));
  const story = { ...exampleStory, title: options.title ?? `Project ${id}`, ...options.story };
  if (options.roles) story.roles = options.roles.map((role) => ({ ...defaultRole, skills: {}, ...role }));
  const since = options.since ?? now();
  const spec = {
    ...options,
    slug: `project-${id}`,
    story,
    organization,
    programme,
    cohort:
      cohort ??
      (stages.includes("PUBLISHED") ? await makeCohort({ programme, phase: phaseAt(stages) }) : null),
    contact,
    scoper,
    createdAt: weeksBefore(since, stages.length),
    steps: stages.map((to, index): Step =>
      stepTo(to, weeksBefore(since, stages.length - 1 - index), contact, scoper),
    ),
  };
  return written((sheet) => {
    const project = addProject(sheet, spec);
    return { ...project, members: stages.includes("STAFFED") ? fillSeats(sheet, project, daysAgo(60)) : [] };
  });
}

/** Submitted, unless said; what is decided is decided by the system, or by `decidedBy`. */
export async function makeApplication(
  options: {
    cohort?: { id: string };
    person?: BuiltPerson;
    state?: ApplicationState;
    discipline?: string;
    skills?: Record<string, number>;
    hoursPerWeek?: number;
    timeKind?: TimeKind;
    causes?: string[];
    statement?: string;
    conflicts?: { id: string }[];
    decidedBy?: { id: string };
  } = {},
): Promise<{ id: string; cohortId: string; person: BuiltPerson; state: ApplicationState }> {
  const { cohort = await makeCohort(), state = "SUBMITTED", decidedBy = null, ...rest } = options;
  const { person = await makePerson({ profile: true }), ...row } = rest;
  const decision = { by: decidedBy, at: daysAgo(10), reason: "", nextStep: "" };
  const id = await written((sheet) =>
    addApplication(sheet, {
      discipline: "data",
      skills: { sql: 3 },
      hoursPerWeek: 6,
      timeKind: "OWN_TIME",
      causes: ["healthy-food"],
      statement: "I have kept the books of a food bank.",
      ...row,
      cohort,
      person,
      state,
      savedAt: daysAgo(20),
      submittedAt: state === "DRAFT" ? null : daysAgo(20),
      decision,
    }),
  );
  return { id, cohortId: cohort.id, person, state };
}

/** Someone accepted on the first open seat of the project, or of one of its roles; `released` has left it. */
export async function makeClaim(options: {
  project: BuiltProject;
  person?: BuiltPerson;
  role?: BuiltRole;
  startsOn?: CalendarDate;
  released?: { on: CalendarDate; reason?: string; handoverNote?: string };
}): Promise<Member> {
  const { project, released, startsOn } = options;
  const open = await db().seat.findFirst({
    where: { projectId: project.id, roleId: options.role?.id, claims: { none: { releasedAt: null } } },
    orderBy: [{ role: { position: "asc" } }, { position: "asc" }],
    select: { id: true, position: true, roleId: true },
  });
  const role = project.roles.find(({ id }) => id === open?.roleId);
  if (!open || !role || !project.cohort) throw new Error(`${project.title} has no open seat.`);
  const skills = requiredSkills(role);
  const person =
    options.person ??
    (await makePerson({ profile: { disciplines: [role.discipline], skills, hoursPerWeek: 10 } }));
  const application = { cohortId: project.cohort.id, personId: person.id };
  if (!(await db().application.findFirst({ where: application, select: { id: true } })))
    await makeApplication({
      cohort: project.cohort,
      person,
      state: "ACCEPTED",
      discipline: role.discipline,
      skills,
    });
  const left = released && {
    at: now(),
    reason: "A new job.",
    handoverNote: "All is in the shared folder.",
    ...released,
  };
  const claim = await written((sheet) =>
    addSeatClaim(sheet, { project, role, seat: open, person, at: daysAgo(30), startsOn, released: left }),
  );
  return { ...claim, person };
}

/** An hour of a member, logged a week after it was worked; decided by the project's contact. */
export async function makeHours(options: {
  project: MadeProject;
  person?: BuiltPerson;
  state?: HoursState;
  on?: CalendarDate;
  minutes?: number;
  discipline?: string;
  activity?: string;
  note?: string;
  correctionOf?: string;
}): Promise<{ id: string; seen: Seen; person: BuiltPerson; minutes: number; on: CalendarDate }> {
  const { project, state = "LOGGED", minutes = 60, correctionOf } = options;
  const person = options.person ?? project.members[0]?.person;
  if (!person) throw new Error(`${project.title} has no members: give a person.`);
  const on = options.on ?? addDays(dateIn(now(), project.programme.timeZone), -7);
  const reason = state === "VERIFIED" ? "" : "Which meeting was this?";
  const decision = { by: project.contact, actingAs: "partner" as const, at: now(), reason };
  const rates = await loadRates();
  const who = await db().contributorPerson.findUniqueOrThrow({ where: { personId: person.id } });
  const id = await written((sheet) =>
    addHours(sheet, rates, {
      contributorId: who.contributorId,
      project,
      discipline: options.discipline ?? project.roles[0]?.discipline ?? "data",
      on,
      minutes,
      activity: options.activity ?? "building",
      note: options.note ?? "",
      state,
      createdAt: now(),
      correctionOf,
      decision: state === "LOGGED" ? undefined : decision,
    }),
  );
  return { id, seen: { id, version: 1 }, person, minutes, on };
}
