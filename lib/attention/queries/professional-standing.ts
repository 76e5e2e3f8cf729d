import "server-only";
import type { Need, NeedKind } from "@/lib/attention/rank";
import { ownApplications } from "@/lib/teams/own-applications";
import type { Next } from "@/lib/applications/standing";
import type { Actor } from "@/lib/people/actor";
import { today } from "@/lib/platform/clock";
import { dateIn, daysBetween } from "@/lib/platform/dates";

export type StandingRow = {
  applicationId: string;
  cohort: { slug: string; name: string; timeZone: string };
  next: Next;
  /** When it ends, or when it begins for what is still to come. */
  at: Date;
  /** The project whose seat is kept for them. */
  heldOn: string | null;
};

/** Where the applications stand that still lead somewhere, the nearest cohort first. */
export async function professionalStanding(actor: Actor): Promise<StandingRow[]> {
  const applications = await ownApplications(actor);
  return applications
    .toSorted((one, other) => one.cohort.kickoffOn.localeCompare(other.cohort.kickoffOn))
    .flatMap(({ id, cohort, standing, heldOn }) =>
      standing.next ? [{ applicationId: id, cohort, heldOn, next: standing.next, at: standing.at }] : [],
    );
}

const asks = {
  draft: "finish-application",
  rank: "rank-roles",
  held: "answer-held-seat",
  choose: "choose-seat",
} as const satisfies Partial<Record<Next, NeedKind>>;

/** Whether a step waits for the person themselves. */
export const waitsForThem = (next: Next): next is keyof typeof asks => next in asks;

/** Of where one's applications stand, what waits for oneself, each until its day. */
export function applicationNeeds(rows: readonly StandingRow[]): Need[] {
  return rows.flatMap(({ applicationId, cohort: { slug, name, timeZone }, next, at, heldOn }) => {
    if (!waitsForThem(next)) return [];
    const date = dateIn(at, timeZone);
    return [
      {
        kind: asks[next],
        key: `${asks[next]}:${applicationId}`,
        slug,
        title: heldOn ?? name,
        count: 1,
        date,
        daysPast: daysBetween(date, today(timeZone)),
      },
    ];
  });
}
