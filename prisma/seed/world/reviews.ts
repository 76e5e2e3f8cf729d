import { criteria, type Marks } from "@/lib/applications/rubric";
import type { BuiltCohort } from "../builders/cohorts";
import { reviewNotes } from "../words/profiles";
import { Random } from "./random";
import type { World } from "./world";

type Application = { id: string; state: string; submittedAt: Date };

/**
 * What staff thought of the applications to a cohort: two reviews of what is decided, one or two of what is being read, none
 * of the rest. The second reviewer marks lower than the first, as some do.
 */
export function addReviews(
  { sheet, past }: World,
  cohort: BuiltCohort,
  staff: readonly { id: string }[],
): void {
  const random = new Random(`reviews ${cohort.slug}`);
  const applications = sheet
    .of("application")
    .filter(({ cohortId, submittedAt }) => cohortId === cohort.id && submittedAt) as Application[];
  for (const { id, state, submittedAt } of applications) {
    const count = state === "SUBMITTED" ? 0 : state === "UNDER_REVIEW" ? random.between(1, 2) : 2;
    const quality = state === "DECLINED" ? 2 : state === "WAITLISTED" ? 3 : 4;
    const reviewers = random.some(staff, count);
    for (const [index, reviewer] of reviewers.entries()) {
      const day = new Date(submittedAt.getTime() + (2 + index) * 86_400_000);
      sheet.add("review", {
        applicationId: id,
        reviewerId: reviewer.id,
        place: index + 1,
        ...marksAround(random, quality - (reviewer === staff[1] ? 1 : 0)),
        note: random.chance(0.6) ? random.pick(reviewNotes) : "",
        at: new Date(Math.min(day.getTime(), past.daysAgo(0).getTime())),
      });
    }
  }
}

function marksAround(random: Random, quality: number): Marks {
  const mark = () => Math.min(5, Math.max(1, quality + (random.chance(0.4) ? random.between(-1, 1) : 0)));
  return Object.fromEntries(criteria.map((criterion) => [criterion, mark()])) as Marks;
}
