import "server-only";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertForms } from "@/lib/formation/commands/runs";
import { holdSeat } from "@/lib/teams/commands/hold-seat";
import { lockCohort } from "@/lib/cohorts/commands/lock";
import type { PublishFormation } from "@/lib/formation/schema";
import { formationState } from "@/lib/formation/state";
import type { Proposal } from "@/lib/formation/engine/proposal";
import { formationInput } from "@/lib/formation/queries/input";

/**
 * Holds every seat of one policy's teams for its person, in one transaction that has the cohort alone: all of them or
 * none. Each person is written to and answers for themselves. Refuses: not-found, formation-not-done,
 * formation-published, formation-stale when anything it was worked out from has changed, formation-empty.
 */
export function publishFormation(
  actor: Actor,
  { runId, policy, hours }: PublishFormation,
): Promise<{ cohortSlug: string; held: number }> {
  return transaction(async () => {
    const seen = await db().formationRun.findUnique({ where: { id: runId }, select: { cohortId: true } });
    if (!seen) throw new Refusal("not-found");
    const { cohortId } = seen;
    await assertForms(actor, cohortId);
    await lockCohort(cohortId, "alone");
    const run = await db().formationRun.findUniqueOrThrow({
      where: { id: runId },
      select: { state: true, publishedAt: true, inputHash: true, cohort: { select: { slug: true } } },
    });
    if (run.state !== "DONE") throw new Refusal("formation-not-done");
    if (run.publishedAt) throw new Refusal("formation-published");
    if (formationState(await formationInput(cohortId, "balanced")) !== run.inputHash)
      throw new Refusal("formation-stale");
    const { assignments } = await proposalOf(runId, policy);
    if (assignments.length === 0) throw new Refusal("formation-empty");
    const free = await freeSeats(assignments.map(({ role }) => role));
    for (const { person, role } of assignments) {
      const seatId = free.get(role)?.pop();
      if (!seatId) throw new Refusal("formation-stale");
      await holdSeat(actor, { seatId, personId: person, reason: "PROPOSAL", hours });
    }
    await db().formationRun.update({
      where: { id: runId },
      data: { published: policy, publishedAt: now() },
      select: { id: true },
    });
    await record(actor, "formation.published", {
      subject: { type: "FormationRun", id: runId },
      payload: { cohortId, policy, held: assignments.length },
    });
    return { cohortSlug: run.cohort.slug, held: assignments.length };
  });
}

async function proposalOf(runId: string, policy: string): Promise<Proposal> {
  const [row] = await db().$queryRaw<{ proposal: Proposal | null }[]>`
    select proposals -> ${policy} as proposal from "FormationRun" where id = ${runId}::uuid`;
  if (!row?.proposal) throw new Refusal("formation-not-done");
  return row.proposal;
}

/** The seats of some roles that nobody has and that are held for nobody, the first one last. */
async function freeSeats(roleIds: string[]): Promise<Map<string, string[]>> {
  const rows = await db().seat.findMany({
    where: { roleId: { in: roleIds }, claims: { none: { releasedAt: null } } },
    select: { id: true, roleId: true },
    orderBy: { position: "desc" },
  });
  const seats = new Map<string, string[]>();
  for (const { id, roleId } of rows) seats.set(roleId, [...(seats.get(roleId) ?? []), id]);
  return seats;
}
