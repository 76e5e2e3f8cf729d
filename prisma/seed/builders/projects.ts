import type { Stage } from "@/lib/generated/prisma/enums";
import { addDays, toDate, type CalendarDate } from "@/lib/platform/dates";
import { findMove } from "@/lib/projects/lifecycle";
import type { Happening } from "@/lib/projects/turn";
import { addAudit } from "./audit";
import type { BuiltCohort, BuiltProgramme } from "./cohorts";
import { addNeeds, addQuestions, addTurns, type NeedsSpec, type QuestionSpec } from "./intake";
import { addPriority, type BuiltOrganization } from "./organizations";
import type { BuiltPerson } from "./people";
import { addScope, addVersion, type AgreedVersion } from "./scope";
import type { Sheet } from "./sheet";
import type { RoleSpec, Story } from "./story";

/** One move of a project's stage. */
export type Step = {
  to: Stage;
  at: Date;
  by: { id: string } | null;
  actingAs: "partner" | "staff" | "system";
  reason?: string;
  nextStep?: string;
};

export type BuiltSeat = { id: string; position: number };
export type BuiltRole = RoleSpec & { id: string; seatRows: BuiltSeat[] };
export type BuiltProject = {
  id: string;
  slug: string;
  title: string;
  stage: Stage;
  organization: BuiltOrganization;
  programme: BuiltProgramme;
  cohort: BuiltCohort | null;
  /** Since it was published. */
  engagementId: string | null;
  /** The last day of the work, once published. */
  endsOn: CalendarDate | null;
  contact: BuiltPerson;
  scoper: BuiltPerson;
  roles: BuiltRole[];
  /** The version both sides have agreed to. */
  agreed: AgreedVersion | null;
};

/** How far a scope has come that neither side has closed yet. */
export type ScopeProgress =
  "empty" | "partial" | "written" | "proposed" | "staff-approved" | "partner-approved";

export type ProjectSpec = {
  slug: string;
  story: Story;
  organization: BuiltOrganization;
  programme: BuiltProgramme;
  cohort: BuiltCohort | null;
  contact: BuiltPerson;
  scoper: BuiltPerson;
  /** Without one, the priority named in the request becomes one of the organization's when it is submitted. */
  priority?: { id: string; title: string };
  createdAt: Date;
  /** Moves in order; none for a draft. */
  steps: Step[];
  /** Says nothing where the steps already do. */
  scopeProgress?: ScopeProgress;
  /** When the scope was last worked on, when not at a move. */
  savedAt?: Date;
  questions?: QuestionSpec[];
  needs?: NeedsSpec;
  /** The request that goes on in its place, for one that ended as a duplicate. */
  mergedInto?: { id: string };
};

/** How long a partner usually takes to agree to a version. */
const daysToAgree = 4 * 86_400_000;

