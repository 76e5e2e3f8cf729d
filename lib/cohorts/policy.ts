import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { staffedProgrammes, staffsProgramme } from "@/lib/people/policy";

type CohortSubject = { programmeId: string; publishedAt: Date | null };
type ApplicationSubject = { personId: string; programmeId: string; state: string };

/** Everyone sees a published cohort; its programme's staff see it from the first draft. */
export function seesCohort(actor: Actor | null, cohort: CohortSubject): boolean {
  return cohort.publishedAt !== null || staffsProgramme(actor, cohort.programmeId);
}

/** `seesCohort` as a filter. */
export function visibleCohorts(actor: Actor | null): Prisma.CohortWhereInput {
  const programmes = staffedProgrammes(actor);
  // an empty filter inside OR would be left out, not mean everything
  if (programmes === "all") return {};
  return { OR: [{ publishedAt: { not: null } }, { programmeId: { in: programmes } }] };
}

/** The cohorts someone runs. */
export function staffedCohorts(actor: Actor | null): Prisma.CohortWhereInput {
  const programmes = staffedProgrammes(actor);
  return programmes === "all" ? {} : { programmeId: { in: programmes } };
}

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
