import "server-only";
import { daysPast } from "@/lib/attention/days";
import { partOf, type NeedGroup, type NeedsAsked } from "@/lib/attention/groups";
import type { Need, NeedKind } from "@/lib/attention/rank";
import { toReviewBy, undecided } from "@/lib/applications/review-queue";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { staffedProgrammeFilter } from "@/lib/people/policy";
import { now, today } from "@/lib/platform/clock";
import { dateIn } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";

/**
 * Applications of cohorts: to be decided once review has ended or ends within a week, to be reviewed by this member of
 * staff while there is more time.
 */
export async function cohortNeeds(actor: Actor, asked: NeedsAsked): Promise<NeedGroup[]> {
  const inAWeek = new Date(now().getTime() + 7 * 86_400_000);
  const groups = await Promise.all([
    ofKind("applications-undecided", actor, asked, { endsAt: { lt: inAWeek }, applications: undecided }),
    ofKind("review-applications", actor, asked, {
      endsAt: { gte: inAWeek },
      applications: toReviewBy(actor),
    }),
  ]);
  return groups.flat();
}

async function ofKind(
  kind: NeedKind & ("applications-undecided" | "review-applications"),
  actor: Actor,
  asked: NeedsAsked,
  review: { endsAt: Prisma.DateTimeFilter; applications: Prisma.ApplicationWhereInput },
): Promise<NeedGroup[]> {
  if (asked.kind && asked.kind !== kind) return [];
  const cohorts = await db().cohort.findMany({
    where: {
      ...staffedProgrammeFilter(actor),
      ...(asked.programme && { programme: { slug: asked.programme } }),
      cancelledAt: null,
      reviewEndsAt: review.endsAt,
    },
    select: {
      id: true,
      slug: true,
      name: true,
      reviewEndsAt: true,
      programme: { select: { timeZone: true } },
    },
    orderBy: { reviewEndsAt: "asc" },
  });
  const waiting = await db().application.groupBy({
    by: ["cohortId"],
    where: { ...review.applications, cohortId: { in: cohorts.map(({ id }) => id) } },
    _count: true,
    _min: { submittedAt: true },
  });
  const ofCohort = new Map(waiting.map((group) => [group.cohortId, group]));
  const needs = cohorts.flatMap(({ id, slug, name: title, reviewEndsAt, programme }): Need[] => {
    const found = ofCohort.get(id);
    if (!found) return [];
    const since = kind === "review-applications" ? (found._min.submittedAt ?? now()) : reviewEndsAt;
    const date = dateIn(since, programme.timeZone);
    return [
      {
        ...{ kind, slug, date, title, count: found._count },
        key: `${kind}:${id}`,
        daysPast: daysPast(kind, date, today(programme.timeZone)),
      },
    ];
  });
  const { skip, take } = partOf(asked);
  const worst = needs.toSorted((one, other) => one.date.localeCompare(other.date));
  const things = needs.reduce((sum, { count }) => sum + count, 0);
  return needs.length > 0
    ? [{ kind, total: needs.length, things, needs: worst.slice(skip, skip + take) }]
    : [];
}
