import "server-only";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import type { SaveApplication } from "@/lib/cohorts/schema";
import type { ApplicationState } from "@/lib/generated/prisma/enums";
import { resolveSkills } from "@/lib/people/skills/resolve";
import { databaseNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { Refusal, type RefusalCode } from "@/lib/platform/refusal";

type While = { states: ApplicationState[]; refusal: RefusalCode; changedAt?: Date };

/** Writes the answers of an application that is still in one of these states, in the caller's transaction. */
export async function writeAnswers(
  applicationId: string,
  cohort: Cohort,
  input: Omit<SaveApplication, "next">,
  { states, refusal, changedAt }: While,
): Promise<void> {
  const { discipline, hoursPerWeek, timeKind, statement, engagement, learning } = input;
  const { place, freeTimes, languages } = input;
  // one after the other: a transaction has one connection
  const skills = await resolveSkills(input.skills);
  const causes = await knownCauses(input.causes);
  const conflicts = await partnersAmong(cohort.id, input.conflicts);
  const [written] = await db().application.updateManyAndReturn({
    where: { id: applicationId, state: { in: states } },
    data: {
      ...{ discipline, hoursPerWeek, timeKind, statement, engagement, learning },
      ...{ place, freeTimes, languages },
      causes,
      savedAt: await databaseNow(),
      ...(changedAt && { changedAt }),
    },
    select: { personId: true },
  });
  if (!written) throw new Refusal(refusal);
  await db().$executeRaw`
    update "Application" a set "timeZone" = coalesce(p."timeZone", ${cohort.timeZone}) from "Person" p
    where a.id = ${applicationId}::uuid and p.id = a."personId"`;
  await db().applicationSkill.deleteMany({ where: { applicationId } });
  await db().applicationSkill.createMany({
    data: skills.known.map((skill) => ({ applicationId, ...skill })),
  });
  await db().suggestedSkill.deleteMany({ where: { applicationId } });
  await db().suggestedSkill.createMany({
    data: skills.suggested.map((skill) => ({ applicationId, ...skill })),
  });
  await db().applicationConflict.deleteMany({ where: { applicationId } });
  await db().applicationConflict.createMany({
    data: conflicts.map((organizationId) => ({ applicationId, organizationId })),
  });
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
