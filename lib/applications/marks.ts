import "server-only";
import { mostReviewers, type Marks } from "@/lib/applications/rubric";
import { reviewableApplications } from "@/lib/applications/policy";
import { staffedCohorts } from "@/lib/cohorts/policy";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";

export type ReadReview = Marks & { reviewerId: string; reviewer: string; note: string; at: Date };
export type Reviews = {
  /** How many are in. */
  count: number;
  mine: ReadReview | null;
  /** All of them, once those that the cohort asks for are in; before that nobody reads a colleague's. */
  readable: ReadReview[];
};

/** The reviews of an application as one reviewer may see them: blind to the other until all that are asked for are in. */
export async function reviewsOf(actor: Actor, applicationId: string): Promise<Reviews> {
  const rows = await db().review.findMany({
    where: { applicationId, application: reviewableApplications(actor) },
    orderBy: { place: "asc" },
    select: {
      skill: true,
      time: true,
      teamwork: true,
      purpose: true,
      note: true,
      at: true,
      reviewerId: true,
      reviewer: { select: { name: true, email: true } },
      application: { select: { reviewed: true } },
    },
  });
  const reviews = rows.map(({ reviewer, application: _, ...row }) => ({
    ...row,
    reviewer: reviewer.name ?? reviewer.email,
  }));
  return {
    count: reviews.length,
    mine: reviews.find(({ reviewerId }) => reviewerId === actor.personId) ?? null,
    readable: rows[0]?.application.reviewed ? reviews : [],
  };
}

export type Calibration = {
  reviewerId: string;
  reviewer: string;
  /** Applications that this reviewer and a colleague have both marked. */
  reviews: number;
  /** Mean of the reviewer's mean marks, 1 to 5. */
  mean: number;
  /** Their standard deviation over the whole group: 0 when all are marked alike. */
  spread: number;
  /** How much higher (below 0: lower) they mark than the colleagues beside them, in marks. */
  lean: number;
  /** Applications on which the two are apart. */
  apart: number;
};

/** Each reviewer of a cohort against the colleagues beside them, most reviews first; only reviews that are no longer blind. */
export async function calibrationOf(actor: Actor, cohortId: string): Promise<Calibration[]> {
  const cohort = await db().cohort.findFirst({
    where: { AND: [{ id: cohortId }, staffedCohorts(actor)] },
    select: { id: true },
  });
  if (!cohort) return [];
  return db().$queryRaw<Calibration[]>`
    with marked as (
      select r."applicationId", r."reviewerId", a."reviewsApart" as apart,
        (r.skill + r.time + r.teamwork + r.purpose) / 4.0 as mark
      from "Review" r join "Application" a on a.id = r."applicationId"
      where a."cohortId" = ${cohortId}::uuid and a."reviewsIn" = ${mostReviewers}
    )
    select mine."reviewerId", coalesce(p.name, p.email) as reviewer, count(*)::int as reviews,
      avg(mine.mark)::float8 as mean, stddev_pop(mine.mark)::float8 as spread,
      avg(mine.mark - other.mark)::float8 as lean, count(*) filter (where mine.apart)::int as apart
    from marked mine
      join marked other on other."applicationId" = mine."applicationId" and other."reviewerId" <> mine."reviewerId"
      join "Person" p on p.id = mine."reviewerId"
    group by mine."reviewerId", p.name, p.email
    order by count(*) desc, coalesce(p.name, p.email), mine."reviewerId"`;
}
