/** What two reviewers mark in each application, 1 to 5; visitors read the same questions before they apply. */
export const criteria = ["skill", "time", "teamwork", "purpose"] as const;
export type Criterion = (typeof criteria)[number];
export type Marks = Record<Criterion, number>;

export const reviewersNeeded = 2;
export const highestMark = 5;

/** The criteria on which two reviewers differ by two marks or more: they should talk before anyone decides. */
export function apartOn(one: Marks, other: Marks): Criterion[] {
  return criteria.filter((criterion) => Math.abs(one[criterion] - other[criterion]) >= 2);
}

/** The mean mark of one review, 1 to 5. */
export function meanMark(marks: Marks): number {
  return criteria.reduce((sum, criterion) => sum + marks[criterion], 0) / criteria.length;
}

/** The mean mark of an application whose reviews are both in; `total` is the sum of their eight marks. */
export function meanOfTotal(total: number): number {
  return total / (criteria.length * reviewersNeeded);
}
