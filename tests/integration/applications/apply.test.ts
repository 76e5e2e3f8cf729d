import { afterEach, describe, expect, it } from "vitest";
import { firstAnswers, ownApplication } from "@/lib/applications/queries";
import { ownApplications } from "@/lib/teams/own-applications";
import { SaveApplication } from "@/lib/applications/schema";
import { submitApplication, takeUpApplication, withdrawApplication } from "@/lib/applications/commands/apply";
import { keepApplication, saveApplication } from "@/lib/applications/commands/write-application";
import { cohortBySlug } from "@/lib/cohorts/queries";
import type { Actor } from "@/lib/people/actor";
import { moveClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Refusal } from "@/lib/platform/refusal";
import { answerForm, answering } from "@/tests/support/answering";
import { makeApplication, makeClaim, makeCohort, makeProject } from "@/tests/support/factories";
import { asActor, makePerson } from "@/tests/support/people-factories";

afterEach(() => moveClock(null));

const professional = async (): Promise<Actor> => asActor(await makePerson({ profile: true }), "professional");

const written = (change: object = {}) => ({
  discipline: "data",
  hoursPerWeek: "6",
  timeKind: "EITHER",
  skills: [
    { skill: "sql", level: "4" },
    { skill: "", level: "3" },
  ],
  causes: ["healthy-food", "no-such-cause"],
  conflicts: [],
  statement: "I have kept the books of a food bank.",
  ...change,
});

const minutesAfter = (date: Date, minutes: number) => new Date(date.getTime() + minutes * 60_000);
const dates = async (slug: string) => (await cohortBySlug(null, slug))!;

