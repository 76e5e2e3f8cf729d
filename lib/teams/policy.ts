import type { Actor } from "@/lib/people/actor";
import { isMemberOf, staffsProgramme } from "@/lib/people/policy";

type Team = { organizationId: string; programmeId: string };

/** Both sides of a team, and whoever is in the same cohort, read who is on it; everyone else reads roles and counts. */
export function seesTeamNames(actor: Actor | null, team: Team, acceptedInCohort: boolean): boolean {
  return (
    acceptedInCohort || isMemberOf(actor, team.organizationId) || staffsProgramme(actor, team.programmeId)
  );
}

/** Addresses are for those who work together: the team itself, its partner and staff. */
export function seesTeamContacts(actor: Actor | null, team: Team, onTheTeam: boolean): boolean {
  return onTheTeam || isMemberOf(actor, team.organizationId) || staffsProgramme(actor, team.programmeId);
}

/** Who places people and releases seats. */
export function formsTeam(actor: Actor | null, { programmeId }: Pick<Team, "programmeId">): boolean {
  return staffsProgramme(actor, programmeId);
}
