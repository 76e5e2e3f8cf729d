import "server-only";
import { announcementReactions } from "@/lib/community/announcements/letters";
import { communityReactions } from "@/lib/community/reactions";
import { applicationsReactions } from "@/lib/applications/reactions";
import { hoursReactions } from "@/lib/hours/reactions";
import { intakeReactions } from "@/lib/intake/reactions";
import { organizationsReactions } from "@/lib/organizations/reactions";
import type { Contributions } from "@/lib/platform/outbox";
import { projectsReactions } from "@/lib/projects/reactions";
import { scopingReactions } from "@/lib/scoping/reactions";
import { fairReactions } from "@/lib/teams/fair/letters";
import { teamsReactions } from "@/lib/teams/reactions";

/** Everything that happens because of an event, by capability; the worker runs these. */
export const reactions: Contributions = {
  applications: applicationsReactions,
  community: { ...communityReactions, ...announcementReactions },
  hours: hoursReactions,
  organizations: organizationsReactions,
  projects: projectsReactions,
  scoping: scopingReactions,
  intake: intakeReactions,
  teams: { ...teamsReactions, ...fairReactions },
};
