import "server-only";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal, type RefusalCode } from "@/lib/platform/refusal";
import { assertForms } from "@/lib/formation/commands/runs";
import { lockCohort } from "@/lib/cohorts/commands/lock";
import type { DropRule, SetRule } from "@/lib/formation/schema";
import type { FormationInput } from "@/lib/formation/engine/input";
import { checkPins, ImpossiblePins, type PinFault } from "@/lib/formation/engine/pins";
import { formationInput } from "@/lib/formation/queries/input";

/**
 * Staff settle a pair before teams are worked out: together, or never. A rule about the same pair is replaced, and so is
 * where the person was settled before. Refuses: not-found, pin-gone (no free seat or person), and a pin that can't be
 * kept, with the first reason: pin-hours, pin-skills, pin-discipline, pin-times,
 * pin-time-kind, pin-place, pin-language, declared-conflict, pin-only-ranked, pin-full, pair-settled (a rule for two people).
 */
export function setRule(actor: Actor, { cohortId, personId, roleId, kind }: SetRule): Promise<void> {
  return transaction(async () => {
    await assertForms(actor, cohortId);
    // two who settle at once would each see a role with one seat left
    await lockCohort(cohortId, "alone");
    const moved = kind === "PIN" ? [{ kind, personId }] : [];
    await db().formationRule.deleteMany({ where: { cohortId, OR: [{ personId, roleId }, ...moved] } });
    const input = await formationInput(cohortId, "balanced");
    if (!input.people.some(({ id }) => id === personId) || !input.roles.some(({ id }) => id === roleId))
      throw new Refusal("pin-gone");
    if (kind === "PIN") assertKept(input, { person: personId, role: roleId });
    await db().formationRule.create({
      data: { cohortId, personId, roleId, kind, byId: actor.personId, at: now() },
      select: { kind: true },
    });
    await record(actor, kind === "PIN" ? "formation.pinned" : "formation.forbidden", {
      subject: { type: "Cohort", id: cohortId },
      changes: { rule: [null, { personId, roleId }] },
      event: false,
    });
  });
}

/** Leaves a pair to the engine again; asking twice changes nothing. Refuses: not-found. */
export async function dropRule(actor: Actor, { cohortId, personId, roleId }: DropRule): Promise<void> {
  await assertForms(actor, cohortId);
  await db().formationRule.deleteMany({ where: { cohortId, personId, roleId } });
  await record(actor, "formation.freed", {
    subject: { type: "Cohort", id: cohortId },
    changes: { rule: [{ personId, roleId }, null] },
    event: false,
  });
}

function assertKept(input: FormationInput, pin: { person: string; role: string }): void {
  try {
    checkPins({ ...input, pins: [...input.pins, pin] });
  } catch (error) {
    if (!(error instanceof ImpossiblePins)) throw error;
    const fault = error.faults.find(({ person, role }) => person === pin.person && role === pin.role);
    throw refusalOf(fault ?? error.faults[0]);
  }
}

const pinRefusals: Partial<Record<PinFault["refusals"][number]["code"], RefusalCode>> = {
  discipline: "pin-discipline",
  window: "pin-times",
  "time-kind": "pin-time-kind",
  mode: "pin-place",
  language: "pin-language",
  conflict: "declared-conflict",
  "not-ranked": "pin-only-ranked",
};

function refusalOf(fault: PinFault | undefined): Refusal {
  if (fault?.code === "rule") return new Refusal("pair-settled");
  if (fault?.code === "too-many") return new Refusal("pin-full");
  for (const refusal of fault?.refusals ?? []) {
    if (refusal.code === "hours") return new Refusal("pin-hours", { values: { short: refusal.short } });
    if (refusal.code === "skill")
      return new Refusal("pin-skills", { values: { needed: refusal.needed, has: refusal.has } });
    const code = pinRefusals[refusal.code];
    if (code) return new Refusal(code);
  }
  return new Refusal("pin-gone");
}
