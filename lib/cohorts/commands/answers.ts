import "server-only";
import type { Answers } from "@/lib/cohorts/answers";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import type { ApplicationState } from "@/lib/generated/prisma/enums";
import { resolveSkills, type ResolvedSkills } from "@/lib/people/skills/resolve";
import { databaseNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { asSet, differences, isEmpty } from "@/lib/platform/differences";
import { Refusal, type RefusalCode } from "@/lib/platform/refusal";

/** In which states it may be written, and what is said in any other. */
export type While = { states: ApplicationState[]; refusal: RefusalCode; changedAt?: Date };

type Given = Partial<Omit<Answers, "suggested">>;
type Kept = Given & { suggested?: ResolvedSkills["suggested"] };

/**
 * Writes those answers that are given to an application in one of these states, in the caller's transaction. Says whether
 * anything was new: what says the same as before is left as it stands.
 */
export async function writeAnswers(
  applicationId: string,
  cohort: Cohort,
  given: Given,
  { states, refusal, changedAt }: While,
): Promise<boolean> {
  const said = await asKept(cohort, given);
  const before = await answersBefore(applicationId, states);
  if (before && isEmpty(differences(inOneOrder(before), inOneOrder(said)))) {
    if (said.freeTimes) await followTheirZone(applicationId, cohort);
    return false;
  }
  const { skills, suggested, conflicts, ...plain } = said;
  const { count } = await db().application.updateMany({
    where: { id: applicationId, state: { in: states } },
    data: { ...plain, savedAt: await databaseNow(), changedAt },
  });
  if (count === 0) throw new Refusal(refusal);
  if (said.freeTimes) await followTheirZone(applicationId, cohort);
  if (skills) {
    await db().applicationSkill.deleteMany({ where: { applicationId } });
    await db().applicationSkill.createMany({ data: skills.map((skill) => ({ applicationId, ...skill })) });
  }
  if (suggested) {
    await db().suggestedSkill.deleteMany({ where: { applicationId } });
    await db().suggestedSkill.createMany({ data: suggested.map((skill) => ({ applicationId, ...skill })) });
  }
  if (conflicts) {
    await db().applicationConflict.deleteMany({ where: { applicationId } });
    await db().applicationConflict.createMany({
      data: conflicts.map((organizationId) => ({ applicationId, organizationId })),
    });
  }
  return true;
}

/** What is given, of what we know. */
async function asKept(cohort: Cohort, { skills, causes, conflicts, ...plain }: Given): Promise<Kept> {
  // one after the other: a transaction has one connection
  const named = skills && (await resolveSkills(skills));
  return {
    ...plain,
    skills: named?.known,
    suggested: named?.suggested,
    causes: causes && (await knownCauses(causes)),
    conflicts: conflicts && (await partnersAmong(cohort.id, conflicts)),
  };
}

/** Free times are read in the zone where the person is now. */
function followTheirZone(applicationId: string, cohort: Cohort) {
  return db().$executeRaw`
    update "Application" a set "timeZone" = coalesce(p."timeZone", ${cohort.timeZone}) from "Person" p
    where a.id = ${applicationId}::uuid and p.id = a."personId"
      and a."timeZone" is distinct from coalesce(p."timeZone", ${cohort.timeZone})`;
}

async function answersBefore(id: string, states: ApplicationState[]) {
  const row = await db().application.findFirst({
    where: { id, state: { in: states } },
    include: {
      skills: { select: { skill: true, level: true } },
      suggested: { select: { key: true, name: true, level: true } },
      conflicts: { select: { organizationId: true } },
    },
  });
  return row && { ...row, conflicts: row.conflicts.map(({ organizationId }) => organizationId) };
}

/** The order in which somebody names things says nothing. */
function inOneOrder<Of extends Kept>(answers: Of) {
  const { freeTimes, languages, causes, conflicts, skills, suggested, ...plain } = answers;
  return {
    ...plain,
    freeTimes: freeTimes && asSet(freeTimes),
    languages: languages && asSet(languages),
    causes: causes && asSet(causes),
    conflicts: conflicts && asSet(conflicts),
    skills: skills && byName(skills, "skill"),
    suggested: suggested && byName(suggested, "key"),
  };
}

const byName = <Row extends object, Name extends keyof Row>(rows: readonly Row[], name: Name) =>
  [...rows].sort((one, other) => (one[name] < other[name] ? -1 : 1));

async function knownCauses(slugs: string[]): Promise<string[]> {
  const found = await db().cause.findMany({ where: { slug: { in: slugs } }, select: { slug: true } });
  const known = new Set(found.map(({ slug }) => slug));
  return [...new Set(slugs)].filter((slug) => known.has(slug));
}

async function partnersAmong(cohortId: string, ids: string[]): Promise<string[]> {
  const found = await db().organization.findMany({
    where: { id: { in: ids }, projects: { some: { cohortId } } },
    select: { id: true },
  });
  return found.map(({ id }) => id);
}
