import "server-only";
import type { z } from "zod";
import { lockCohort } from "@/lib/cohorts/commands/lock";
import {
  calendarChanges,
  calendarFrom,
  moveProblem,
  orderProblem,
  type CalendarProblem,
} from "@/lib/cohorts/calendar";
import { cohortSelect, toCohort, type Cohort } from "@/lib/cohorts/cohort-row";
import { cohortStamp } from "@/lib/cohorts/cohort-stamp";
import { capacityOf } from "@/lib/cohorts/queries";
import { isOver, type Calendar } from "@/lib/cohorts/phase";
import { staffedCohorts } from "@/lib/cohorts/policy";
import type {
  CancelCohort,
  CohortInput,
  CreateCohort,
  EditCohort,
  PublishCohort,
} from "@/lib/cohorts/schema";
import type { Actor } from "@/lib/people/actor";
import { freeSlug, slugBase } from "@/lib/platform/slug-rules";
import { staffsProgramme } from "@/lib/people/policy";
import { databaseNow } from "@/lib/platform/clock";
import { toDate } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { differences, isEmpty } from "@/lib/platform/differences";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertSeen } from "@/lib/platform/stamp";

/** Staff of a programme draft a cohort with its calendar. */
export async function createCohort(actor: Actor, { programmeId, ...input }: z.infer<typeof CreateCohort>) {
  if (!staffsProgramme(actor, programmeId)) throw new Refusal("not-found");
  return transaction(async () => {
    const programme = await db().programme.findFirst({
      where: { id: programmeId, archivedAt: null },
      select: { timeZone: true },
    });
    if (!programme) throw new Refusal("not-found");
    const calendar = calendarFrom(input, programme.timeZone);
    const problem = orderProblem(calendar);
    if (problem) throw refusalOf(problem);
    const slug = await newSlug(input.name);
    const cohort = await db().cohort.create({
      data: { programmeId, slug, ...words(input, null, await databaseNow()), ...columns(calendar) },
      select: { id: true, slug: true },
    });
    await setPlaces(cohort.id, input.places);
    await record(actor, "cohort.created", { subject: { type: "Cohort", id: cohort.id } });
    return cohort;
  });
}

/**
 * Staff change a cohort; in a published one, dates that have passed stay and none is moved into the past. Whether its
 * places still hold everyone who was accepted is asked in lib/applications/commands/edit-cohort.ts.
 */
export async function editCohort(actor: Actor, { cohortId, stamp, ...input }: z.infer<typeof EditCohort>) {
  return transaction(async () => {
    const before = await lockedCohort(actor, cohortId);
    if (isOver(before.phase)) throw new Refusal("cohort-over");
    const at = await databaseNow();
    const calendar = calendarFrom(input, before.timeZone);
    const said = words(input, before.offersPausedAt, at);
    const placesBefore = await capacityOf(cohortId);
    const places = differences(
      { places: Object.fromEntries(placesBefore) },
      { places: Object.fromEntries(counted(input.places)) },
    );
    const changes = { ...calendarChanges(before, calendar), ...differences(before, said), ...places };
    if (isEmpty(changes)) return { slug: before.slug };
    assertSeen(stamp, cohortStamp(before, placesBefore));
    const problem = orderProblem(calendar) ?? (before.publishedAt && moveProblem(before, calendar, at));
    if (problem) throw refusalOf(problem);
    if (before.publishedAt && !input.summary)
      throw new Refusal("cohort-summary-missing", { field: "summary" });
    await db().cohort.update({
      where: { id: cohortId },
      data: { ...said, ...columns(calendar) },
      select: { id: true },
    });
    await setPlaces(cohortId, input.places);
    await record(actor, "cohort.changed", {
      subject: { type: "Cohort", id: cohortId },
      changes,
      payload: { offersResumed: before.offersPausedAt !== null && !input.offersPaused },
    });
    return { slug: before.slug };
  });
}

/** What a cohort says of itself, and how its seats are offered; a pause keeps the moment it began. */
function words(input: CohortInput, pausedAt: Date | null, at: Date) {
  const { name, summary, meets, secondReview, offerHours, offersPaused } = input;
  return {
    ...{ name, summary, meets, secondReview, offerHours },
    offersPausedAt: offersPaused ? (pausedAt ?? at) : null,
  };
}

/** Makes a cohort public: it needs a few words about itself, and applications that can still be sent. */
export async function publishCohort(actor: Actor, { cohortId }: z.infer<typeof PublishCohort>) {
  return transaction(async () => {
    const cohort = await lockedCohort(actor, cohortId);
    if (cohort.phase !== "draft") throw new Refusal("cohort-published-already");
    if (!cohort.summary) throw new Refusal("cohort-summary-missing");
    const at = await databaseNow();
    if (cohort.applicationsCloseAt <= at) throw new Refusal("cohort-closes-before-publishing");
    await db().cohort.update({
      where: { id: cohortId, publishedAt: null },
      data: { publishedAt: at },
      select: { id: true },
    });
    await record(actor, "cohort.published", { subject: { type: "Cohort", id: cohortId } });
    return { slug: cohort.slug };
  });
}

/** Ends a cohort before its time; the reason is public, and everyone who applied is told. */
export async function cancelCohort(actor: Actor, { cohortId, reason }: z.infer<typeof CancelCohort>) {
  return transaction(async () => {
    const cohort = await lockedCohort(actor, cohortId);
    if (isOver(cohort.phase)) throw new Refusal("cohort-over");
    await db().cohort.update({
      where: { id: cohortId, cancelledAt: null },
      data: { cancelledAt: await databaseNow(), cancelReason: reason },
      select: { id: true },
    });
    await record(actor, "cohort.cancelled", { subject: { type: "Cohort", id: cohortId }, reason });
    return { slug: cohort.slug };
  });
}

/** The cohort for its staff; two who change it at once take turns. */
async function lockedCohort(actor: Actor, id: string): Promise<Cohort> {
  await lockCohort(id, "alone");
  const row = await db().cohort.findFirst({
    where: { AND: [{ id }, staffedCohorts(actor)] },
    select: cohortSelect,
  });
  if (!row) throw new Refusal("not-found");
  return toCohort(row, await databaseNow());
}

function refusalOf({ code, field, after }: CalendarProblem): Refusal {
  return new Refusal(code, { field, values: after ? { after } : {} });
}

function columns({ timeZone: _, ...calendar }: Calendar) {
  return {
    ...calendar,
    kickoffOn: toDate(calendar.kickoffOn),
    midpointOn: calendar.midpointOn && toDate(calendar.midpointOn),
    demoDayOn: calendar.demoDayOn && toDate(calendar.demoDayOn),
    endsOn: toDate(calendar.endsOn),
  };
}

/** The disciplines that have a number of places. */
const counted = (places: CohortInput["places"]): [string, number][] =>
  Object.entries(places).flatMap(([discipline, count]): [string, number][] =>
    typeof count === "number" ? [[discipline, count]] : [],
  );

async function setPlaces(cohortId: string, places: CohortInput["places"]): Promise<void> {
  const rows = counted(places).map(([discipline, count]) => ({ cohortId, discipline, places: count }));
  await db().cohortCapacity.deleteMany({ where: { cohortId } });
  await db().cohortCapacity.createMany({ data: rows });
}

async function newSlug(name: string): Promise<string> {
  const base = slugBase(name);
  const taken = await db().cohort.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
  return freeSlug(base, new Set(taken.map(({ slug }) => slug)));
}
