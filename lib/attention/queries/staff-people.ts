import "server-only";
import { pastLimit, patience } from "@/lib/attention/days";
import { mostOfAKind } from "@/lib/attention/limits";
import type { Need } from "@/lib/attention/rank";
import type { Actor } from "@/lib/people/actor";
import { staffedProgrammeFilter } from "@/lib/people/policy";
import { now, today } from "@/lib/platform/clock";
import { dateIn, daysBetween } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { defaultTimeZone } from "@/lib/platform/i18n/format";

/** Cohorts whose review ends within a week, or has ended, with applications nobody has decided. */
export async function applicationNeeds(actor: Actor): Promise<Need[]> {
  const undecided = { in: ["SUBMITTED", "UNDER_REVIEW"] } as const;
  const inAWeek = new Date(now().getTime() + 7 * 86_400_000);
  const cohorts = await db().cohort.findMany({
    where: {
      programme: idFilter(actor),
      cancelledAt: null,
      reviewEndsAt: { lt: inAWeek },
      applications: { some: { state: { in: [...undecided.in] } } },
    },
    select: {
      id: true,
      slug: true,
      name: true,
      reviewEndsAt: true,
      programme: { select: { timeZone: true } },
      _count: { select: { applications: { where: { state: { in: [...undecided.in] } } } } },
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

/** People who say they work for an organization, and wait to hear. */
export async function claimNeeds(): Promise<Need[]> {
  const claims = await db().organizationClaim.findMany({
    where: { state: "PENDING" },
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
