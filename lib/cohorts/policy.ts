import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { staffedProgrammes, staffsProgramme } from "@/lib/people/policy";

type CohortSubject = { programmeId: string; publishedAt: Date | null };

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