/** A project with everything that its stage implies, but for the people on its seats (builders/teams.ts). */
export function addProject(sheet: Sheet, spec: ProjectSpec): BuiltProject {
  const { story, steps, organization, programme, contact, scoper } = spec;
  const id = sheet.id();
  const priority = priorityOf(sheet, spec);
  const stage = steps.at(-1)?.to ?? "DRAFT";
  const reached = (to: Stage) => steps.findLast((step) => step.to === to)?.at;
  const publishedAt = reached("PUBLISHED") ?? null;
  const cohort = publishedAt ? spec.cohort : null;
  const scoping = reached("SCOPING");
  const dates = {
    startsOn: cohort && toDate(cohort.kickoff),
    endsOn: cohort && toDate(endOf(cohort, story)),
  };
  const engagementId = cohort && sheet.id();
  sheet.add("project", {
    id,
    slug: spec.slug,
    title: story.title,
    summary: story.summary,
    type: scoping ? story.type : null,
    stage,
    stageSince: steps.at(-1)?.at ?? spec.createdAt,
    organizationId: organization.id,
    programmeId: programme.id,
    cohortId: cohort?.id ?? null,
    priorityId: priority?.id ?? null,
    contactId: contact.id,
    scoperId: scoping ? scoper.id : null,
    mergedIntoId: spec.mergedInto?.id ?? null,
    publishedAt,
    ...dates,
    engagementId,
    createdAt: spec.createdAt,
    updatedAt: steps.at(-1)?.at ?? spec.createdAt,
  });
  if (engagementId)
    sheet.add("engagement", {
      id: engagementId,
      kind: "PROJECT",
      title: story.title,
      address: `/projects/${spec.slug}`,
      hostId: organization.id,
      programmeId: programme.id,
      cohortId: cohort.id,
      timeZone: programme.timeZone,
      ...dates,
      createdAt: publishedAt ?? spec.createdAt,
    });
  for (const cause of story.causes) sheet.add("projectCause", { projectId: id, cause });
  const submittedAt = reached("SUBMITTED") ?? null;
  sheet.add("request", {
    projectId: id,
    ...story.request,
    contactName: contact.name,
    contactEmail: contact.email,
    savedAt: submittedAt ?? spec.createdAt,
    submittedAt,
  });
  addMoves(sheet, id, contact, spec);
  addHandover(sheet, id, spec);
  const happened: Happening[] = steps.map(({ to, at }) => ({ at, kind: "moved", to }));
  happened.push(...addQuestions(sheet, id, spec.questions ?? []));
  if (spec.needs) addNeeds(sheet, id, spec.needs);
  const project = {
    id,
    slug: spec.slug,
    title: story.title,
    engagementId,
    stage,
    organization,
    programme,
    cohort,
    endsOn: cohort && endOf(cohort, story),
    contact,
    scoper,
  };
  if (!scoping) {
    addTurns(sheet, project, happened);
    return { ...project, agreed: null, roles: [] };
  }

  const scopedAt = reached("SCOPED");
  const progress = scopedAt && stage !== "SCOPING" ? "approved" : (spec.scopeProgress ?? "written");
  const at = scopedAt ?? spec.savedAt ?? scoping;
  const content = addScope(sheet, { story, scoper, id, progress, priority, begunAt: scoping, savedAt: at });
  const proposedAt = new Date(scopedAt ? Math.max(+at - daysToAgree, (+scoping + +at) / 2) : +at);
  const version = addVersion(sheet, { id, progress, content, contact, scoper, priority, proposedAt, at });
  happened.push(...version.happened);
  addTurns(sheet, project, happened);
  const { roles } = content;
  const { agreed } = version;
  if (!publishedAt || !cohort)
    return { ...project, agreed, roles: roles.map((role) => ({ ...role, seatRows: [] })) };
  sheet.add("publication", {
    projectId: id,
    cohortId: cohort.id,
    publishedById: scoper.id,
    at: publishedAt,
  });
  return {
    ...project,
    agreed,
    roles: roles.map((role) => ({ ...role, seatRows: addSeats(sheet, role, id, cohort) })),
  };
}

function priorityOf(sheet: Sheet, { priority, story, organization, steps }: ProjectSpec) {
  const submitted = steps.find(({ to }) => to === "SUBMITTED");
  if (priority || !submitted) return priority ?? null;
  const title = story.request.priority;
  return { id: addPriority(sheet, organization, { title, why: "", horizon: "", at: submitted.at }), title };
}

/** A project runs for the weeks of its scope, from the kickoff. */
export function endOf(cohort: BuiltCohort, story: Story): CalendarDate {
  return story.scope.weeks ? addDays(cohort.kickoff, story.scope.weeks * 7) : cohort.ends;
}

function addMoves(sheet: Sheet, projectId: string, contact: BuiltPerson, spec: ProjectSpec): void {
  addAudit(sheet, {
    at: spec.createdAt,
    by: contact,
    actingAs: "partner",
    action: "request.started",
    subject: ["Project", projectId],
  });
  let from: Stage = "DRAFT";
  for (const { to, at, by, actingAs, reason, nextStep } of spec.steps) {
    sheet.add("projectMove", {
      id: sheet.id(),
      projectId,
      from,
      to,
      personId: by?.id ?? null,
      actingAs,
      reason: reason ?? null,
      nextStep: nextStep ?? null,
      at,
    });
    addAudit(sheet, {
      at,
      by,
      actingAs,
      action: findMove(from, to)?.records ?? "project.moved",
      subject: ["Project", projectId],
      changes: { stage: [from, to] },
      reason,
    });
    from = to;
  }
}

/** Into whose hands it passed: the contact's, with both sides' word once it was finished. */
function addHandover(sheet: Sheet, projectId: string, { steps, contact, scoper }: ProjectSpec): void {
  const begun = steps.find(({ to }) => to === "HANDOFF")?.at;
  if (!begun) return;
  const finished = steps.find(({ to }) => to === "SUSTAINED")?.at ?? null;
  sheet.add("handover", {
    projectId,
    ownerId: contact.id,
    namedAt: begun,
    partnerId: finished && contact.id,
    partnerAt: finished,
    staffId: finished && scoper.id,
    staffAt: finished,
  });
}

function addSeats(
  sheet: Sheet,
  role: RoleSpec & { id: string },
  projectId: string,
  cohort: BuiltCohort,
): BuiltSeat[] {
  return Array.from({ length: role.seats }, (_, index) => {
    const seat = { id: sheet.id(), position: index + 1 };
    sheet.add("seat", { ...seat, roleId: role.id, projectId, cohortId: cohort.id });
    return seat;
  });
}
