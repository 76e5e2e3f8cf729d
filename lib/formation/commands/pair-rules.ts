import "server-only";
import type { Actor } from "@/lib/people/actor";
import { lockCohort } from "@/lib/cohorts/commands/lock";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertForms } from "@/lib/formation/commands/runs";
import type { DropPairRule, SetPairRule } from "@/lib/formation/schema";
import { contradictionIn } from "@/lib/formation/engine/rules/contradiction";
import { formationInput } from "@/lib/formation/queries/input";

/**
 * Staff say of two people that they are not on one team, or only on one. The last word about two people counts.
 * Refuses: not-found, pair-same, pair-gone, pair-settled (a settled seat stands against it), pair-contradiction.
 */
export function setPairRule(actor: Actor, { cohortId, kind, ...two }: SetPairRule): Promise<void> {
  return transaction(async () => {
    await assertForms(actor, cohortId);
    if (two.oneId === two.otherId) throw new Refusal("pair-same", { field: "otherId" });
    // two who speak at once could contradict each other
    await lockCohort(cohortId, "alone");
    const pair = inOrder(two);
    await db().formationPairRule.deleteMany({ where: { cohortId, ...pair } });
    await db().formationPairRule.create({
      data: { cohortId, ...pair, kind, byId: actor.personId, at: now() },
      select: { kind: true },
    });
    const input = await formationInput(cohortId, "balanced");
    const isThere = input.rules.some(({ people }) => people[0] === pair.oneId && people[1] === pair.otherId);
    if (!isThere) throw new Refusal("pair-gone");
    const contradiction = contradictionIn(input);
    if (contradiction) throw new Refusal(contradiction === "rules" ? "pair-contradiction" : "pair-settled");
    await record(actor, "formation.paired", {
      subject: { type: "Cohort", id: cohortId },
      changes: { rule: [null, { ...pair, kind }] },
      event: false,
    });
  });
}

/** Takes back what was said of two people; asking twice changes nothing. Refuses: not-found. */
export async function dropPairRule(actor: Actor, { cohortId, ...two }: DropPairRule): Promise<void> {
  await assertForms(actor, cohortId);
  const pair = inOrder(two);
  await db().formationPairRule.deleteMany({ where: { cohortId, ...pair } });
  await record(actor, "formation.unpaired", {
    subject: { type: "Cohort", id: cohortId },
    changes: { rule: [pair, null] },
    event: false,
  });
}

const inOrder = ({ oneId, otherId }: { oneId: string; otherId: string }) =>
  oneId < otherId ? { oneId, otherId } : { oneId: otherId, otherId: oneId };
