import "server-only";
import { membershipOn } from "@/lib/hours/membership";
import { ownEntry } from "@/lib/hours/own-entry";
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
    const { projectId } = await countedEntry(actor, entryId);
    const membership = await membershipOn(actor, projectId, workedOn);
    return correction(actor, entryId, { projectId, ...membership, workedOn: toDate(workedOn), ...work });
  });
}

/** Corrects a verified entry to nothing: the mistake stays readable, and counts no longer once this is verified. */
export function cancelHours(actor: Actor, { entryId, reason }: CancelHours): Promise<Corrected> {
  return transaction(async () => {
    const { projectId, cohortId, discipline, workedOn, activity } = await countedEntry(actor, entryId);
    const nothing = { minutes: 0, note: reason };
    return correction(actor, entryId, { projectId, cohortId, discipline, workedOn, activity, ...nothing });
  });
}

async function countedEntry(actor: Actor, entryId: string) {
  const entry = await ownEntry(actor, entryId);
  if (entry.state !== "VERIFIED" || entry.supersededAt)
    throw new Refusal("changed-meanwhile", { stale: true });
  return entry;
}

type Work = {
  projectId: string;
  cohortId: string;
  discipline: string;
  workedOn: Date;
  minutes: number;
  activity: string;
  note: string;
};

async function correction(actor: Actor, correctionOfId: string, work: Work): Promise<Corrected> {
  const { id } = await db().hoursEntry.create({
    data: { personId: actor.personId, correctionOfId, ...work },
    select: { id: true },
  });
  await record(actor, "hours.corrected", {
    subject: { type: "HoursEntry", id },
    payload: { projectId: work.projectId, correctionOfId },
  });
  return { entryId: id };
}
