import "server-only";
import { systemActor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { fromDate } from "@/lib/platform/dates";
import { claimKeys, releaseClaim } from "@/lib/teams/commands/claim-rows";
import { endHold } from "@/lib/teams/commands/hold-rows";
import { lockInOrder } from "@/lib/teams/commands/locks";

/** When a project ends before its time its people are free again. */
export async function releaseTeam(projectId: string, by: "end" | "stop"): Promise<void> {
  await transaction(async () => {
    const seen = await claimsOf(projectId);
    const [first] = seen;
    if (!first) return;
    await lockInOrder({
      cohortId: first.cohortId,
      personIds: seen.map(({ personId }) => personId),
      seatIds: seen.map(({ seatId }) => seatId),
      projectIds: [projectId],
    });
    for (const claim of await claimsOf(projectId)) {
      if (claim.state === "HELD") await endHold(systemActor, claim, { by: "end" });
      else await releaseClaim(systemActor, claim, { by });
    }
  });
}

async function claimsOf(projectId: string) {
  const claims = await db().seatClaim.findMany({
    where: { projectId, releasedAt: null },
    select: {
      ...claimKeys,
      state: true,
      startsOn: true,
      project: { select: { programme: { select: { timeZone: true } } } },
    },
  });
  return claims.map(({ project, startsOn, ...claim }) => ({
    ...claim,
    startsOn: fromDate(startsOn),
    timeZone: project.programme.timeZone,
  }));
}
