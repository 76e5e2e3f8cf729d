import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import { ringing } from "@/app/api/ringing";
import { staffedCohort } from "@/lib/cohorts/queries";
import { onSupplyChange } from "@/lib/platform/notifications";

/** Rings each time the cohort's seats, places or applications change. For its staff. */
async function answer(request: Request, { params }: RouteContext<"/api/cohorts/[slug]/supply">) {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const cohort = await staffedCohort(actor, (await params).slug);
  if (!cohort) return new Response(null, { status: 404 });
  return ringing(request, actor.personId, (ring) => onSupplyChange(cohort.id, ring));
}

export const GET = guarded(answer);
