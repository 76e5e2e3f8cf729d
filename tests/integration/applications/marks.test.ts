import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareDecision, sendDecision } from "@/lib/applications/commands/decision-batch";
import { withdrawApplication } from "@/lib/applications/commands/apply";
import { decideApplication } from "@/lib/applications/commands/review";
import { reviewApplication } from "@/lib/applications/commands/score";
import { preparedDecision } from "@/lib/applications/decision-query";
import { calibrationOf, reviewsOf } from "@/lib/applications/marks";
import { applicationsReactions } from "@/lib/applications/reactions";
import { applicationsToReview } from "@/lib/applications/review-queue";
import { apartOn, criteria } from "@/lib/applications/rubric";
import { PrepareDecision } from "@/lib/applications/review-schema";
import { asRefusal } from "@/lib/platform/constraints";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { makeApplication, makeClaim, makeCohort, makeProject } from "@/tests/support/factories";
import { asActor, makePerson, makeStaff } from "@/tests/support/people-factories";
import { kept, marking, reviewer } from "@/tests/support/reviewing";
import { seenNow } from "@/tests/support/seen";
import { stampNow } from "@/tests/support/stamps";

const asShown = (ids: string[]) => ids.map((id) => ({ id, version: 1 }));
const stateOf = async (id: string) => (await kept(id)).state;

describe("two reviewers", () => {
  it("are blind to each other until both are in", async () => {
    const cohort = await makeCohort({ phase: "review" });
    const { id } = await makeApplication({ cohort });
    const [one, other] = [await reviewer(cohort), await reviewer(cohort)];
    await reviewApplication(one, marking(id, { skill: 5 }, "Has done this twice."));
    expect(await stateOf(id)).toBe("UNDER_REVIEW");
    expect(await reviewsOf(other, id)).toEqual({ count: 1, mine: null, readable: [] });
    const trail = await db().auditEntry.findMany({ where: { subjectId: id } });
    expect(JSON.stringify(trail.map(({ changes, reason }) => [changes, reason]))).not.toContain("twice");

    const stamp = await stampNow.review(id, one);
    await reviewApplication(one, { ...marking(id, { skill: 4 }, "On second thoughts."), stamp });
    await reviewApplication(other, marking(id, { skill: 2 }));
    const { readable } = await reviewsOf(one, id);
    expect(readable.map(({ skill, note }) => [skill, note])).toEqual([
      [4, "On second thoughts."],
      [2, ""],
    ]);
    expect(await kept(id)).toMatchObject({ reviewsIn: 2, reviewed: true, reviewMean: 3, reviewsApart: true });
  });

  it("stay two, and their marks stay once both can be read", async () => {
    const cohort = await makeCohort({ phase: "review" });
    const { id } = await makeApplication({ cohort });
    const reviewers = await Promise.all([1, 2, 3, 4].map(() => reviewer(cohort)));
    const tries = await Promise.allSettled(reviewers.map((each) => reviewApplication(each, marking(id))));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    for (const attempt of tries)
      if (attempt.status === "rejected")
        expect(asRefusal(attempt.reason)).toMatchObject({ code: "reviews-complete" });
    for (const each of reviewers)
      await expect(reviewApplication(each, marking(id, { time: 1 }))).rejects.toMatchObject({
        code: "reviews-complete",
      });
    await expect(db().review.updateMany({ where: { applicationId: id }, data: { time: 1 } })).rejects.toThrow(
      /review_stays_once_both_are_in/,
    );
  });

  it("mark neither their own application, nor one of another programme, nor one that is decided", async () => {
    const cohort = await makeCohort({ phase: "review" });
    const person = await makeStaff({ programme: cohort.programme });
    const actor = await asActor(person, "staff");
    const own = await makeApplication({ cohort, person });
    await expect(reviewApplication(actor, marking(own.id))).rejects.toMatchObject({
      code: "own-application",
    });
    const { id } = await makeApplication({ cohort, state: "DECLINED" });
    await expect(reviewApplication(actor, marking(id))).rejects.toMatchObject({
      code: "application-decided-meanwhile",
    });
    const elsewhere = await reviewer(await makeCohort({ phase: "review" }));
    await expect(reviewApplication(elsewhere, marking(id))).rejects.toMatchObject({ code: "not-found" });
    expect(await reviewsOf(elsewhere, id)).toEqual({ count: 0, mine: null, readable: [] });
    await expect(
      db().review.create({
        data: {
          ...{ applicationId: own.id, reviewerId: actor.personId, place: 1 },
          ...{ skill: 3, time: 3, teamwork: 3, purpose: 3 },
        },
      }),
    ).rejects.toThrow(/nobody_reviews_their_own/);
  });

  it("are apart by the same rule in the database and on the page", async () => {
    const cohort = await makeCohort({ phase: "review" });
    const [one, other] = [await reviewer(cohort), await reviewer(cohort)];
    const mark = fc.integer({ min: 1, max: 5 });
    const marks = fc.record({ skill: mark, time: mark, teamwork: mark, purpose: mark });
    await fc.assert(
      fc.asyncProperty(marks, marks, async (mine, theirs) => {
        const { id } = await makeApplication({ cohort });
        await reviewApplication(one, marking(id, mine));
        await reviewApplication(other, marking(id, theirs));
        const { reviewsApart, reviewMean } = await kept(id);
        expect(reviewsApart).toBe(apartOn(mine, theirs).length > 0);
        const sum = criteria.reduce((total, each) => total + mine[each] + theirs[each], 0);
        expect(reviewMean).toBe(sum / 8);
      }),
      { numRuns: 15 },
    );
  });

  it("find what is theirs to review, and compare how they mark", async () => {
    const cohort = await makeCohort({ phase: "review" });
    const [one, other] = [await reviewer(cohort), await reviewer(cohort)];
    const [first, second, third] = [
      await makeApplication({ cohort }),
      await makeApplication({ cohort }),
      await makeApplication({ cohort }),
    ];
    for (const { id } of [first, second]) await reviewApplication(one, marking(id, { skill: 5, time: 5 }));
    for (const { id } of [first, second])
      await reviewApplication(other, marking(id, { skill: id === first.id ? 5 : 1 }));
    await reviewApplication(one, marking(third.id, { skill: 1, time: 1, teamwork: 1, purpose: 1 }));
    const found = async (actor: typeof one, reviews: "mine" | "ready" | "apart") =>
      (await applicationsToReview(actor, cohort.id, { reviews }, 1)).rows.map(({ id }) => id);
    expect(await found(one, "mine")).toEqual([]);
    expect(await found(other, "mine")).toEqual([third.id]);
    expect((await found(one, "ready")).sort()).toEqual([first.id, second.id].sort());
    expect((await found(one, "apart")).sort()).toEqual([first.id, second.id].sort());
    const [best] = (await applicationsToReview(one, cohort.id, { sort: "marks" }, 1)).rows;
    expect(best).toMatchObject({ id: first.id, reviewMean: 3.75, reviewedByMe: true });

    // means: one 4.0 twice; the other 3.5 and 2.5. The review that is still blind counts for nobody.
    const rows = new Map((await calibrationOf(one, cohort.id)).map((row) => [row.reviewerId, row]));
    expect(rows.get(one.personId)).toMatchObject({ reviews: 2, mean: 4, spread: 0, lean: 1, apart: 2 });
    expect(rows.get(other.personId)).toMatchObject({ reviews: 2, mean: 3, spread: 0.5, lean: -1 });
    expect(await calibrationOf(await reviewer(await makeCohort()), cohort.id)).toEqual([]);
  });
});

