import "server-only";
import { lockCohort } from "@/lib/cohorts/commands/lock";
import { db } from "@/lib/platform/db";

type Locks = { cohortId: string; personIds: string[]; seatIds: string[]; projectIds: string[] };

/**
 * Takes the locks of every write to a team, always in this order and each kind by id, so that no two writers can wait
 * for each other: the cohort, the people's applications (a withdrawal waits here), the seats, the projects (whose
 * counts and stage follow from the seats). Where one waits for a role or is offered its seat, its line comes first.
 */
export async function lockInOrder({ cohortId, personIds, seatIds, projectIds }: Locks): Promise<void> {
  await lockCohort(cohortId, "shared");
  await db().$queryRaw`select 1 from "Application"
    where "cohortId" = ${cohortId}::uuid and "personId" = any(${personIds}::uuid[]) order by id for update`;
  await db().$queryRaw`select 1 from "Seat" where id = any(${seatIds}::uuid[]) order by id for update`;
  await db()
    .$queryRaw`select 1 from "Project" where id = any(${projectIds}::uuid[]) order by id for no key update`;
}
