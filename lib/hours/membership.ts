import "server-only";
import { dateProblem, neverBegun } from "@/lib/hours/rules";
import type { Actor } from "@/lib/people/actor";
import { today } from "@/lib/platform/clock";
import { fromDate, type CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

/**
 * Cohort and discipline of the membership a day of work belongs to. Refuses a day that hasn't come where the person
 * is, one outside the membership (14 days' grace), and a seat that was given back before kickoff.
 */
export async function membershipOn(actor: Actor, projectId: string, workedOn: CalendarDate) {
  const claims = await db().seatClaim.findMany({
    where: { personId: actor.personId, projectId, state: "CONFIRMED" },
    select: {
      startsOn: true,
      endsOn: true,
      cohortId: true,
      seat: { select: { role: { select: { discipline: true } } } },
      cohort: { select: { kickoffOn: true, programme: { select: { timeZone: true } } } },
    },
    orderBy: { claimedAt: "desc" },
  });
  const last = claims[0];
  if (!last) throw new Refusal("not-on-this-team", { field: "projectId" });
  const worked = claims.filter(
    ({ endsOn, cohort }) => !neverBegun(fromDate(endsOn), fromDate(cohort.kickoffOn)),
  );
  if (worked.length === 0) throw new Refusal("seat-given-back", { field: "projectId" });
  const day = today(actor.timeZone ?? last.cohort.programme.timeZone);
  const dates = (claim: typeof last) => ({
    startsOn: fromDate(claim.startsOn),
    endsOn: fromDate(claim.endsOn),
  });
  const problem = dateProblem(workedOn, worked.map(dates), day);
  if (problem) throw new Refusal(problem, { field: "workedOn" });
  const claim = worked.find((each) => !dateProblem(workedOn, [dates(each)], day)) ?? last;
  return { cohortId: claim.cohortId, discipline: claim.seat.role.discipline };
}