const no = { outcome: "DECLINED" as const, reason: "The places are taken.", nextStep: "Apply in spring." };

describe("one decision on several applications", () => {
  it("shows each letter before it goes, decides once, and sends what was shown", async () => {
    const cohort = await makeCohort({ phase: "review" });
    const actor = await reviewer(cohort);
    const english = await makeApplication({ cohort });
    const spanish = await makeApplication({
      cohort,
      person: await makePerson({ locale: "es", profile: true }),
    });
    const ids = [english.id, spanish.id];
    const { batchId } = await prepareDecision(actor, { ...no, applications: asShown(ids) });
    expect(await stateOf(english.id)).toBe("SUBMITTED");
    const shown = await preparedDecision(actor, batchId, spanish.id);
    expect(shown?.letter?.locale).toBe("es");
    expect(shown?.letter?.text).toContain("Apply in spring.");

    const tries = await Promise.allSettled([1, 2].map(() => sendDecision(actor, { batchId })));
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await drainOutbox({ applications: applicationsReactions });
    const sent = await db().emailMessage.findMany({ where: { to: spanish.person.email } });
    expect(sent.map(({ subject, text }) => [subject, text])).toEqual([
      [shown?.letter?.subject, shown?.letter?.text],
    ]);
    expect(await db().applicationDecision.count({ where: { applicationId: { in: ids } } })).toBe(2);
  });

  it("leaves alone what changed since, who has a seat, and one's own", async () => {
    const cohort = await makeCohort({ phase: "claiming" });
    const actor = await reviewer(cohort);
    const project = await makeProject({ cohort, stage: "PUBLISHED", roles: [{ discipline: "data" }] });
    const seated = await makeClaim({ project });
    const { id: withSeat } = await db().application.findFirstOrThrow({
      where: { personId: seated.person.id, cohortId: cohort.id },
    });
    const [one, meanwhile] = [await makeApplication({ cohort }), await makeApplication({ cohort })];
    const ids = [one.id, meanwhile.id, withSeat];
    const { batchId } = await prepareDecision(actor, { ...no, applications: asShown(ids) });
    await decideApplication(await reviewer(cohort), {
      application: { id: meanwhile.id, version: 1 },
      ...{ outcome: "ACCEPTED", reason: "", nextStep: "" },
    });
    expect(await sendDecision(actor, { batchId })).toMatchObject({ decided: 1 });
    expect(await Promise.all(ids.map(stateOf))).toEqual(["DECLINED", "ACCEPTED", "ACCEPTED"]);
  });

  it("is neither prepared nor sent for an application that was changed since it was seen", async () => {
    const cohort = await makeCohort();
    const actor = await reviewer(cohort);
    const [calm, rewritten] = [await makeApplication({ cohort }), await makeApplication({ cohort })];
    const ids = [calm.id, rewritten.id];
    await db().application.update({ where: { id: rewritten.id }, data: { changedAt: new Date() } });
    const prepared = prepareDecision(actor, { ...no, applications: asShown(ids) });
    await expect(prepared).rejects.toMatchObject({ code: "applications-changed", values: { count: 1 } });

    const applications = await Promise.all(ids.map((id) => seenNow("Application", id)));
    const { batchId } = await prepareDecision(actor, { ...no, applications });
    await reviewApplication(await reviewer(cohort), marking(calm.id));
    await db().application.update({ where: { id: rewritten.id }, data: { changedAt: new Date() } });
    const shown = (await preparedDecision(actor, batchId))?.people;
    expect(new Map(shown?.map(({ applicationId, same }) => [applicationId, same]))).toEqual(
      new Map([
        [calm.id, true],
        [rewritten.id, false],
      ]),
    );
    expect(await sendDecision(actor, { batchId })).toMatchObject({ decided: 1 });
    expect(await Promise.all(ids.map(stateOf))).toEqual(["DECLINED", "SUBMITTED"]);
  });

  it("is refused for foreign applications, for nothing to decide, and by strangers", async () => {
    const cohort = await makeCohort({ phase: "review" });
    const actor = await reviewer(cohort);
    const { id } = await makeApplication({ cohort, state: "DECLINED" });
    const foreign = await makeApplication({ cohort: await makeCohort({ phase: "review" }) });
    const prepare = (ids: string[]) => prepareDecision(actor, { ...no, applications: asShown(ids) });
    await expect(prepare([id, foreign.id])).rejects.toMatchObject({ code: "not-found" });
    await expect(prepare([id])).rejects.toMatchObject({ code: "nothing-to-decide" });
    const open = await makeApplication({ cohort });
    const { batchId } = await prepare([open.id]);
    const stranger = await reviewer(await makeCohort());
    expect(await preparedDecision(stranger, batchId)).toBeNull();
    await expect(sendDecision(stranger, { batchId })).rejects.toMatchObject({ code: "not-found" });
    expect(PrepareDecision.safeParse({ ...no, applications: [] }).error?.issues[0]?.path).toEqual([
      "applications",
    ]);
  });
});

