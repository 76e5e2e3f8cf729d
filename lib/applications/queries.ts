import "server-only";
import { unasked, type Answers, type BeganWith } from "@/lib/applications/answers";
import { mostSkills } from "@/lib/applications/schema";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { ApplicationState } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";

export type Decision = {
  outcome: ApplicationState;
  reason: string;
  nextStep: string;
  at: Date;
};

export type OwnApplication = Answers & {
  id: string;
  state: ApplicationState;
  savedAt: Date;
  submittedAt: Date | null;
};

export const answersSelect = {
  discipline: true,
  hoursPerWeek: true,
  timeKind: true,
  causes: true,
  statement: true,
  involvement: true,
  place: true,
  freeTimes: true,
  languages: true,
  learning: true,
  suggested: { select: { name: true, level: true }, orderBy: { key: "asc" } },
  skills: { select: { skill: true, level: true }, orderBy: [{ level: "desc" }, { skill: "asc" }] },
  conflicts: { select: { organizationId: true } },
} satisfies Prisma.ApplicationSelect;

const ownSelect = {
  ...answersSelect,
  id: true,
  state: true,
  savedAt: true,
  submittedAt: true,
} satisfies Prisma.ApplicationSelect;

/** A row with its answers as they are written. */
export function toAnswers<Row extends { conflicts: { organizationId: string }[] }>(row: Row) {
  return { ...row, conflicts: row.conflicts.map(({ organizationId }) => organizationId) };
}

/** The actor's own application to a cohort, draft or sent. */
export async function ownApplication(actor: Actor, cohortId: string): Promise<OwnApplication | null> {
  const row = await db().application.findUnique({
    where: { cohortId_personId: { cohortId, personId: actor.personId } },
    select: ownSelect,
  });
  return row && toAnswers(row);
}

/** What a new application begins with: the last one, else the profile; conflicts are asked anew. */
export async function firstAnswers(actor: Actor): Promise<{ answers: Answers; from: BeganWith }> {
  const { personId } = actor;
  const last = await db().application.findFirst({
    where: { personId },
    orderBy: { savedAt: "desc" },
    select: answersSelect,
  });
  if (last) return { answers: { ...last, conflicts: [] }, from: "application" };
  const profile = await db().profile.findUnique({
    where: { personId },
    select: { disciplines: true, hoursPerWeek: true, timeKind: true, causes: true },
  });
  if (!profile) return { answers: unasked, from: null };
  const skills = await db().profileSkill.findMany({
    where: { personId },
    select: { skill: true, level: true },
    orderBy: [{ level: "desc" }, { skill: "asc" }],
    take: mostSkills,
  });
  const { disciplines, ...known } = profile;
  return { answers: { ...unasked, ...known, discipline: disciplines[0] ?? "", skills }, from: "profile" };
}

/** Organizations with a project in the cohort: those one may have a conflict of interest with. */
export async function partnersIn(cohortId: string): Promise<{ id: string; name: string }[]> {
  return db().organization.findMany({
    where: { projects: { some: { cohortId } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
    take: 200,
  });
}
