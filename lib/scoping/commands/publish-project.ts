import "server-only";
import type { Actor } from "@/lib/people/actor";
import { now, today } from "@/lib/platform/clock";
import { addDays, fromDate, toDate } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { move } from "@/lib/projects/move";
import { enterCohort } from "@/lib/projects/write";
import { findInside } from "@/lib/intake/find";
import { lockScope } from "@/lib/scoping/find";
import { loadContent } from "@/lib/scoping/load";
import { sidesOf } from "@/lib/intake/policy";
import { readinessOf } from "@/lib/scoping/readiness/readiness";
import type { PublishProject } from "@/lib/scoping/schema";

/**
 * Staff publish a scoped project into a cohort of its programme that is published and not over. It starts with the
 * cohort and runs for the weeks of its scope.
 */
export async function publishProject(
  actor: Actor,
  { projectId, cohortId, summary }: PublishProject,
): Promise<{ slug: string }> {
  return transaction(async () => {
    const revision = await lockScope(projectId);
    const project = await findInside(actor, projectId);
    if (!sidesOf(actor, project).includes("STAFF")) throw new Refusal("move-not-yours");
    const cohort = await openCohort(cohortId, project.programmeId);
    if (!cohort) throw new Refusal("cohort-not-open", { field: "cohortId" });
    const content = await loadContent(projectId);
    const scopeApproved = await isApproved(projectId, revision);
    const scopeReady = readinessOf(content).ready;
    await move(actor, projectId, "PUBLISHED", {
      facts: { scopeApproved, scopeReady, cohortOpen: true },
      payload: { projectId, cohortId },
    });
    const startsOn = fromDate(cohort.kickoffOn);
    await db().publication.create({
      data: { projectId, cohortId, publishedById: actor.personId, at: now() },
      select: { projectId: true },
    });
    const endsOn = content.weeks ? toDate(addDays(startsOn, content.weeks * 7)) : cohort.endsOn;
    await enterCohort(projectId, { cohortId, summary, startsOn: toDate(startsOn), endsOn });
    return { slug: project.slug };
  });
}

/** Held until we are done, so that it isn't cancelled under the project. */
async function openCohort(cohortId: string, programmeId: string) {
  const [cohort] = await db().$queryRaw<{ kickoffOn: Date; endsOn: Date; timeZone: string }[]>`
    select c."kickoffOn", c."endsOn", p."timeZone" from "Cohort" c join "Programme" p on p.id = c."programmeId"
    where c.id = ${cohortId}::uuid and c."programmeId" = ${programmeId}::uuid
      and c."publishedAt" is not null and c."cancelledAt" is null for share of c`;
  return cohort && fromDate(cohort.endsOn) >= today(cohort.timeZone) ? cohort : null;
}

async function isApproved(projectId: string, revision: number): Promise<boolean> {
  const version = await db().scopeVersion.findFirst({
    where: { projectId, revision, supersededAt: null },
    select: { approvals: { select: { side: true } } },
  });
  return version?.approvals.length === 2;
}
