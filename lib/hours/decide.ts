import "server-only";
import { settleable, takeBackable } from "@/lib/hours/policy";
import type { DecideHours } from "@/lib/hours/schema";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { asSeen, type Seen } from "@/lib/platform/seen";

type Decided = { entryId: string };

/** Asks the person about an entry; they change or explain it, and it comes back. */
export function queryHours(actor: Actor, input: DecideHours): Promise<Decided> {
  return decide(actor, input, "QUERIED");
}

/** Turns an entry down, with the reason. */
export function rejectHours(actor: Actor, input: DecideHours): Promise<Decided> {
  return decide(actor, input, "REJECTED");
}

function decide(actor: Actor, { entry: seen, reason }: DecideHours, outcome: "QUERIED" | "REJECTED") {
  return transaction(async () => {
    const entry = await db().hoursEntry.findFirst({
      where: { AND: [{ id: seen.id }, settleable(actor)] },
      select: { state: true, engagementId: true },
    });
    if (!entry) throw new Refusal("not-found");
    const { count } = await db().hoursEntry.updateMany({
      where: { ...asSeen(seen), state: { in: outcome === "QUERIED" ? ["LOGGED"] : ["LOGGED", "QUERIED"] } },
      data: { state: outcome },
    });
    if (count === 0) throw await changedOrSettled(seen);
    const decisionId = await decision(actor, seen.id, outcome, reason);
    await record(actor, outcome === "QUERIED" ? "hours.queried" : "hours.rejected", {
      subject: { type: "HoursEntry", id: seen.id },
      changes: { state: [entry.state, outcome] },
      reason,
      payload: { engagementId: entry.engagementId, decisionId },
    });
    return { entryId: seen.id };
  });
}

/**
 * Takes a verification back, with the reason: the entry waits again, and what it had replaced counts again. Refused
 * while a correction of it waits or counts. The database lets a verified entry change in no other way.
 */
export function takeBackHours(actor: Actor, { entry: seen, reason }: DecideHours): Promise<Decided> {
  return transaction(async () => {
    const entry = await db().hoursEntry.findFirst({
      where: { AND: [{ id: seen.id, state: "VERIFIED" }, takeBackable(actor, await databaseNow())] },
      select: { engagementId: true },
    });
    if (!entry) throw new Refusal("not-found");
    const decisionId = await decision(actor, seen.id, "LOGGED", reason);
    const { count } = await db().hoursEntry.updateMany({
      where: {
        ...asSeen(seen),
        state: "VERIFIED",
        OR: [{ supersededAt: null }, { minutes: 0 }],
        corrections: { none: { state: { notIn: ["REJECTED", "WITHDRAWN"] } } },
      },
      data: { state: "LOGGED", valueCents: null, rateId: null, supersededAt: null },
    });
    if (count === 0) throw new Refusal("correction-first", { stale: true });
    await record(actor, "hours.reopened", {
      subject: { type: "HoursEntry", id: seen.id },
      changes: { state: ["VERIFIED", "LOGGED"] },
      reason,
      payload: { engagementId: entry.engagementId, decisionId },
    });
    return { entryId: seen.id };
  });
}

async function decision(
  actor: Actor,
  entryId: string,
  outcome: "QUERIED" | "REJECTED" | "LOGGED",
  reason: string,
): Promise<string> {
  const { id } = await db().hoursDecision.create({
    data: { entryId, outcome, reason, decidedById: actor.personId, actingAs: actor.actingAs },
    select: { id: true },
  });
  return id;
}

async function changedOrSettled({ id, version }: Seen): Promise<Refusal> {
  const open = await db().hoursEntry.count({
    where: { id, version: { not: version }, state: { in: ["LOGGED", "QUERIED"] } },
  });
  return open > 0
    ? new Refusal("hours-changed", { values: { count: 1 }, stale: true })
    : new Refusal("hours-settled", { stale: true });
}
