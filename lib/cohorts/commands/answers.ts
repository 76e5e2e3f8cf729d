import "server-only";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import type { SaveApplication } from "@/lib/cohorts/schema";
import type { ApplicationState } from "@/lib/generated/prisma/enums";
import { resolveSkills } from "@/lib/people/skills/resolve";
import { databaseNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { asSet, differences, isEmpty } from "@/lib/platform/differences";
import { Refusal, type RefusalCode } from "@/lib/platform/refusal";

type While = { states: ApplicationState[]; refusal: RefusalCode; changedAt?: Date };

/**
 * Writes the answers of an application that is still in one of these states, in the caller's transaction. Says whether
 * anything was new: what says the same as before is left as it stands.
 */
export async function writeAnswers(
  applicationId: string,
  cohort: Cohort,
  input: Omit<SaveApplication, "next">,
  { states, refusal, changedAt }: While,
): Promise<boolean> {
  const { discipline, hoursPerWeek, timeKind, statement, engagement, learning } = input;
  const { place, freeTimes, languages } = input;
  // one after the other: a transaction has one connection
  const skills = await resolveSkills(input.skills);
  const causes = await knownCauses(input.causes);
  const conflicts = await partnersAmong(cohort.id, input.conflicts);
  const said = {
    ...{ discipline, hoursPerWeek, timeKind, statement, engagement, learning, place },
    ...{ freeTimes: asSet(freeTimes), languages: asSet(languages), causes: asSet(causes) },
    ...{ skills: byName(skills.known, "skill"), suggested: byName(skills.suggested, "key") },
    conflicts: asSet(conflicts),
  };
  const before = await answersBefore(applicationId, states);
  if (before && isEmpty(differences(before, said))) {
    await followTheirZone(applicationId, cohort);
    return false;
  }
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
  await followTheirZone(applicationId, cohort);
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
  return true;
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
  return (
    row && {
      ...row,
      ...{ freeTimes: asSet(row.freeTimes), languages: asSet(row.languages), causes: asSet(row.causes) },
      ...{ skills: byName(row.skills, "skill"), suggested: byName(row.suggested, "key") },
      conflicts: asSet(row.conflicts.map(({ organizationId }) => organizationId)),
    }
  );
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
