import "server-only";
import { contributedBy } from "@/lib/engagements/contributors";
import { dateProblem, graceDays, neverBegun } from "@/lib/hours/rules";
import type { Actor } from "@/lib/people/actor";
import { today } from "@/lib/platform/clock";
import { addDays, fromDate, toDate, type CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

const latestFirst = [{ createdAt: "desc" }, { id: "asc" }] as const;
const beginning = {
  engagement: { select: { id: true, title: true, startsOn: true, timeZone: true } },
  cohort: { select: { kickoffOn: true } },
} as const;

type Begins = { engagement: { startsOn: Date | null }; cohort: { kickoffOn: Date } | null };

/** The day on which the work began: the cohort's kickoff, or the engagement's first day. */
const begins = ({ engagement, cohort }: Begins) => fromDate(cohort?.kickoffOn ?? engagement.startsOn);

function worked(participation: Begins & { endsOn: Date | null }): boolean {
  const began = begins(participation);
  return began === null || !neverBegun(fromDate(participation.endsOn), began);
}

/**
 * What an entry for work on this day says of the participation it belongs to. Refuses a day that hasn't come where
 * the person is, one outside the participation (14 days' grace), and one that ended before the work began.
 */
export async function participationOn(actor: Actor, engagementId: string, workedOn: CalendarDate) {
  const all = await db().participation.findMany({
    where: { ...contributedBy(actor.personId), engagementId },
    select: {
      ...{ contributorId: true, side: true, discipline: true, cohortId: true, startsOn: true, endsOn: true },
      ...beginning,
    },
    orderBy: [...latestFirst],
  });
  const last = all[0];
  if (!last) throw new Refusal("not-on-this-team", { field: "engagementId" });
  const begun = all.filter(worked);
  if (begun.length === 0) throw new Refusal("seat-given-back", { field: "engagementId" });
  const day = today(actor.timeZone ?? last.engagement.timeZone);
  const dates = ({ startsOn, endsOn }: typeof last) => ({
    startsOn: fromDate(startsOn),
    endsOn: fromDate(endsOn),
  });
  const problem = dateProblem(workedOn, begun.map(dates), day);
  if (problem) throw new Refusal(problem, { field: "workedOn" });
  const { contributorId, side, cohortId, discipline } =
    begun.find((each) => !dateProblem(workedOn, [dates(each)], day)) ?? last;
  return { contributorId, side, cohortId, discipline };
}

/** What one takes part in today, or did until less than 14 days ago; what one came to last is first. */
export async function takesPartIn(actor: Actor): Promise<{ id: string; title: string }[]> {
  const day = today(actor.timeZone ?? undefined);
  const found = await db().participation.findMany({
    where: {
      ...contributedBy(actor.personId),
      startsOn: { lte: toDate(addDays(day, graceDays)) },
      OR: [{ endsOn: null }, { endsOn: { gte: toDate(addDays(day, -graceDays)) } }],
    },
    select: { endsOn: true, ...beginning },
    orderBy: [...latestFirst],
  });
  const engagements = found.filter(worked).map(({ engagement: { id, title } }) => ({ id, title }));
  return [...new Map(engagements.map((each) => [each.id, each])).values()];
}
