import { describe, expect, it } from "vitest";
import { applicationCounts, applicationsToReview } from "@/lib/applications/review-queue";
import { ChangeApplication } from "@/lib/applications/schema";
import { changeApplication } from "@/lib/applications/commands/write-application";
import { decideApplication, openReview } from "@/lib/applications/commands/review";
import { reviewApplication } from "@/lib/applications/commands/score";
import { seesApplication } from "@/lib/applications/policy";
import { applicationsReactions } from "@/lib/applications/reactions";
import { applicationForReview } from "@/lib/applications/review-query";
import { DecideApplication } from "@/lib/applications/review-schema";
import { supplyAndDemand } from "@/lib/applications/supply-and-demand";
import { asRefusal } from "@/lib/platform/constraints";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import type { Reaction } from "@/lib/platform/outbox";
import { answerForm } from "@/tests/support/answering";
import {
  makeApplication,
  makeClaim,
  makeCohort,
  makeProgramme,
  makeProject,
} from "@/tests/support/factories";
import { asActor, makePerson, makeStaff } from "@/tests/support/people-factories";
import { seenNow } from "@/tests/support/seen";
import { nothingYet } from "@/tests/support/stamps";

async function review(options: Parameters<typeof makeApplication>[0] = {}) {
  const cohort = await makeCohort({ phase: "review" });
  const application = await makeApplication({ cohort, ...options });
  const staff = async () => asActor(await makeStaff({ programme: cohort.programme }), "staff");
  return { cohort, application, staff };
}

type Outcome = "ACCEPTED" | "WAITLISTED" | "DECLINED";
const deciding = (id: string, outcome: Outcome, change: Partial<DecideApplication> = {}) => ({
  application: { id, version: 1 },
  outcome,
  reason: "The places in data are taken.",
  nextStep: "Apply to the autumn cohort.",
  ...change,
});
const stateOf = async (id: string) => (await db().application.findUniqueOrThrow({ where: { id } })).state;

describe("deciding an application", () => {
  it("begins with a review that the person sees", async () => {
    const { application, staff } = await review();
    await openReview(await staff(), { applicationId: application.id });
    expect(await stateOf(application.id)).toBe("UNDER_REVIEW");
    await expect(openReview(await staff(), { applicationId: application.id })).rejects.toMatchObject({
      code: "application-decided-meanwhile",
    });
  });

  it("lets one of two win who decide at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const { application, staff } = await review();
      const [one, other] = await Promise.all([staff(), staff()]);
      const tries = await Promise.allSettled([
        decideApplication(one, deciding(application.id, "ACCEPTED")),
        decideApplication(other, deciding(application.id, "DECLINED")),
      ]);
      expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const lost = tries.find((attempt) => attempt.status === "rejected");
      expect(lost?.reason).toMatchObject({ code: "application-decided-meanwhile" });
      const decisions = await db().applicationDecision.findMany({ where: { applicationId: application.id } });
      expect(decisions.map(({ outcome }) => outcome)).toEqual([await stateOf(application.id)]);
    }
  });

  it("is about the answers that were read: what was changed since is neither decided nor marked", async () => {
    const cohort = await makeCohort();
    const application = await makeApplication({ cohort });
    const one = await asActor(await makeStaff({ programme: cohort.programme }), "staff");
    const person = await asActor(application.person, "professional");
    const page = await applicationForReview(one, application.id, "en");
    await openReview(one, { applicationId: application.id });
    const whose = { cohortId: cohort.id, personId: person.personId };
    const less = await answerForm(whose, "hours", { hoursPerWeek: "2" });
    await changeApplication(person, ChangeApplication.parse(less));

    const before = deciding(application.id, "ACCEPTED", { application: page! });
    await expect(decideApplication(one, before)).rejects.toMatchObject({
      ...{ code: "application-changed", stale: true },
    });
    const marks = { stamp: nothingYet, skill: 3, time: 5, teamwork: 3, purpose: 3, note: "" };
    await expect(reviewApplication(one, { application: page!, ...marks })).rejects.toMatchObject({
      code: "application-changed",
    });
    expect(await stateOf(application.id)).toBe("UNDER_REVIEW");
    const anew = await applicationForReview(one, application.id, "en");
    await reviewApplication(one, { application: anew!, ...marks, time: 1 });
    await decideApplication(one, deciding(application.id, "WAITLISTED", { application: anew! }));
  });

  it("asks for a reason and a next step when it is a no", () => {
    const application = "9d3f0a52-6c1e-4d6c-8d39-3c7f3ab0c0de@1";
    const bare = { application, outcome: "DECLINED", reason: "", nextStep: "" };
    const problems = DecideApplication.safeParse(bare).error?.issues.map(({ path }) => path[0]);
    expect(problems).toEqual(["reason", "nextStep"]);
    expect(DecideApplication.safeParse({ ...bare, outcome: "ACCEPTED" }).success).toBe(true);
  });

  it("may be changed, each time with a row of its own, until the person has a seat", async () => {
    const { cohort, application, staff } = await review();
    const actor = await staff();
    const seen = () => seenNow("Application", application.id);
    await decideApplication(actor, deciding(application.id, "WAITLISTED"));
    await decideApplication(actor, deciding(application.id, "ACCEPTED", { application: await seen() }));
    expect(await stateOf(application.id)).toBe("ACCEPTED");

    const project = await makeProject({ cohort, stage: "PUBLISHED", roles: [{ discipline: "data" }] });
    await makeClaim({ project, person: application.person });
    const no = deciding(application.id, "DECLINED", { application: await seen() });
    const change = decideApplication(actor, no);
    expect(asRefusal(await change.catch((error: unknown) => error))).toMatchObject({ code: "has-a-seat" });
    expect(await stateOf(application.id)).toBe("ACCEPTED");
    const found = await applicationForReview(actor, application.id, "en");
    expect(found?.decisions.map(({ outcome }) => outcome)).toEqual(["ACCEPTED", "WAITLISTED"]);
    expect(found?.seatOn?.title).toBe(project.title);
  });

  it("keeps its history", async () => {
    const { application, staff } = await review();
    await decideApplication(await staff(), deciding(application.id, "ACCEPTED"));
    const touch = db().applicationDecision.updateMany({
      where: { applicationId: application.id },
      data: { reason: "Another story" },
    });
    await expect(touch).rejects.toThrow(/history_is_insert_only/);
  });

  it("is nobody's own", async () => {
    const { cohort, application } = await review();
    const actor = await asActor(
      await makeStaff({ person: application.person, programme: cohort.programme }),
      "staff",
    );
    await expect(decideApplication(actor, deciding(application.id, "ACCEPTED"))).rejects.toMatchObject({
      code: "own-application",
    });
  });
});

