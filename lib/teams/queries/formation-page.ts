import "server-only";
import type { FormationRunState } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameIn } from "@/lib/platform/i18n/names";
import { policyNames, type PolicyName } from "@/lib/teams/formation-schema";
import { formationState } from "@/lib/teams/formation-state";
import type { FormationInput } from "@/lib/teams/formation/input";
import type { Proposal } from "@/lib/teams/formation/proposal";
import { formsTeam } from "@/lib/teams/policy";
import { formationInput } from "@/lib/teams/queries/formation-input";

const mostAnswers = 500;

export type Run = {
  id: string;
  state: FormationRunState;
  done: number;
  of: number;
  askedAt: Date;
  problem: string | null;
  published: string | null;
  publishedAt: Date | null;
  inputHash: string | null;
};

export type RoleName = { title: string; project: { id: string; slug: string; title: string } };

/** How one person answered to whom published teams gave a seat. */
export type Answer = {
  claimId: string;
  name: string;
  role: string;
  project: { slug: string; title: string };
  state: "accepted" | "waiting" | "declined" | "late" | "ended" | "left";
  heldUntil: Date;
  /** What they said when they declined, if anything. */
  reason: string | null;
};

export type FormationView = {
  cohort: { id: string; slug: string; name: string; timeZone: string };
  input: FormationInput;
  run: Run | null;
  /** By policy; empty until a run is done. */
  proposals: Partial<Record<PolicyName, Proposal>>;
  /** Something that teams are formed from has changed since. */
  stale: boolean;
  /** Accepted people who have sent a ranked list, of those without a seat. */
  ranked: number;
  people: Map<string, string>;
  roles: Map<string, RoleName>;
  skills: Map<string, string>;
  answers: Answer[];
};

/** Everything staff look at while they form the teams of a cohort; null for anyone else. */
export async function formationView(
  actor: Actor,
  slug: string,
  locale: Locale,
): Promise<FormationView | null> {
  const cohort = await db().cohort.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      name: true,
      programmeId: true,
      programme: { select: { timeZone: true } },
    },
  });
  if (!cohort || !formsTeam(actor, cohort)) return null;
  const { programme, programmeId: _, ...shown } = cohort;
  const [input, run, roles, people, answers] = await Promise.all([
    formationInput(cohort.id, "balanced"),
    latestRun(cohort.id),
    roleNames(cohort.id),
    peopleNames(cohort.id),
    answersIn(cohort.id),
  ]);
  const proposals = run?.state === "DONE" ? await proposalsOf(run.id) : {};
  return {
    cohort: { ...shown, timeZone: programme.timeZone },
    input,
    run,
    proposals,
    stale: run?.state === "DONE" && run.inputHash !== formationState(input),
    ranked: input.people.filter(({ preferences }) => preferences.length > 0).length,
    people,
    roles,
    skills: await skillNames(input, locale),
    answers,
  };
}

function latestRun(cohortId: string): Promise<Run | null> {
  return db().formationRun.findFirst({
    where: { cohortId, state: { not: "CANCELLED" } },
    select: {
      id: true,
      state: true,
      done: true,
      of: true,
      askedAt: true,
      problem: true,
      published: true,
      publishedAt: true,
      inputHash: true,
    },
    orderBy: { askedAt: "desc" },
  });
}

async function proposalsOf(runId: string): Promise<FormationView["proposals"]> {
  const { proposals } = await db().formationRun.findUniqueOrThrow({
    where: { id: runId },
    select: { proposals: true },
  });
  const kept = proposals as Partial<Record<PolicyName, Proposal>>;
  return Object.fromEntries(policyNames.map((name) => [name, kept[name]]));
}

async function roleNames(cohortId: string): Promise<Map<string, RoleName>> {
  const roles = await db().role.findMany({
    where: { project: { cohortId } },
    select: { id: true, title: true, project: { select: { id: true, slug: true, title: true } } },
  });
  return new Map(roles.map(({ id, ...role }) => [id, role]));
}

async function peopleNames(cohortId: string): Promise<Map<string, string>> {
  const rows = await db().application.findMany({
    where: { cohortId, state: "ACCEPTED" },
    select: { person: { select: { id: true, name: true, email: true } } },
  });
  return new Map(rows.map(({ person }) => [person.id, person.name ?? person.email]));
}

async function skillNames(input: FormationInput, locale: Locale): Promise<Map<string, string>> {
  const slugs = [...new Set(input.roles.flatMap(({ skills }) => Object.keys(skills)))];
  const skills = await db().skill.findMany({ where: { slug: { in: slugs } } });
  return new Map(skills.map((skill) => [skill.slug, nameIn(skill, locale)]));
}

/** The newest of them, those who have yet to answer first. */
async function answersIn(cohortId: string): Promise<Answer[]> {
  const [claims, at] = await Promise.all([
    db().seatClaim.findMany({
      where: { cohortId, holdReason: "PROPOSAL" },
      select: {
        id: true,
        state: true,
        heldUntil: true,
        releasedAt: true,
        releaseReason: true,
        person: { select: { name: true, email: true } },
        seat: { select: { role: { select: { title: true } } } },
        project: { select: { slug: true, title: true } },
      },
      orderBy: [{ claimedAt: "desc" }, { id: "asc" }],
      take: mostAnswers,
    }),
    databaseNow(),
  ]);
  const declined = await endedByPerson(claims.filter(({ releasedAt }) => releasedAt).map(({ id }) => id));
  const answers = claims.map(({ id, person, seat, project, heldUntil, releasedAt, releaseReason, state }) => {
    const until = heldUntil ?? at;
    return {
      claimId: id,
      name: person.name ?? person.email,
      role: seat.role.title,
      project,
      heldUntil: until,
      reason: releaseReason,
      state: answerOf({
        confirmed: state === "CONFIRMED",
        declined: declined.has(id),
        releasedAt,
        until,
        at,
      }),
    };
  });
  return answers.toSorted(
    (one, other) => Number(other.state === "waiting") - Number(one.state === "waiting"),
  );
}

/** Of the holds that are over, those that their person ended: a project may end as well, and time passes. */
async function endedByPerson(claimIds: string[]): Promise<Set<string>> {
  const entries = await db().auditEntry.findMany({
    where: {
      subjectType: "SeatClaim",
      subjectId: { in: claimIds },
      action: "seat.hold-ended",
      personId: { not: null },
    },
    select: { subjectId: true },
  });
  return new Set(entries.map(({ subjectId }) => subjectId));
}

type Told = { confirmed: boolean; declined: boolean; releasedAt: Date | null; until: Date; at: Date };

function answerOf({ confirmed, declined, releasedAt, until, at }: Told): Answer["state"] {
  if (confirmed) return releasedAt ? "left" : "accepted";
  if (declined) return "declined";
  if (releasedAt && releasedAt < until) return "ended";
  return !releasedAt && until > at ? "waiting" : "late";
}
