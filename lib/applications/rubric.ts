import type { SecondReview } from "@/lib/generated/prisma/enums";

/** What reviewers mark in each application, 1 to 5; visitors read the same questions before they apply. */
export const criteria = ["skill", "time", "teamwork", "purpose"] as const;
export type Criterion = (typeof criteria)[number];
export type Marks = Record<Criterion, number>;

export const mostReviewers = 2;
export const highestMark = 5;

/** The criteria on which two reviewers differ by two marks or more: they should talk before anyone decides. */
export function apartOn(one: Marks, other: Marks): Criterion[] {
  return criteria.filter((criterion) => Math.abs(one[criterion] - other[criterion]) >= 2);
}

/** The mean mark of one review, 1 to 5. */
export function meanMark(marks: Marks): number {
  return criteria.reduce((sum, criterion) => sum + marks[criterion], 0) / criteria.length;
}

/** Between these means, both included, a first review is near the line. */
export const nearTheLine = { from: 2.5, to: 3.5 };

/** How many reviews an application waits for, as far as one can tell: the first may show that a second is needed. */
export function reviewersNeeded(rule: SecondReview, reviewsIn: number): number {
  if (rule === "ALWAYS") return mostReviewers;
  return rule === "NEVER" || reviewsIn === 0 ? 1 : mostReviewers;
}

/** Whether the reviews that are in are all that a cohort asks for. The database says the same (reviews_suffice). */
export function reviewsSuffice(rule: SecondReview, reviews: readonly Marks[]): boolean {
  const [first] = reviews;
  if (!first || reviews.length === mostReviewers) return first !== undefined;
  const mean = meanMark(first);
  return rule === "NEVER" || (rule === "NEAR_THE_LINE" && (mean < nearTheLine.from || mean > nearTheLine.to));
}
