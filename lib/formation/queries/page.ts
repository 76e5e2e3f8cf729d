import "server-only";
import type { FormationRunState } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameIn } from "@/lib/platform/i18n/names";
import { keeper } from "@/lib/platform/keeper";
import type { Paged } from "@/lib/platform/paging";
import { policyNames, type PolicyName } from "@/lib/formation/schema";
import { formationState } from "@/lib/formation/state";
import type { FormationInput } from "@/lib/formation/engine/input";
import type { Proposal } from "@/lib/formation/engine/proposal";
import { formsTeam } from "@/lib/teams/policy";
import { answersIn, type Answer } from "@/lib/formation/queries/answers";
import { formationInput } from "@/lib/formation/queries/input";

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

export type RoleName = { title: string; project: string; organization: string };
export type PersonName = { name: string; email: string };

export type FormationView = {
  cohort: { id: string; slug: string; name: string; timeZone: string };
  input: FormationInput;
  run: Run | null;
  /** By policy; empty until a run is done. */
  proposals: Partial<Record<PolicyName, Proposal>>;
  /** Something that teams are formed from has changed since. */
  stale: boolean;
  /** Accepted people who have sent a ranked list, of those without a seat. */
  listed: Set<string>;
  people: Map<string, PersonName>;
  roles: Map<string, RoleName>;
  skills: Map<string, string>;
  answers: Paged<Answer>;
};

/** Everything staff look at while they form the teams of a cohort; null for anyone else. */
export async function formationView(
  actor: Actor,
  slug: string,
  locale: Locale,
  answersPage = 1,
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
  const [facts, run, answers] = await Promise.all([
    factsOf(cohort.id, locale),
    latestRun(cohort.id),
    answersIn(cohort.id, answersPage),
  ]);
  const { fingerprint, ...known } = facts;
  return {
    cohort: { ...shown, timeZone: programme.timeZone },
    ...known,
    run,
    proposals: run?.state === "DONE" ? await keptProposals(run.id, () => proposalsOf(run.id)) : {},
    stale: run?.state === "DONE" && run.inputHash !== fingerprint,
    answers,
  };
}

type Facts = Pick<FormationView, "input" | "listed" | "people" | "roles" | "skills"> & {
  fingerprint: string;
};

/** A run that is done keeps what it found. */
const keptProposals = keeper<FormationView["proposals"]>(4);

async function factsOf(cohortId: string, locale: Locale): Promise<Facts> {
  const [input, roles, people] = await Promise.all([
    formationInput(cohortId, "balanced"),
    roleNames(cohortId),
    peopleNames(cohortId),
  ]);
  return {
    input,
    fingerprint: formationState(input),
    listed: new Set(input.people.flatMap(({ id, preferences }) => (preferences.length > 0 ? [id] : []))),
    people,
    roles,
    skills: await skillNames(input, locale),
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
  const rows = await db().$queryRaw<({ id: string } & RoleName)[]>`
    select r.id::text, r.title, p.title as project, o.name as organization from "Project" p
    join "Role" r on r."projectId" = p.id join "Organization" o on o.id = p."organizationId"
    where p."cohortId" = ${cohortId}::uuid`;
  return new Map(rows.map(({ id, ...role }) => [id, role]));
}

async function peopleNames(cohortId: string): Promise<Map<string, PersonName>> {
  const rows = await db().$queryRaw<{ id: string; name: string | null; email: string }[]>`
    select n.id::text, n.name, n.email from "Application" a, lateral (
      select id, name, email from "Person" where id = a."personId" offset 0) n
    where a."cohortId" = ${cohortId}::uuid and a.state = 'ACCEPTED'`;
  return new Map(rows.map(({ id, name, email }) => [id, { name: name ?? email, email }]));
}

async function skillNames(input: FormationInput, locale: Locale): Promise<Map<string, string>> {
  const slugs = [...new Set(input.roles.flatMap(({ skills }) => Object.keys(skills)))];
  const skills = await db().skill.findMany({ where: { slug: { in: slugs } } });
  return new Map(skills.map((skill) => [skill.slug, nameIn(skill, locale)]));
}
