import "server-only";
import { contributedBy } from "@/lib/engagements/contributors";
import { participationOn } from "@/lib/hours/participation";
import { ownEntry } from "@/lib/hours/own-entry";
import type { AnswerHours, ChangeHours, LogHours, WithdrawHours } from "@/lib/hours/schema";
import type { Actor } from "@/lib/people/actor";
import { fromDate, toDate } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { asSeen, type Seen } from "@/lib/platform/seen";

type Logged = { entryId: string };

const open = { in: ["LOGGED" as const, "QUERIED" as const] };

/**
 * Logs work on an engagement one takes or took part in. Refuses a future date, a date outside the participation
 * (14 days' grace), and what would make more than 24 hours of a day.
 */
export function logHours(actor: Actor, { engagementId, workedOn, ...work }: LogHours): Promise<Logged> {
  return transaction(async () => {
    const participation = await participationOn(actor, engagementId, workedOn);
    const { id } = await db().hoursEntry.create({
      data: { engagementId, ...participation, workedOn: toDate(workedOn), ...work },
      select: { id: true },
    });
    await record(actor, "hours.logged", { subject: { type: "HoursEntry", id }, payload: { engagementId } });
    return { entryId: id };
  });
}

/** Changes one's own entry as it was seen, while nobody has settled it; a queried one goes back to be looked at again, with the answer. */
export function changeHours(
  actor: Actor,
  { entry: seen, workedOn, answer, ...work }: ChangeHours,
): Promise<Logged> {
  const entryId = seen.id;
  return transaction(async () => {
    const entry = await ownEntry(actor, entryId);
    if (entry.state === "VERIFIED") throw new Refusal("verified-is-final");
    const participation = await participationOn(actor, entry.engagementId, workedOn);
    const { count } = await db().hoursEntry.updateMany({
      where: { ...asSeen(seen), ...contributedBy(actor.personId), state: open },
      data: { ...participation, workedOn: toDate(workedOn), ...work, state: "LOGGED" },
    });
    if (count === 0) throw await changedOrSettled(seen);
    if (answer) await db().hoursReply.create({ data: { entryId, words: answer } });
    await record(actor, "hours.changed", {
      subject: { type: "HoursEntry", id: entryId },
      changes: {
        workedOn: [fromDate(entry.workedOn), workedOn],
        minutes: [entry.minutes, work.minutes],
        activity: [entry.activity, work.activity],
        note: [entry.note, work.note],
      },
      payload: { engagementId: entry.engagementId },
    });
    return { entryId };
  });
}

/** Answers the question one saw about one's own entry without changing it; it goes back to be looked at again. */
export function answerHours(actor: Actor, { entry: seen, answer }: AnswerHours): Promise<Logged> {
  const entryId = seen.id;
  return transaction(async () => {
    const { engagementId } = await ownEntry(actor, entryId);
    const { count } = await db().hoursEntry.updateMany({
      where: { ...asSeen(seen), ...contributedBy(actor.personId), state: "QUERIED" },
      data: { state: "LOGGED" },
    });
    if (count === 0) throw await changedOrSettled(seen);
    await db().hoursReply.create({ data: { entryId, words: answer } });
    await record(actor, "hours.answered", {
      subject: { type: "HoursEntry", id: entryId },
      changes: { state: ["QUERIED", "LOGGED"] },
      payload: { engagementId },
    });
    return { entryId };
  });
}

/** Takes back one's own entry that nobody has settled: it stays in one's list and counts for nothing. */
export function withdrawHours(actor: Actor, { entryId }: WithdrawHours): Promise<Logged> {
  return transaction(async () => {
    const { state, engagementId } = await ownEntry(actor, entryId);
    const { count } = await db().hoursEntry.updateMany({
      where: { id: entryId, ...contributedBy(actor.personId), state: open },
      data: { state: "WITHDRAWN" },
    });
    if (count === 0) throw new Refusal("hours-settled", { stale: true });
    await record(actor, "hours.withdrawn", {
      subject: { type: "HoursEntry", id: entryId },
      changes: { state: [state, "WITHDRAWN"] },
      payload: { engagementId },
    });
    return { entryId };
  });
}

/** Read after the write that found nothing: another window, or whoever verifies, was faster. */
async function changedOrSettled({ id, version }: Seen): Promise<Refusal> {
  const isOpen = await db().hoursEntry.count({ where: { id, version: { not: version }, state: open } });
  return new Refusal(isOpen > 0 ? "entry-changed-meanwhile" : "hours-settled", { stale: true });
}
