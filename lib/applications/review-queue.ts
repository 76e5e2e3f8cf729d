import "server-only";
import { applicantsMatching } from "@/lib/applications/applicant-search";
import { reviewableApplications } from "@/lib/applications/policy";
import type { ReviewFilters, ReviewStage } from "@/lib/applications/review-filters";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { ApplicationState } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";

export type ReviewRow = {
  id: string;
  version: number;
  state: ApplicationState;
  name: string;
  email: string;
  discipline: string;
  hoursPerWeek: number | null;
  submittedAt: Date | null;
  reviewsIn: number;
  /** Whether the actor's own review is among them. */
  reviewedByMe: boolean;
  /** The mean of the marks, 1 to 5; null while a review is missing. */
  reviewMean: number | null;
  reviewsApart: boolean;
  /** It is the actor's own: a colleague judges it. */
  own: boolean;
};

const reviewSize = 25;
/** Sent, and nobody has decided. */
export const undecided: Prisma.ApplicationWhereInput = { state: { in: ["SUBMITTED", "UNDER_REVIEW"] } };

/** The sent applications of a cohort, only for staff of its programme. */
export async function applicationsToReview(
  actor: Actor,
  cohortId: string,
  { state, discipline, q, reviews, sort }: ReviewFilters,
  page: number,
): Promise<Paged<ReviewRow>> {
  const where: Prisma.ApplicationWhereInput = {
    AND: [reviewableApplications(actor), { cohortId }, reviews ? stageFilter(actor, reviews) : {}],
    ...(state && { state }),
    ...(discipline && { discipline }),
    ...(q && { personId: { in: await applicantsMatching(q, cohortId, "review") } }),
  };
  const [rows, total] = await Promise.all([
    db().application.findMany({
      where,
      orderBy: [
        ...(sort === "marks" ? [{ reviewMean: { sort: "desc" as const, nulls: "last" as const } }] : []),
        { submittedAt: "asc" },
        { id: "asc" },
      ],
      skip: (page - 1) * reviewSize,
      take: reviewSize,
      select: {
        id: true,
        version: true,
        state: true,
        discipline: true,
        hoursPerWeek: true,
        submittedAt: true,
        reviewsIn: true,
        reviewMean: true,
        reviewsApart: true,
        personId: true,
        person: { select: { name: true, email: true } },
        reviews: { where: { reviewerId: actor.personId }, select: { place: true } },
      },
    }),
    db().application.count({ where }),
  ]);
  const list = rows.map(({ person, personId, reviews: mine, ...row }) => ({
    ...row,
    name: person.name ?? person.email,
    email: person.email,
    reviewedByMe: mine.length > 0,
    own: personId === actor.personId,
  }));
  return paged(list, total, page, reviewSize);
}

function stageFilter(actor: Actor, stage: ReviewStage): Prisma.ApplicationWhereInput {
  if (stage === "apart") return { reviewsApart: true };
  if (stage === "ready") return { ...undecided, reviewed: true };
  return toReviewBy(actor);
}

/** Applications that somebody has yet to mark: undecided, not their own, and still short of a review. */
export function toReviewBy({ personId }: Actor): Prisma.ApplicationWhereInput {
  return {
    ...undecided,
    reviewed: false,
    personId: { not: personId },
    reviews: { none: { reviewerId: personId } },
  };
}

/** How many applications of a cohort are at each stage of the review, for this reviewer. */
export async function reviewStageCounts(
  actor: Actor,
  cohortId: string,
): Promise<Record<ReviewStage, number>> {
  const count = (stage: ReviewStage) =>
    db().application.count({
      where: { AND: [reviewableApplications(actor), { cohortId }, stageFilter(actor, stage)] },
    });
  const [mine, ready, apart] = await Promise.all([count("mine"), count("ready"), count("apart")]);
  return { mine, ready, apart };
}

/** How many sent applications a cohort has, by state, in the order of a review; states without any are left out. */
export async function applicationCounts(
  actor: Actor,
  cohortId: string,
): Promise<Partial<Record<ApplicationState, number>>> {
  const groups = await db().application.groupBy({
    by: ["state"],
    where: { AND: [reviewableApplications(actor), { cohortId }] },
    orderBy: { state: "asc" },
    _count: { _all: true },
  });
  return Object.fromEntries(groups.map(({ state, _count }) => [state, _count._all]));
}
