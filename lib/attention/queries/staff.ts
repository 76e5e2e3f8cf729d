import "server-only";
import { applicationNeeds, claimNeeds, reviewNeeds } from "@/lib/attention/queries/staff-people";
import { hoursNeeds, runningNeeds } from "@/lib/attention/queries/staff-running";
import { changeNeeds, scopingNeeds, startNeeds } from "@/lib/attention/queries/staff-starting";
import { rank, type Need } from "@/lib/attention/rank";
import type { Actor } from "@/lib/people/actor";
import { isStaff } from "@/lib/people/policy";

/** What waits for the staff of these programmes, worst first; nothing for anyone else. */
export async function staffNeeds(actor: Actor): Promise<Need[]> {
  if (!isStaff(actor)) return [];
  const found = await Promise.all([
    scopingNeeds(actor),
    changeNeeds(actor),
    startNeeds(actor),
    runningNeeds(actor),
    hoursNeeds(actor),
    applicationNeeds(actor),
    reviewNeeds(actor),
    claimNeeds(actor),
  ]);
  return rank(found.flat());
}