describe("strangers", () => {
  it("find nothing: staff of another programme, professionals, and staff before it is sent", async () => {
    const { cohort, application, staff } = await review();
    const elsewhere = await asActor(await makeStaff({ programme: await makeProgramme() }), "staff");
    const passerBy = await asActor(await makePerson({ profile: true }), "professional");
    for (const actor of [elsewhere, passerBy]) {
      expect(await applicationForReview(actor, application.id, "en")).toBeNull();
      expect((await applicationsToReview(actor, cohort.id, {}, 1)).total).toBe(0);
      await expect(decideApplication(actor, deciding(application.id, "ACCEPTED"))).rejects.toMatchObject({
        code: "not-found",
      });
    }
    const draft = await makeApplication({ cohort, state: "DRAFT" });
    expect(await applicationForReview(await staff(), draft.id, "en")).toBeNull();
  });

  it("are the same for the filter and for the single row", async () => {
    const { cohort } = await review();
    const mine = await makeApplication({ cohort, state: "DRAFT" });
    await makeApplication({ cohort, state: "DECLINED" });
    await makeApplication({ state: "ACCEPTED" });
    const actors = [
      await asActor(await makeStaff({ programme: cohort.programme }), "staff"),
      await asActor(await makeStaff(), "staff"),
      await asActor(mine.person, "professional"),
    ];
    const rows = await db().application.findMany({
      select: { id: true, personId: true, state: true, cohort: { select: { programmeId: true } } },
    });
    for (const actor of actors) {
      for (const { cohort: of, ...row } of rows) {
        const sees = seesApplication(actor, { ...row, programmeId: of.programmeId });
        const reviews = (await applicationForReview(actor, row.id, "en")) !== null;
        expect(sees).toBe(reviews || row.personId === actor.personId);
      }
    }
  });
});

describe("the review's list", () => {
  it("filters by state, discipline and name, and counts all sent ones", async () => {
    const { cohort, staff } = await review({ person: await makePerson({ name: "Ada Okafor" }) });
    await makeApplication({ cohort, discipline: "design" });
    await makeApplication({ cohort, state: "ACCEPTED" });
    await makeApplication({ cohort, state: "DRAFT" });
    const actor = await staff();
    const total = async (filters: object) => (await applicationsToReview(actor, cohort.id, filters, 1)).total;
    expect(await total({})).toBe(3);
    expect(await total({ state: "SUBMITTED" })).toBe(2);
    expect(await total({ discipline: "design" })).toBe(1);
    expect(await total({ q: "okaf" })).toBe(1);
    expect(await applicationCounts(actor, cohort.id)).toEqual({ SUBMITTED: 2, ACCEPTED: 1 });
  });
});

describe("letters", () => {
  it("go out once per event, in the person's language, with the reason", async () => {
    const { application, staff } = await review({ person: await makePerson({ locale: "es" }) });
    await decideApplication(await staff(), deciding(application.id, "DECLINED"));
    await drainOutbox({ applications: applicationsReactions });
    const event = await db().outboxEvent.findFirstOrThrow({
      where: { name: "application.declined", payload: { path: ["subjectId"], equals: application.id } },
    });
    const reaction = applicationsReactions["application.declined"] as Reaction;
    await reaction({ ...event, payload: event.payload as { subjectId: string } });
    const letters = await db().emailMessage.findMany({ where: { to: application.person.email } });
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject).toMatch(/^Tu candidatura/);
    expect(letters[0]?.text).toContain("The places in data are taken.");
    expect(letters[0]?.text).toContain("Apply to the autumn cohort.");
  });
});

describe("supply against demand", () => {
  it("counts seats of published projects, people by state, and places, per discipline", async () => {
    const cohort = await makeCohort({ phase: "review", capacity: { data: 4, content: 2 } });
    await makeProject({
      cohort,
      stage: "PUBLISHED",
      roles: [
        { discipline: "data", seats: 3 },
        { discipline: "design", seats: 1 },
      ],
    });
    await makeProject({ cohort, stage: "PUBLISHED", roles: [{ discipline: "data", seats: 2 }] });
    for (const state of ["ACCEPTED", "SUBMITTED", "UNDER_REVIEW", "WAITLISTED", "DECLINED", "DRAFT"] as const)
      await makeApplication({ cohort, state, discipline: "data" });
    const balance = await supplyAndDemand(cohort.id);
    expect(balance).toEqual([
      { discipline: "design", seats: 1, accepted: 0, applying: 0, waitlisted: 0, places: null },
      { discipline: "data", seats: 5, accepted: 1, applying: 2, waitlisted: 1, places: 4 },
      { discipline: "content", seats: 0, accepted: 0, applying: 0, waitlisted: 0, places: 2 },
    ]);
  });
});
