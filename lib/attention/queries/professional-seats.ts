import "server-only";
import type { Actor } from "@/lib/people/actor";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";

/** What a professional is on: seats held on projects that are not over, the running ones first. */
export async function professionalSeats({ personId }: Actor) {
  const claims = await db().seatClaim.findMany({
    where: {
      personId,
      releasedAt: null,
      state: "CONFIRMED",
      project: { stage: { in: ["PUBLISHED", "STAFFED", "ACTIVE", "HANDOFF"] } },
    },
    select: {
      id: true,
      seat: { select: { role: { select: { title: true, hoursPerWeek: true } } } },
      project: {
        select: {
          id: true,
          slug: true,
          title: true,
          stage: true,
          startsOn: true,
          endsOn: true,
          organization: { select: { name: true } },
          cohort: {
            select: {
              name: true,
              slug: true,
              kickoffOn: true,
              midpointOn: true,
              demoDayOn: true,
              endsOn: true,
            },
          },
        },
      },
    },
    orderBy: { claimedAt: "desc" },
    take: 10,
  });
  return claims.map(({ id: claimId, seat, project: { startsOn, endsOn, cohort, ...project } }) => ({
    claimId,
    role: seat.role.title,
    hoursPerWeek: seat.role.hoursPerWeek,
    ...project,
    startsOn: fromDate(startsOn),
    endsOn: fromDate(endsOn),
    cohort: cohort && {
      name: cohort.name,
      slug: cohort.slug,
      kickoffOn: fromDate(cohort.kickoffOn),
      midpointOn: fromDate(cohort.midpointOn),
      demoDayOn: fromDate(cohort.demoDayOn),
      endsOn: fromDate(cohort.endsOn),
    },
  }));
}

export type ProfessionalSeat = Awaited<ReturnType<typeof professionalSeats>>[number];
