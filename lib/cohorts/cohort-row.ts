import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { SecondReview } from "@/lib/generated/prisma/enums";
import { phaseOf, type CohortFacts, type Phase } from "@/lib/cohorts/phase";
import { fromDate, type CalendarDate } from "@/lib/platform/dates";

/** A cohort as pages and other capabilities get it: days as calendar dates, and the phase it is in. */
export type Cohort = CohortFacts & {
  id: string;
  slug: string;
  name: string;
  summary: string;
  cancelReason: string | null;
  /** Windows of a week in which all its teams meet, in the programme's zone. */
  meets: string[];
  /** Which applications a second person reads. */
  secondReview: SecondReview;
  /** Hours in which an offered seat is answered. */
  offerHours: number;
  /** Since when freed seats are offered to nobody who waits. */
  offersPausedAt: Date | null;
  programme: { id: string; slug: string; name: string };
  phase: Phase;
};

export const cohortSelect = {
  id: true,
  slug: true,
  name: true,
  summary: true,
  applicationsOpenAt: true,
  applicationsCloseAt: true,
  reviewEndsAt: true,
  preferencesOpenAt: true,
  preferencesCloseAt: true,
  claimingOpensAt: true,
  claimingClosesAt: true,
  kickoffOn: true,
  midpointOn: true,
  demoDayOn: true,
  endsOn: true,
  meets: true,
  secondReview: true,
  offerHours: true,
  offersPausedAt: true,
  publishedAt: true,
  cancelledAt: true,
  cancelReason: true,
  programme: { select: { id: true, slug: true, name: true, timeZone: true } },
} satisfies Prisma.CohortSelect;

type Row = Prisma.CohortGetPayload<{ select: typeof cohortSelect }>;

export function toCohort(row: Row, at: Date): Cohort {
  const { timeZone, ...programme } = row.programme;
  const facts = {
    ...row,
    programme,
    timeZone,
    kickoffOn: fromDate(row.kickoffOn) as CalendarDate,
    midpointOn: fromDate(row.midpointOn),
    demoDayOn: fromDate(row.demoDayOn),
    endsOn: fromDate(row.endsOn),
  };
  return { ...facts, phase: phaseOf(facts, at) };
}
