import "server-only";
import { participationOn } from "@/lib/hours/participation";
import { ownEntry } from "@/lib/hours/own-entry";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { CancelHours, CorrectHours } from "@/lib/hours/schema";
import type { Actor } from "@/lib/people/actor";
import { toDate } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

type Corrected = { entryId: string };

/** Corrects a verified entry by a new one that points to it and takes its place once verified. */
export function correctHours(actor: Actor, { entryId, workedOn, ...work }: CorrectHours): Promise<Corrected> {
  return transaction(async () => {
    const { engagementId } = await countedEntry(actor, entryId);
    const participation = await participationOn(actor, engagementId, workedOn);
    return correction(actor, entryId, {
      engagementId,
      ...participation,
      workedOn: toDate(workedOn),
      ...work,
    });
  });
}

/** Corrects a verified entry to nothing: the mistake stays readable, and counts no longer once this is verified. */
export function cancelHours(actor: Actor, { entryId, reason }: CancelHours): Promise<Corrected> {
  return transaction(async () => {
    const { state: _, supersededAt: __, ...entry } = await countedEntry(actor, entryId);
    return correction(actor, entryId, { ...entry, minutes: 0, note: reason });
  });
}

async function countedEntry(actor: Actor, entryId: string) {
  const entry = await ownEntry(actor, entryId);
  if (entry.state !== "VERIFIED" || entry.supersededAt)
    throw new Refusal("changed-meanwhile", { stale: true });
  return entry;
}

type Work = Omit<Prisma.HoursEntryUncheckedCreateInput, "id" | "correctionOfId">;

async function correction(actor: Actor, correctionOfId: string, work: Work): Promise<Corrected> {
  const { id } = await db().hoursEntry.create({
    data: { correctionOfId, ...work },
    select: { id: true },
  });
  await record(actor, "hours.corrected", {
    subject: { type: "HoursEntry", id },
    payload: { engagementId: work.engagementId, correctionOfId },
  });
  return { entryId: id };
}
