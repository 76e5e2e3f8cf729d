import "server-only";
import { dateProblem } from "@/lib/hours/rules";
import type { ChangeHours, LogHours } from "@/lib/hours/schema";
import type { Actor } from "@/lib/people/actor";
import { today } from "@/lib/platform/clock";
import { fromDate, toDate, type CalendarDate } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

type Logged = { entryId: string };

/**
 * Logs work on a project one is or was on the team of. Refuses a future date, a date outside the membership
 * (14 days' grace), and what would make more than 24 hours of a day.
 */
export function logHours(actor: Actor, { projectId, workedOn, ...work }: LogHours): Promise<Logged> {
  return transaction(async () => {
    const membership = await membershipOn(actor, projectId, workedOn);
    const { id } = await db().hoursEntry.create({
      data: { personId: actor.personId, projectId, ...membership, workedOn: toDate(workedOn), ...work },
      select: { id: true },
    });
    await record(actor, "hours.logged", { subject: { type: "HoursEntry", id }, payload: { projectId } });
    return { entryId: id };
  });
}

/** Changes one's own entry that nobody has settled; a queried one goes back to be looked at again. */
export function changeHours(actor: Actor, { entryId, workedOn, ...work }: ChangeHours): Promise<Logged> {
  return transaction(async () => {
    const entry = await ownEntry(actor, entryId);
    if (entry.state === "VERIFIED") throw new Refusal("verified-is-final");
    const membership = await membershipOn(actor, entry.projectId, workedOn);
    const { count } = await db().hoursEntry.updateMany({
      where: { id: entryId, personId: actor.personId, state: { in: ["LOGGED", "QUERIED"] } },
      data: { ...membership, workedOn: toDate(workedOn), ...work, state: "LOGGED" },
    });
    if (count === 0) throw new Refusal("changed-meanwhile");
    await record(actor, "hours.changed", {
      subject: { type: "HoursEntry", id: entryId },
      changes: {
        workedOn: [fromDate(entry.workedOn), workedOn],
        minutes: [entry.minutes, work.minutes],
        activity: [entry.activity, work.activity],
        note: [entry.note, work.note],
      },
      payload: { projectId: entry.projectId },
    });
    return { entryId };
  });
}

/** Corrects a verified entry by a new one that points to it and takes its place once verified. */
export function correctHours(actor: Actor, { entryId, workedOn, ...work }: ChangeHours): Promise<Logged> {
  return transaction(async () => {
    const entry = await ownEntry(actor, entryId);
    if (entry.state !== "VERIFIED" || entry.supersededAt) throw new Refusal("changed-meanwhile");
    const membership = await membershipOn(actor, entry.projectId, workedOn);
    const { id } = await db().hoursEntry.create({
      data: {
        personId: actor.personId,
        projectId: entry.projectId,
        ...membership,
        workedOn: toDate(workedOn),
        ...work,
        correctionOfId: entryId,
      },
      select: { id: true },
    });
    await record(actor, "hours.corrected", {
      subject: { type: "HoursEntry", id },
      payload: { projectId: entry.projectId, correctionOfId: entryId },
    });
    return { entryId: id };
  });
}

async function ownEntry(actor: Actor, entryId: string) {
  const entry = await db().hoursEntry.findFirst({
    where: { id: entryId, personId: actor.personId },
    select: {
      projectId: true,
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

/** Cohort and discipline of the membership the day belongs to. */
async function membershipOn(actor: Actor, projectId: string, workedOn: CalendarDate) {
  const claims = await db().seatClaim.findMany({
    where: { personId: actor.personId, projectId, state: "CONFIRMED" },
    select: {
      startsOn: true,
      endsOn: true,
      cohortId: true,
      seat: { select: { role: { select: { discipline: true } } } },
      cohort: { select: { programme: { select: { timeZone: true } } } },
    },
    orderBy: { claimedAt: "desc" },
  });
  const first = claims[0];
  if (!first) throw new Refusal("not-on-this-team", { field: "projectId" });
  const day = today(first.cohort.programme.timeZone);
  const dates = (claim: typeof first) => ({
    startsOn: fromDate(claim.startsOn),
    endsOn: fromDate(claim.endsOn),
  });
  const problem = dateProblem(workedOn, claims.map(dates), day);
  if (problem) throw new Refusal(problem, { field: "workedOn" });
  const claim = claims.find((each) => !dateProblem(workedOn, [dates(each)], day)) ?? first;
  return { cohortId: claim.cohortId, discipline: claim.seat.role.discipline };
}
