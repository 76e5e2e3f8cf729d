import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import { ringing } from "@/app/api/ringing";
import { onSeatsChange } from "@/lib/platform/notifications";
import { liveCohort } from "@/lib/teams/queries/live-cohort";

/** Rings each time a seat of the cohort is taken, held or freed. For everyone signed in. */
async function answer(request: Request, { params }: RouteContext<"/api/cohorts/[slug]/seats">) {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const cohort = await liveCohort((await params).slug);
  if (!cohort) return new Response(null, { status: 404 });
  return ringing(request, actor.personId, (ring) => onSeatsChange(cohort.id, ring));
}

export const GET = guarded(answer);
