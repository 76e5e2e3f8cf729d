import { professionalNeeds } from "@/lib/attention/queries/professional";
import { professionalStanding } from "@/lib/attention/queries/professional-standing";
import type { Actor } from "@/lib/people/actor";

/** What a professional's first page asks of them. */
export async function needsOf(actor: Actor) {
  return professionalNeeds(actor, await professionalStanding(actor));
}
