import { afterEach, describe, expect, it } from "vitest";
import { calendarInput } from "@/lib/cohorts/calendar";
import { editCohort } from "@/lib/applications/commands/edit-cohort";
import { cancelCohort, createCohort, publishCohort } from "@/lib/cohorts/commands/calendar";
import { createProgramme, editProgramme } from "@/lib/cohorts/commands/programmes";
import { seesCohort, visibleCohorts } from "@/lib/cohorts/policy";
import {
  capacityOf,
  cohortBySlug,
  currentCohort,
  openCohorts,
  pastCohorts,
  staffedCohort,
} from "@/lib/cohorts/queries";
import { applicationsReactions } from "@/lib/applications/reactions";
import { CreateCohort } from "@/lib/cohorts/schema";
import { programmesOf } from "@/lib/programmes/queries";
import { CreateProgramme } from "@/lib/programmes/schema";
import { moveClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { makeApplication, makeCohort, makeProgramme } from "@/tests/support/factories";
import { asActor, makePerson, makeStaff } from "@/tests/support/people-factories";
import { stampNow } from "@/tests/support/stamps";

afterEach(() => moveClock(null));

const dates = {
  applicationsOpenAt: "2031-01-06T09:00",
  applicationsCloseAt: "2031-01-31T23:59",
  reviewEndsAt: "2031-02-10T18:00",
  preferencesOpenAt: null,
  preferencesCloseAt: null,
  claimingOpensAt: "2031-02-12T09:00",
  claimingClosesAt: "2031-02-19T18:00",
  kickoffOn: "2031-03-03",
  midpointOn: null,
  demoDayOn: "2031-05-21",
  endsOn: "2031-05-30",
};
const story = {
  name: "Spring 2031",
  summary: "Food and housing.",
  meets: [],
  secondReview: "ALWAYS" as const,
  offerHours: 48,
  offersPaused: false,
  places: {},
};

async function programmeAndStaff() {
  const programme = await makeProgramme({ timeZone: "America/Los_Angeles" });
  return { programme, actor: await asActor(await makeStaff({ programme }), "staff") };
}

async function drafted() {
  const { programme, actor } = await programmeAndStaff();
  const { id, slug } = await createCohort(actor, { programmeId: programme.id, ...story, ...dates });
  const input = { cohortId: id, ...story, ...dates };
  const edit = async (change: object = {}, by = actor) =>
    editCohort(by, { ...input, ...change, stamp: await stampNow.cohort(id) });
  return { programme, actor, cohortId: id, slug, edit };
}

const seen = async ({ id }: { id: string }) => ({ programmeId: id, stamp: await stampNow.programme(id) });

describe("a programme", () => {
  it("is created by administrators and edited by its staff", async () => {
    const { programme, actor } = await programmeAndStaff();
    const fields = CreateProgramme.parse({ name: "Night Shift", timeZone: "Europe/Madrid" });
    await expect(createProgramme(actor, fields)).rejects.toMatchObject({ code: "not-found" });
    const administrator = await asActor(await makeStaff({ role: "ADMINISTRATOR" }), "staff");
    const created = await createProgramme(administrator, fields);
    expect(await createProgramme(administrator, fields)).toMatchObject({ slug: `${created.slug}-2` });
    await editProgramme(actor, { ...(await seen(programme)), ...fields });
    expect(await programmesOf(actor)).toMatchObject([{ name: "Night Shift", timeZone: "Europe/Madrid" }]);
    await expect(editProgramme(actor, { ...(await seen(created)), ...fields })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("names a time zone that exists, and keeps it once people count on its dates", async () => {
    expect(CreateProgramme.safeParse({ name: "Moon", timeZone: "Moon/Tranquility" }).success).toBe(false);
    const { programme, actor, cohortId } = await drafted();
    await publishCohort(actor, { cohortId });
    const fields = CreateProgramme.parse({ name: programme.name, timeZone: "Asia/Tokyo" });
    await expect(editProgramme(actor, { ...(await seen(programme)), ...fields })).rejects.toMatchObject({
      code: "programme-zone-fixed",
      field: "timeZone",
    });
  });
});

describe("a cohort", () => {
  it("keeps its wall-clock times in the programme's zone, its days as days, and its places", async () => {
    const { programme, actor } = await programmeAndStaff();
    const parsed = CreateCohort.parse({
      programmeId: programme.id,
      ...story,
      ...dates,
      places: { data: "4", design: "", "front-end": "0" },
    });
    const { id, slug } = await createCohort(actor, parsed);
    const cohort = await staffedCohort(actor, slug);
    expect(cohort?.applicationsOpenAt.toISOString()).toBe("2031-01-06T17:00:00.000Z");
    expect(cohort && calendarInput(cohort)).toEqual(dates);
    expect(await capacityOf(id)).toEqual(
      new Map([
        ["data", 4],
        ["front-end", 0],
      ]),
    );
  });

  it("refuses dates out of order beside the field", async () => {
    const { edit } = await drafted();
    await expect(edit({ reviewEndsAt: "2031-01-20T12:00" })).rejects.toMatchObject({
      code: "cohort-date-order",
      field: "reviewEndsAt",
      values: { after: "applicationsCloseAt" },
    });
  });

  it("keeps places for everyone who is accepted, and changes nothing when it would not", async () => {
    const { cohortId, edit: save } = await drafted();
    for (const state of ["ACCEPTED", "ACCEPTED", "WAITLISTED"] as const)
      await makeApplication({ cohort: { id: cohortId }, state, discipline: "data" });
    const edit = (data: number | null) => save({ name: `With ${data} places`, places: { data, design: 4 } });
    await edit(5);
    await expect(edit(1)).rejects.toMatchObject({
      code: "capacity-below-accepted",
      field: "places.data",
      values: { count: 2 },
    });
    expect(await capacityOf(cohortId)).toEqual(new Map(Object.entries({ data: 5, design: 4 })));
    await edit(2);
    await edit(null);
    expect((await capacityOf(cohortId)).has("data")).toBe(false);
  });

  it("has its days moved although more are accepted than it has places, as long as the places stay", async () => {
    const { cohortId, edit: save } = await drafted();
    const edit = (change: object) => save({ places: { data: 1 }, ...change });
    await edit({});
    for (const _ of [1, 2])
      await makeApplication({ cohort: { id: cohortId }, state: "ACCEPTED", discipline: "data" });
    await edit({ demoDayOn: "2031-05-22" });
    await edit({ places: { data: 3 } });
    await expect(edit({})).rejects.toMatchObject({ code: "capacity-below-accepted" });
  });

  it("is public once published, not before", async () => {
    const { actor, cohortId, slug } = await drafted();
    expect(await cohortBySlug(null, slug)).toBeNull();
    expect(await cohortBySlug(actor, slug)).toMatchObject({ phase: "draft" });
    await publishCohort(actor, { cohortId });
    expect(await cohortBySlug(null, slug)).toMatchObject({ phase: "announced" });
    await expect(publishCohort(actor, { cohortId })).rejects.toMatchObject({
      code: "cohort-published-already",
    });
  });

  it("needs its story, and applications still to close, to be published", async () => {
    const { actor, cohortId, edit } = await drafted();
    await edit({ summary: "" });
    await expect(publishCohort(actor, { cohortId })).rejects.toMatchObject({
      code: "cohort-summary-missing",
    });
    await edit();
    moveClock(new Date("2031-02-01T12:00:00Z"));
    await expect(publishCohort(actor, { cohortId })).rejects.toMatchObject({
      code: "cohort-closes-before-publishing",
    });
  });

  it("moves no date that has passed once it is published, and may move the others", async () => {
    const { actor, cohortId, slug, edit } = await drafted();
    await publishCohort(actor, { cohortId });
    moveClock(new Date("2031-01-15T12:00:00Z"));
    await expect(edit({ applicationsOpenAt: "2031-01-07T09:00" })).rejects.toMatchObject({
      code: "cohort-date-passed",
      field: "applicationsOpenAt",
    });
    await expect(edit({ applicationsCloseAt: "2031-01-10T09:00" })).rejects.toMatchObject({
      code: "cohort-date-in-past",
      field: "applicationsCloseAt",
    });
    await edit({ kickoffOn: "2031-03-10" });
    expect((await cohortBySlug(null, slug))?.kickoffOn).toBe("2031-03-10");
    const entry = await db().auditEntry.findFirstOrThrow({
      where: { subjectId: cohortId, action: "cohort.changed" },
    });
    expect(entry.changes).toEqual({ kickoffOn: ["2031-03-03", "2031-03-10"] });
  });

  it("is cancelled with a reason that everyone who applied reads", async () => {
    const cohort = await makeCohort({ phase: "applying" });
    const actor = await asActor(await makeStaff({ programme: cohort.programme }), "staff");
    const told = await makeApplication({ cohort });
    const gone = await makeApplication({ cohort, state: "WITHDRAWN" });
    await cancelCohort(actor, { cohortId: cohort.id, reason: "Too few projects are ready." });
    expect(await cohortBySlug(null, cohort.slug)).toMatchObject({
      phase: "cancelled",
      cancelReason: "Too few projects are ready.",
    });
    await drainOutbox({ applications: applicationsReactions });
    const letter = await db().emailMessage.findFirstOrThrow({ where: { to: told.person.email } });
    expect(letter.text).toContain("Too few projects are ready.");
    expect(await db().emailMessage.count({ where: { to: gone.person.email } })).toBe(0);
    const again = cancelCohort(actor, { cohortId: cohort.id, reason: "Again" });
    await expect(again).rejects.toMatchObject({ code: "cohort-over" });
  });

  it("is found neither read nor changed by staff of another programme", async () => {
    const { cohortId, slug, edit } = await drafted();
    const { actor: stranger } = await programmeAndStaff();
    expect(await staffedCohort(stranger, slug)).toBeNull();
    await expect(edit({ name: "Ours" }, stranger)).rejects.toMatchObject({ code: "not-found" });
    await expect(publishCohort(stranger, { cohortId })).rejects.toMatchObject({ code: "not-found" });
    await expect(cancelCohort(stranger, { cohortId, reason: "No" })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("is seen by the same people through the filter and one by one", async () => {
    const { actor } = await drafted();
    await makeCohort();
    const actors = [
      null,
      actor,
      await asActor(await makeStaff(), "staff"),
      await asActor(await makePerson()),
    ];
    const all = await db().cohort.findMany({ select: { id: true, programmeId: true, publishedAt: true } });
    for (const reader of actors) {
      const found = await db().cohort.findMany({ where: visibleCohorts(reader), select: { id: true } });
      const one = all.filter((cohort) => seesCohort(reader, cohort)).map(({ id }) => id);
      expect(found.map(({ id }) => id).sort()).toEqual(one.sort());
    }
  });
});

describe("the cohorts a visitor is shown", () => {
  it("begin with one that can still be joined; what is over comes apart", async () => {
    const applying = await makeCohort({ phase: "applying" });
    const ended = await makeCohort({ phase: "ended" });
    const hidden = await makeCohort({ phase: "applying", published: false });
    expect((await currentCohort())?.phase).toBe("applying");
    const open = (await openCohorts()).map(({ slug }) => slug);
    expect(open).toContain(applying.slug);
    expect(open).not.toContain(hidden.slug);
    const past = (await pastCohorts(undefined)).rows;
    expect(past.map(({ slug }) => slug)).toContain(ended.slug);
    expect(past.every(({ phase }) => phase === "ended" || phase === "cancelled")).toBe(true);
  });
});
