import "server-only";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { circumstancesOf } from "@/lib/teams/conditions";

/** What someone offered to a cohort, held against when its teams meet: what seats are measured against. Null without an application. */
export async function ownApplication(cohortId: string, personId: string) {
  const found = await db().application.findUnique({
    where: { cohortId_personId: { cohortId, personId } },
    select: {
      state: true,
      discipline: true,
      hoursPerWeek: true,
      timeKind: true,
      place: true,
      languages: true,
      freeTimes: true,
      timeZone: true,
      skills: { select: { skill: true, level: true } },
      conflicts: { select: { organizationId: true } },
      cohort: { select: { meets: true, kickoffOn: true, programme: { select: { timeZone: true } } } },
    },
  });
  if (!found) return null;
  const { timeKind, place, languages, freeTimes, timeZone, cohort, ...application } = found;
  const said = circumstancesOf(
    { timeKind, place, languages, freeTimes, timeZone },
    {
      windows: cohort.meets,
      timeZone: cohort.programme.timeZone,
      kickoffOn: fromDate(cohort.kickoffOn),
    },
  );
  return { ...application, said };
}
