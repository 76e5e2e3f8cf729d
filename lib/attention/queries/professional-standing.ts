import "server-only";
import type { Actor } from "@/lib/people/actor";
import { now, today } from "@/lib/platform/clock";
import { toDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";

/** What an application leads to next: a draft to send, an answer to wait for, roles to rank, a seat to answer for or choose. */
export type Next =
  "draft" | "sent" | "waitlisted" | "rank" | "rank-soon" | "held" | "choose" | "choose-soon" | "placing";

export type StandingRow = {
  applicationId: string;
  cohort: { slug: string; name: string; timeZone: string };
  next: Next;
  /** When it ends, or when it begins for what is still to come. */
  at: Date;
};

/** Applications to cohorts that are not over and that no seat has answered yet, the nearest first. */
export async function professionalStanding({ personId }: Actor): Promise<StandingRow[]> {
  const rows = await db().application.findMany({
    where: {
      personId,
      state: { in: ["DRAFT", "SUBMITTED", "UNDER_REVIEW", "WAITLISTED", "ACCEPTED"] },
      cohort: {
        publishedAt: { not: null },
        cancelledAt: null,
        endsOn: { gte: toDate(today()) },
        seatClaims: { none: { personId, releasedAt: null, state: "CONFIRMED" } },
      },
    },
    select: {
      id: true,
      state: true,
      cohort: {
        select: {
          slug: true,
          name: true,
          applicationsCloseAt: true,
          reviewEndsAt: true,
          preferencesOpenAt: true,
          preferencesCloseAt: true,
          claimingOpensAt: true,
          claimingClosesAt: true,
          programme: { select: { timeZone: true } },
          seatClaims: {
            where: { personId, releasedAt: null, heldUntil: { gt: now() } },
            select: { heldUntil: true },
          },
        },
      },
    },
    orderBy: [{ cohort: { kickoffOn: "asc" } }, { id: "asc" }],
    take: 10,
  });
  const at = now();
  return rows.flatMap(({ id, state, cohort: { slug, name, programme, ...dates } }) => {
    if (state === "DRAFT" && at >= dates.applicationsCloseAt) return [];
    const [next, when] = nextOf(state, dates, at);
    return [{ applicationId: id, cohort: { slug, name, timeZone: programme.timeZone }, next, at: when }];
  });
}

type Dates = {
  applicationsCloseAt: Date;
  reviewEndsAt: Date;
  preferencesOpenAt: Date | null;
  preferencesCloseAt: Date | null;
  claimingOpensAt: Date;
  claimingClosesAt: Date;
  seatClaims: { heldUntil: Date | null }[];
};

function nextOf(state: string, dates: Dates, at: Date): [Next, Date] {
  if (state === "DRAFT") return ["draft", dates.applicationsCloseAt];
  if (state === "WAITLISTED") return ["waitlisted", dates.claimingClosesAt];
  if (state !== "ACCEPTED") return ["sent", dates.reviewEndsAt];
  const [held] = dates.seatClaims;
  if (held?.heldUntil) return ["held", held.heldUntil];
  const { preferencesOpenAt: opens, preferencesCloseAt: closes } = dates;
  if (opens && at < opens) return ["rank-soon", opens];
  if (closes && at < closes) return ["rank", closes];
  if (at < dates.claimingOpensAt) return ["choose-soon", dates.claimingOpensAt];
  return at < dates.claimingClosesAt
    ? ["choose", dates.claimingClosesAt]
    : ["placing", dates.claimingClosesAt];
}
