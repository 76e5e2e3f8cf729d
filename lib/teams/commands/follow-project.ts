import "server-only";
import { systemActor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { fromDate } from "@/lib/platform/dates";
import { claimKeys, releaseClaim } from "@/lib/teams/commands/claim-rows";
import { endHold } from "@/lib/teams/commands/hold-rows";
import { lockInOrder } from "@/lib/teams/commands/locks";

/** One seat row per place of every role of a published project; doing it again changes nothing. */
export async function makeSeats(projectId: string): Promise<void> {
  await db().$executeRaw`
    insert into "Seat" ("roleId", "projectId", "cohortId", position)
    select r.id, p.id, p."cohortId", place
    from "Project" p join "Role" r on r."projectId" = p.id, generate_series(1, r.seats) as place
    where p.id = ${projectId}::uuid and p."cohortId" is not null
    order by r.position, place
    on conflict ("roleId", position) do nothing`;
}

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
