import "server-only";
import { toReviewBy, undecided } from "@/lib/cohorts/review-queue";
import { pastLimit, patience } from "@/lib/attention/days";
import { mostOfAKind } from "@/lib/attention/limits";
import type { Need } from "@/lib/attention/rank";
import type { Actor } from "@/lib/people/actor";
import { decidedFor } from "@/lib/people/reach";
import { staffedProgrammeFilter } from "@/lib/people/policy";
import { now, today } from "@/lib/platform/clock";
import { dateIn, daysBetween } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { defaultTimeZone } from "@/lib/platform/i18n/format";

const inAWeek = () => new Date(now().getTime() + 7 * 86_400_000);

/** Cohorts whose review ends within a week, or has ended, with applications nobody has decided. */
export async function applicationNeeds(actor: Actor): Promise<Need[]> {
  const cohorts = await db().cohort.findMany({
    where: {
      programme: idFilter(actor),
      cancelledAt: null,
      reviewEndsAt: { lt: inAWeek() },
      applications: { some: undecided },
    },
    select: {
      id: true,
      slug: true,
      name: true,
      reviewEndsAt: true,
      programme: { select: { timeZone: true } },
      _count: { select: { applications: { where: undecided } } },
    },
    orderBy: { reviewEndsAt: "asc" },
    take: mostOfAKind,
  });
  return cohorts.map(({ id, slug, name, reviewEndsAt, programme: { timeZone }, _count }) => {
    const date = dateIn(reviewEndsAt, timeZone);
    return {
      kind: "applications-undecided",
      key: `applications-undecided:${id}`,
      slug,
      title: name,
      count: _count.applications,
      date,
      daysPast: daysBetween(date, today(timeZone)),
    };
  });
}

/** Applications that this member of staff has yet to review, while there is more than a week: then they are to be decided. */
export async function reviewNeeds(actor: Actor): Promise<Need[]> {
  const toReview = toReviewBy(actor);
  const cohorts = await db().cohort.findMany({
    where: {
      programme: idFilter(actor),
      cancelledAt: null,
      reviewEndsAt: { gte: inAWeek() },
      applications: { some: toReview },
    },
    select: {
      id: true,
      slug: true,
      name: true,
      programme: { select: { timeZone: true } },
      applications: {
        where: toReview,
        select: { submittedAt: true },
        orderBy: { submittedAt: "asc" },
        take: 1,
      },
      _count: { select: { applications: { where: toReview } } },
    },
    orderBy: { reviewEndsAt: "asc" },
    take: mostOfAKind,
  });
  return cohorts.map(({ id, slug, name, programme: { timeZone }, applications, _count }) => {
    const since = applications[0]?.submittedAt ?? now();
    return {
      kind: "review-applications",
      key: `review-applications:${id}`,
      slug,
      title: name,
      count: _count.applications,
      date: dateIn(since, timeZone),
      daysPast: pastLimit(since, patience.review, today(timeZone), timeZone),
    };
  });
}

/** People who say they work for an organization, and wait to hear. */
export async function claimNeeds(actor: Actor): Promise<Need[]> {
  const claims = await db().organizationClaim.findMany({
    where: { state: "PENDING", organization: decidedFor(actor) },
    select: {
      id: true,
      createdAt: true,
      organization: { select: { name: true, slug: true } },
      person: { select: { name: true, email: true } },
    },
    orderBy: { createdAt: "asc" },
    take: mostOfAKind,
  });
  return claims.map(({ id, createdAt, organization, person }) => ({
    kind: "claim-waiting",
    key: `claim-waiting:${id}`,
    slug: organization.slug,
    title: organization.name,
    partner: person.name ?? person.email,
    count: 1,
    date: dateIn(createdAt, defaultTimeZone),
    daysPast: pastLimit(createdAt, patience.claim, today(), defaultTimeZone),
  }));
}

function idFilter(actor: Actor): { id?: { in: string[] } } {
  const { programmeId } = staffedProgrammeFilter(actor);
  return programmeId ? { id: programmeId } : {};
}