describe("the waitlist", () => {
  it("moves by marks, then by who sent first, when an accepted person withdraws", async () => {
    const cohort = await makeCohort({ phase: "review", capacity: { data: 1 } });
    const accepted = await makeApplication({ cohort, state: "ACCEPTED" });
    const unmarked = await makeApplication({ cohort, state: "WAITLISTED" });
    const best = await makeApplication({ cohort, state: "WAITLISTED" });
    const otherDiscipline = await makeApplication({ cohort, state: "WAITLISTED", discipline: "design" });
    for (const _ of [1, 2]) await reviewApplication(await reviewer(cohort), marking(best.id, { skill: 5 }));
    const leave = async ({ id, person }: typeof accepted) =>
      withdrawApplication(await asActor(person, "professional"), { applicationId: id, reason: "" });
    await leave(accepted);
    expect(await Promise.all([unmarked, best, otherDiscipline].map(({ id }) => stateOf(id)))).toEqual([
      "WAITLISTED",
      "ACCEPTED",
      "WAITLISTED",
    ]);
    await drainOutbox({ applications: applicationsReactions });
    expect(await db().emailMessage.count({ where: { to: best.person.email } })).toBe(1);
    await leave(best);
    expect(await stateOf(unmarked.id)).toBe("ACCEPTED");
  });

  it("frees as many places as people leave at once, and none where the discipline is still full", async () => {
    for (let round = 0; round < 4; round++) {
      const cohort = await makeCohort({ phase: "review", capacity: { data: 3 } });
      const inside = await Promise.all(
        [1, 2, 3, 4].map(() => makeApplication({ cohort, state: "ACCEPTED" })),
      );
      await Promise.all([1, 2, 3, 4].map(() => makeApplication({ cohort, state: "WAITLISTED" })));
      const leave = async ({ id, person }: (typeof inside)[number]) =>
        withdrawApplication(await asActor(person, "professional"), { applicationId: id, reason: "" });
      await Promise.all(inside.slice(0, 3).map(leave));
      const count = await db().application.count({ where: { cohortId: cohort.id, state: "ACCEPTED" } });
      expect(count).toBe(3);
    }
  });

  it("stands still once choosing seats is over", async () => {
    const cohort = await makeCohort({ phase: "running" });
    const accepted = await makeApplication({ cohort, state: "ACCEPTED" });
    const waiting = await makeApplication({ cohort, state: "WAITLISTED" });
    await withdrawApplication(await asActor(accepted.person, "professional"), {
      ...{ applicationId: accepted.id, reason: "" },
    });
    expect(await stateOf(waiting.id)).toBe("WAITLISTED");
  });
});