describe("a draft", () => {
  it("keeps what was written, whole or not, and leaves out what the catalogue does not know", async () => {
    const actor = await asActor(await makePerson());
    const cohort = await makeCohort();
    await answering(actor, cohort.id, { statement: "To be" });
    expect(await ownApplication(actor, cohort.id)).toMatchObject({
      state: "DRAFT",
      discipline: "",
      statement: "To be",
      hoursPerWeek: null,
    });
    await answering(actor, cohort.id, written());
    expect(await ownApplication(actor, cohort.id)).toMatchObject({
      discipline: "data",
      hoursPerWeek: 6,
      timeKind: "EITHER",
      skills: [{ skill: "sql", level: 4 }],
      causes: ["healthy-food"],
    });
  });

  it("leaves a trace when its writer saves it, and none each time it is kept while they type", async () => {
    const cohort = await makeCohort({ phase: "applying" });
    const actor = await asActor(await makePerson({ profile: true }), "professional");
    const whose = { cohortId: cohort.id, personId: actor.personId };
    const saying = async (statement: string) =>
      SaveApplication.parse(await answerForm(whose, "statement", { statement }));
    await keepApplication(actor, await saying("To be"));
    await keepApplication(actor, await saying("To be, or not"));
    await saveApplication(actor, await saying("To be, or not"));
    await saveApplication(actor, await saying("To be, or not"));
    const entries = await db().auditEntry.findMany({
      where: { personId: actor.personId, subjectType: "Application" },
      orderBy: { at: "asc" },
      select: { action: true },
    });
    expect(entries.map(({ action }) => action)).toEqual(["application.drafted", "application.saved"]);
  });

  it("is one row, also when two tabs save at once", async () => {
    const actor = await professional();
    const cohort = await makeCohort();
    const { discipline } = written();
    await Promise.all(Array.from({ length: 8 }, () => answering(actor, cohort.id, { discipline })));
    expect(await db().application.count({ where: { cohortId: cohort.id } })).toBe(1);
  });

  it("is not written over by another window that didn't see it", async () => {
    const actor = await professional();
    const cohort = await makeCohort();
    await answering(actor, cohort.id, { statement: "I can help." });
    const whose = { cohortId: cohort.id, personId: actor.personId };
    const seen = await answerForm(whose, "statement", {});
    const saying = (statement: string, stamp = seen.stamp) =>
      keepApplication(actor, SaveApplication.parse({ ...seen, stamp, statement }));
    const words = ["One window.", "Another.", "A third."];
    const tries = await Promise.allSettled(words.map((word) => saying(word)));
    const kept = words[tries.findIndex(({ status }) => status === "fulfilled")];
    expect((await ownApplication(actor, cohort.id))?.statement).toBe(kept);
    const refused = tries.flatMap((one) => (one.status === "rejected" ? [one.reason as Refusal] : []));
    expect(refused.map(({ code }) => code)).toEqual(words.slice(1).map(() => "own-changed-meanwhile"));

    await saying(kept ?? "");
    await saying("Meant to.", (refused[0]?.value as { stamp: string }).stamp);
    expect((await ownApplication(actor, cohort.id))?.statement).toBe("Meant to.");
  });

  it("declares conflicts only with partners of the cohort", async () => {
    const actor = await professional();
    const cohort = await makeCohort({ seats: 1 });
    const elsewhere = await makeProject();
    const partner = await db().project.findFirstOrThrow({ where: { cohortId: cohort.id } });
    const stranger = await db().project.findUniqueOrThrow({ where: { id: elsewhere.id } });
    const conflicts = [partner.organizationId, stranger.organizationId];
    await answering(actor, cohort.id, written({ conflicts }));
    expect((await ownApplication(actor, cohort.id))?.conflicts).toEqual([partner.organizationId]);
  });

  it("begins with the profile, and with the last application once there is one", async () => {
    const actor = await professional();
    expect(await firstAnswers(actor)).toMatchObject({ from: "profile", answers: { discipline: "data" } });
    const [cohort, next] = [await makeCohort(), await makeCohort()];
    await answering(actor, cohort.id, { statement: "Once more", skills: [{ skill: "Weaving", level: "2" }] });
    expect(await ownApplication(actor, cohort.id)).toMatchObject({
      discipline: "data",
      causes: ["healthy-food"],
    });
    expect(await firstAnswers(actor)).toMatchObject({ from: "application" });
    await answering(actor, next.id, { hoursPerWeek: "3" });
    expect(await ownApplication(actor, next.id)).toMatchObject({
      ...{ discipline: "data", statement: "Once more", hoursPerWeek: 3 },
      suggested: [{ name: "Weaving", level: 2 }],
    });
  });

  it("changes the one answer that was given and no other", async () => {
    const actor = await professional();
    const cohort = await makeCohort();
    await answering(actor, cohort.id, written({ learning: "To listen", freeTimes: "tue-evening" }));
    const { savedAt: _, ...before } = (await ownApplication(actor, cohort.id))!;
    await answering(actor, cohort.id, { causes: [] });
    expect(await ownApplication(actor, cohort.id)).toMatchObject({ ...before, causes: [] });
  });
});

describe("the window for applications", () => {
  it("opens and closes to the second, and a draft outlives it", async () => {
    const cohort = await makeCohort();
    const { applicationsOpenAt, applicationsCloseAt } = await dates(cohort.slug);
    const [early, late] = [await professional(), await professional()];

    moveClock(minutesAfter(applicationsOpenAt, -1));
    await expect(answering(early, cohort.id, written())).rejects.toMatchObject({
      code: "applications-not-open",
    });

    moveClock(minutesAfter(applicationsOpenAt, 1));
    await answering(early, cohort.id, written());
    await answering(late, cohort.id, written());
    await submitApplication(early, { cohortId: cohort.id });

    moveClock(minutesAfter(applicationsCloseAt, 1));
    await expect(submitApplication(late, { cohortId: cohort.id })).rejects.toMatchObject({
      code: "applications-closed",
    });
    await answering(late, cohort.id, written({ statement: "Typed at the last minute" }));
    expect(await ownApplication(late, cohort.id)).toMatchObject({
      state: "DRAFT",
      statement: "Typed at the last minute",
    });
    await expect(answering(await professional(), cohort.id, written())).rejects.toMatchObject({
      code: "applications-closed",
    });
  });

  it("does not exist for a cohort that is a draft or was cancelled", async () => {
    const actor = await professional();
    const draft = await makeCohort({ published: false });
    await expect(answering(actor, draft.id, written())).rejects.toMatchObject({ code: "not-found" });
    const cancelled = await makeCohort({ cancelled: true });
    await expect(answering(actor, cancelled.id, written())).rejects.toMatchObject({
      code: "cohort-over",
    });
  });
});

