import "server-only";
import { contributedBy } from "@/lib/engagements/contributors";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

/** An entry of the actor's own; others' are not found. */
export async function ownEntry(actor: Actor, entryId: string) {
  const entry = await db().hoursEntry.findFirst({
    where: { id: entryId, ...contributedBy(actor.personId) },
    select: {
      engagementId: true,
      contributorId: true,
      side: true,
      cohortId: true,
      discipline: true,
      state: true,
      supersededAt: true,
      workedOn: true,
      minutes: true,
      activity: true,
      note: true,
    },
  });
  if (!entry) throw new Refusal("not-found");
  return entry;
}
