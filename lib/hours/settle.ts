import "server-only";
import { settleable } from "@/lib/hours/policy";
import type { VerifyHours } from "@/lib/hours/schema";
import type { Actor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import type { Seen } from "@/lib/platform/seen";

/** How an hour is valued; the rows of `Rate` say what it is worth from when on. */
export const valuationMethod = "volunteer-time";

/**
 * Verifies entries as they were seen and freezes their value: minutes / 60 x the rate in force on the day for the
 * discipline, rounded half up to the cent per entry. All of them or none. Refuses entries one may not settle, one's
 * own among them, those settled or changed since they were seen, and days before the first rate.
 */
export function verifyHours(actor: Actor, { entries: chosen }: VerifyHours): Promise<{ verified: number }> {
  return transaction(async () => {
    const seen = [...new Map(chosen.map((entry) => [entry.id, entry])).values()];
    const ids = seen.map(({ id }) => id);
    const entries = await db().hoursEntry.findMany({
      where: { AND: [{ id: { in: ids } }, settleable(actor)] },
      select: { id: true, engagementId: true, state: true },
    });
    if (entries.length < ids.length) throw new Refusal("not-found");
    const verified = await db().$queryRaw<{ id: string }[]>`
      with ours as (
        select h.id, h.minutes, h.discipline, h."workedOn" from "HoursEntry" h
        join unnest(${ids}::uuid[], ${seen.map(({ version }) => version)}::int[]) as seen (id, version)
          on seen.id = h.id and seen.version = h.version
        where h.state in ('LOGGED', 'QUERIED') order by h.id for update of h
      ), worth as (
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
    if (verified.length < ids.length) throw await whyNot(seen);
    await db().hoursDecision.createMany({
      data: ids.map((entryId) => ({
        entryId,
        outcome: "VERIFIED" as const,
        decidedById: actor.personId,
        actingAs: actor.actingAs,
      })),
    });
    for (const { id, engagementId, state } of entries) {
      await record(actor, "hours.verified", {
        subject: { type: "HoursEntry", id },
        changes: { state: [state, "VERIFIED"] },
        payload: { engagementId },
      });
    }
    return { verified: verified.length };
  });
}

async function whyNot(seen: Seen[]): Promise<Refusal> {
  const rows = await db().hoursEntry.findMany({
    where: { id: { in: seen.map(({ id }) => id) } },
    select: { id: true, version: true, state: true },
  });
  const was = new Map(seen.map(({ id, version }) => [id, version]));
  const changed = rows.filter(
    ({ id, version, state }) => (state === "LOGGED" || state === "QUERIED") && version !== was.get(id),
  );
  if (changed.length > 0)
    return new Refusal("hours-changed", { values: { count: changed.length }, stale: true });
  const unvalued = rows.some(({ state }) => state === "LOGGED" || state === "QUERIED");
  return unvalued ? new Refusal("no-rate-yet") : new Refusal("hours-settled", { stale: true });
}