describe("sending", () => {
  it("happens once, however often it is pressed at the same moment", async () => {
    const actor = await professional();
    const cohort = await makeCohort();
    await answering(actor, cohort.id, written());
    const tries = await Promise.allSettled(
      Array.from({ length: 12 }, () => submitApplication(actor, { cohortId: cohort.id })),
    );
    const refused = tries.filter((attempt) => attempt.status === "rejected");
    expect(refused).toHaveLength(11);
    expect(new Set(refused.map(({ reason }) => (reason as { code: string }).code))).toEqual(
      new Set(["applied-already"]),
    );
    const events = await db().outboxEvent.findMany({ where: { personId: actor.personId } });
    expect(events.map(({ name }) => name)).toEqual(["application.submitted"]);
    await expect(answering(actor, cohort.id, written())).rejects.toMatchObject({
      code: "application-sent",
    });
  });

  it.each([[{ discipline: "" }], [{ hoursPerWeek: "" }], [{ skills: [] }], [{ statement: " " }]])(
    "waits while something is missing: %o",
    async (change) => {
      const actor = await professional();
      const cohort = await makeCohort();
      await answering(actor, cohort.id, written(change));
      await expect(submitApplication(actor, { cohortId: cohort.id })).rejects.toMatchObject({
        code: "application-incomplete",
      });
      expect((await ownApplication(actor, cohort.id))?.state).toBe("DRAFT");
    },
  );
});

describe("withdrawing", () => {
  it("is one's own to do, final, and kept in the history", async () => {
    const application = await makeApplication();
    const actor = await asActor(application.person, "professional");
    const input = { applicationId: application.id, reason: "A new job" };
    await expect(withdrawApplication(await professional(), input)).rejects.toMatchObject({
      code: "not-found",
    });
    await withdrawApplication(actor, input);
    expect(await ownApplications(actor)).toMatchObject([
      { state: "WITHDRAWN", decision: { outcome: "WITHDRAWN", reason: "A new job" } },
    ]);
    await expect(withdrawApplication(actor, input)).rejects.toMatchObject({ code: "not-found" });
  });

  it("can be undone until applications close: a draft again, with all that was written", async () => {
    const cohort = await makeCohort({ phase: "applying" });
    const actor = await professional();
    await answering(actor, cohort.id, written());
    const { applicationId } = await submitApplication(actor, { cohortId: cohort.id });
    await withdrawApplication(actor, { applicationId, reason: "" });
    await expect(takeUpApplication(await professional(), { applicationId })).rejects.toMatchObject({
      code: "not-found",
    });
    await takeUpApplication(actor, { applicationId });
    expect(await ownApplications(actor)).toMatchObject([{ state: "DRAFT", submittedAt: null }]);
    await submitApplication(actor, { cohortId: cohort.id });
    await withdrawApplication(actor, { applicationId, reason: "" });
    await db().cohort.update({
      where: { id: cohort.id },
      data: { applicationsCloseAt: new Date(Date.now() - 60_000) },
    });
    await expect(takeUpApplication(actor, { applicationId })).rejects.toMatchObject({
      code: "applications-closed",
    });
  });

  it("waits until the seat is released", async () => {
    const cohort = await makeCohort({ phase: "claiming", seats: 1 });
    const claim = await makeClaim({ project: cohort.project! });
    const actor = await asActor(claim.person, "professional");
    const own = await ownApplication(actor, cohort.id);
    await expect(withdrawApplication(actor, { applicationId: own!.id, reason: "" })).rejects.toThrow(
      /application_with_a_seat_stays_accepted/,
    );
    expect((await ownApplication(actor, cohort.id))?.state).toBe("ACCEPTED");
  });
});
