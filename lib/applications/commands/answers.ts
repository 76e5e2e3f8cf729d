import "server-only";
import { answerStamp, inOneOrder } from "@/lib/applications/answer-stamp";
import type { Answers } from "@/lib/applications/answers";
import { answersSelect, toAnswers } from "@/lib/applications/queries";
import type { ApplyStep } from "@/lib/applications/schema";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import type { ApplicationState } from "@/lib/generated/prisma/enums";
import { resolveSkills, type ResolvedSkills } from "@/lib/reference/resolve-skills";
import { databaseNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { differences, isEmpty } from "@/lib/platform/differences";
import { Refusal, type RefusalCode } from "@/lib/platform/refusal";
import { assertSeen } from "@/lib/platform/stamp";

/** In which states it may be written, and what is said in any other. */
export type While = { states: ApplicationState[]; refusal: RefusalCode; changedAt?: Date };
/** The answer that its writer saw before they changed it. */
export type Seen = { step: ApplyStep; stamp: string };

type Given = Partial<Omit<Answers, "suggested">>;
type Kept = Given & { suggested?: ResolvedSkills["suggested"] };

/**
 * Writes those answers that are given to an application in one of these states, in the caller's transaction. Says whether
 * anything was new: what says the same as before is left as it stands, and nothing is written over what the same person
 * has said in another window since they saw it.
 */
export async function writeAnswers(
  { id: applicationId, cohort }: { id: string; cohort: Cohort },
  given: Given,
  { states, refusal, changedAt }: While,
  seen?: Seen,
): Promise<boolean> {
  const said = await asKept(cohort, given);
  await db().$queryRaw`select 1 from "Application" where id = ${applicationId}::uuid for update`;
  const row = await db().application.findFirst({
    where: { id: applicationId, state: { in: states } },
    select: answersSelect,
  });
  if (!row) throw new Refusal(refusal);
  const before = toAnswers(row);
  if (said.freeTimes) await followTheirZone(applicationId, cohort);
  if (isEmpty(differences(inOneOrder(before), inOneOrder(said)))) return false;
  if (seen) assertSeen(seen.stamp, answerStamp(before, seen.step), "own-changed-meanwhile");
  const { skills, suggested, conflicts, ...plain } = said;
  await db().application.update({
    where: { id: applicationId, state: { in: states } },
    data: { ...plain, savedAt: await databaseNow(), changedAt },
    select: { id: true },
  });
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
