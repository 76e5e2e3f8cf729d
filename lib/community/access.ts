import "server-only";
import { cohortSelect, toCohort, type Cohort } from "@/lib/cohorts/cohort-row";
import type { Actor } from "@/lib/people/actor";
import { staffsProgramme } from "@/lib/people/policy";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/generated/prisma/client";

export type Community = { cohort: Cohort; isStaff: boolean };

/** A cohort's own space, for those accepted into it and staff of its programme; null for everyone else. */
export async function communityOf(
  actor: Actor,
  where: Prisma.CohortWhereUniqueInput,
): Promise<Community | null> {
  const row = await db().cohort.findUnique({
    where,
    select: {
      ...cohortSelect,
      applications: { where: { personId: actor.personId, state: "ACCEPTED" }, select: { id: true } },
    },
  });
  if (!row?.publishedAt) return null;
  const isStaff = staffsProgramme(actor, row.programme.id);
  const { applications, ...cohort } = row;
  return isStaff || applications.length > 0 ? { cohort: toCohort(cohort, now()), isStaff } : null;
}
