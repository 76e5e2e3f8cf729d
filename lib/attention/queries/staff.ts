import "server-only";
import { rankGroups, type NeedGroup, type NeedsAsked } from "@/lib/attention/groups";
import { claimNeeds } from "@/lib/attention/queries/staff-claims";
import { cohortNeeds } from "@/lib/attention/queries/staff-cohorts";
import { projectNeeds } from "@/lib/attention/queries/staff-projects";
import type { Actor } from "@/lib/people/actor";
import { isStaff } from "@/lib/people/policy";

/** What waits for the staff of these programmes, by what one does about it, worst first; nothing for anyone else. */
export async function staffNeeds(actor: Actor, asked: NeedsAsked = { page: 1 }): Promise<NeedGroup[]> {
  if (!isStaff(actor)) return [];
  const found = await Promise.all([
    projectNeeds(actor, asked),
    cohortNeeds(actor, asked),
    claimNeeds(actor, asked),
  ]);
  return rankGroups(found.flat());
}
