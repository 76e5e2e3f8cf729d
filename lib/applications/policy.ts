import { staffedCohorts } from "@/lib/cohorts/policy";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { staffsProgramme } from "@/lib/people/policy";

type ApplicationSubject = { personId: string; programmeId: string; state: string };

/** One's own always; the programme's staff from the moment it is sent: a draft belongs to its writer alone. */
export function seesApplication(actor: Actor | null, application: ApplicationSubject): boolean {
  if (!actor) return false;
  if (application.personId === actor.personId) return true;
  return application.state !== "DRAFT" && staffsProgramme(actor, application.programmeId);
}

/** The sent applications someone may decide, as a filter. */
export function reviewableApplications(actor: Actor): Prisma.ApplicationWhereInput {
  return { state: { not: "DRAFT" }, cohort: staffedCohorts(actor) };
}
