import "server-only";
import type { Decision } from "@/lib/applications/queries";
import { standing, type Standing } from "@/lib/applications/standing";
import { cohortSelect, toCohort, type Cohort } from "@/lib/cohorts/cohort-row";
import type { ApplicationState } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";

export type ListedApplication = {
  id: string;
  state: ApplicationState;
  savedAt: Date;
  submittedAt: Date | null;
  cohort: Cohort;
  standing: Standing;
  /** The project whose seat is kept for them. */
  heldOn: string | null;
  decision: Decision | null;
};

/** All of the actor's applications, latest first, each with the last decision. */
export async function ownApplications(actor: Actor): Promise<ListedApplication[]> {
  const at = now();
  const rows = await db().application.findMany({
    where: { personId: actor.personId },
    orderBy: [{ savedAt: "desc" }, { id: "asc" }],
    take: 100,
    select: {
      id: true,
      state: true,
      savedAt: true,
      submittedAt: true,
      cohort: {
        select: {
          ...cohortSelect,
          seatClaims: {
            where: { personId: actor.personId, releasedAt: null },
            select: { state: true, heldUntil: true, project: { select: { title: true } } },
          },
          preferences: { where: { personId: actor.personId }, select: { personId: true } },
        },
      },
      decisions: {
        orderBy: { at: "desc" },
        take: 1,
        select: { outcome: true, reason: true, nextStep: true, at: true },
      },
    },
  });
  return rows.map(({ cohort: { seatClaims, preferences, ...cohort }, decisions, ...row }) => {
    const facts = toCohort(cohort, at);
    const held = seatClaims.find(({ heldUntil }) => heldUntil && heldUntil > at);
    const stands = standing(
      {
        state: row.state,
        cohort: facts,
        hasSeat: seatClaims.some(({ state }) => state === "CONFIRMED"),
        heldUntil: held?.heldUntil ?? null,
        hasRanked: preferences.length > 0,
      },
      at,
    );
    return {
      ...row,
      cohort: facts,
      standing: stands,
      heldOn: held?.project.title ?? null,
      decision: decisions[0] ?? null,
    };
  });
}
