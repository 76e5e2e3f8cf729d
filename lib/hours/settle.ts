import "server-only";
import { settleable } from "@/lib/hours/policy";
import type { DecideHours, VerifyHours } from "@/lib/hours/schema";
import type { Actor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

/** How an hour is valued; the rows of `Rate` say what it is worth from when on. */
export const valuationMethod = "volunteer-time";

/**
 * Verifies entries and freezes their value: minutes / 60 x the rate in force on the day for the discipline,
 * rounded half up to the cent per entry. All of them or none. Refuses entries one may not settle, one's own among
 * them, those settled meanwhile, and days before the first rate.
 */
export function verifyHours(actor: Actor, { entryIds }: VerifyHours): Promise<{ verified: number }> {
  return transaction(async () => {
    const ids = [...new Set(entryIds)].sort();
    const entries = await db().hoursEntry.findMany({
      where: { AND: [{ id: { in: ids } }, settleable(actor)] },
      select: { id: true, projectId: true, personId: true, state: true },
    });
    if (entries.length < ids.length) throw new Refusal("not-found");
    const verified = await db().$queryRaw<{ id: string }[]>`
      with ours as (
        select h.id, h.minutes, h.discipline, h."workedOn" from "HoursEntry" h
        where h.id = any(${ids}::uuid[]) and h.state in ('LOGGED', 'QUERIED') order by h.id for update
      ), worth as (
        -- from the rows as locked: the person may have changed one while we waited for it
        select h.id, r.id as rate, (2 * h.minutes * r."centsPerHour" + 60) / 120 as cents
        from ours h
        cross join lateral (
          select id, "centsPerHour" from "Rate"
          where method = ${valuationMethod} and "effectiveFrom" <= h."workedOn"
            and (discipline is null or discipline = h.discipline)
          order by discipline nulls last, "effectiveFrom" desc limit 1
        ) r
      )
      update "HoursEntry" h set state = 'VERIFIED', "valueCents" = w.cents, "rateId" = w.rate
      from worth w where w.id = h.id returning h.id::text`;
    if (verified.length < ids.length) throw new Refusal(await settledOrUnvalued(ids));
    await db().hoursDecision.createMany({
      data: ids.map((entryId) => ({
        entryId,
        outcome: "VERIFIED" as const,
        decidedById: actor.personId,
        actingAs: actor.actingAs,
      })),
    });
    for (const { id, projectId, personId, state } of entries) {
      await record(actor, "hours.verified", {
        subject: { type: "HoursEntry", id },
        changes: { state: [state, "VERIFIED"] },
        payload: { projectId, personId },
      });
    }
    return { verified: verified.length };
  });
}

async function settledOrUnvalued(ids: string[]) {
  const settled = await db().hoursEntry.count({ where: { id: { in: ids }, state: "REJECTED" } });
  const before = await db().$queryRaw<{ id: string }[]>`
    select h.id::text from "HoursEntry" h where h.id = any(${ids}::uuid[]) and h.state in ('LOGGED', 'QUERIED') limit 1`;
  return settled === 0 && before.length > 0 ? ("no-rate-yet" as const) : ("hours-settled" as const);
}

/** Asks the person about an entry; they change or explain it, and it comes back. */
export function queryHours(actor: Actor, input: DecideHours): Promise<{ entryId: string }> {
  return decide(actor, input, "QUERIED");
}

/** Turns an entry down, with the reason. */
export function rejectHours(actor: Actor, input: DecideHours): Promise<{ entryId: string }> {
  return decide(actor, input, "REJECTED");
}

function decide(actor: Actor, { entryId, reason }: DecideHours, outcome: "QUERIED" | "REJECTED") {
  return transaction(async () => {
    const entry = await db().hoursEntry.findFirst({
      where: { AND: [{ id: entryId }, settleable(actor)] },
      select: { state: true, projectId: true, personId: true },
    });
    if (!entry) throw new Refusal("not-found");
    const { count } = await db().hoursEntry.updateMany({
      where: { id: entryId, state: { in: outcome === "QUERIED" ? ["LOGGED"] : ["LOGGED", "QUERIED"] } },
      data: { state: outcome },
    });
    if (count === 0) throw new Refusal("hours-settled");
    const { id: decisionId } = await db().hoursDecision.create({
      data: { entryId, outcome, reason, decidedById: actor.personId, actingAs: actor.actingAs },
      select: { id: true },
    });
    await record(actor, outcome === "QUERIED" ? "hours.queried" : "hours.rejected", {
      subject: { type: "HoursEntry", id: entryId },
      changes: { state: [entry.state, outcome] },
      reason,
      payload: { projectId: entry.projectId, personId: entry.personId, decisionId },
    });
    return { entryId };
  });
}
