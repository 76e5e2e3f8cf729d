import { professionalNeeds } from "@/lib/attention/queries/professional";
import { professionalStanding } from "@/lib/attention/queries/professional-standing";
import { staffNeeds } from "@/lib/attention/queries/staff";
import type { Actor } from "@/lib/people/actor";

/** What a professional's first page asks of them. */
export async function needsOf(actor: Actor) {
  return professionalNeeds(actor, await professionalStanding(actor));
}

/** What staff's first page shows of what waits for them, group by group. */
export async function needsOfStaff(actor: Actor) {
  return (await staffNeeds(actor)).flatMap(({ needs }) => needs);
}
