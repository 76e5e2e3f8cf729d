import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewApplication } from "@/lib/applications/commands/score";
import { reviewsOf } from "@/lib/applications/marks";
import { applicationsToReview } from "@/lib/applications/review-queue";
import { meanMark, reviewsSuffice } from "@/lib/applications/rubric";
import { db } from "@/lib/platform/db";
import { makeApplication, makeCohort } from "@/tests/support/factories";
import { kept, marking, reviewer, type ReviewedCohort } from "@/tests/support/reviewing";
import { stampNow } from "@/tests/support/stamps";

describe("whether a second person reviews", () => {
  const rules = ["ALWAYS", "NEAR_THE_LINE", "NEVER"] as const;
  type Rule = (typeof rules)[number];
  const choose = (cohort: ReviewedCohort, secondReview: Rule) =>
    db().cohort.update({ where: { id: cohort.id }, data: { secondReview } });
  const asking = async (rule: Rule) => {
    const cohort = await makeCohort({ phase: "review" });
    await choose(cohort, rule);
    return cohort;
  };

  it("is decided by the same rule in the database and on the page", async () => {
    const cohorts = await Promise.all(rules.map((secondReview) => asking(secondReview)));
    const reviewers = await Promise.all(cohorts.map(reviewer));
    const mark = fc.integer({ min: 1, max: 5 });
    const marks = fc.record({ skill: mark, time: mark, teamwork: mark, purpose: mark });
    await fc.assert(
      fc.asyncProperty(marks, fc.constantFrom(0, 1, 2), async (mine, which) => {
        const { id } = await makeApplication({ cohort: cohorts[which] });
        await reviewApplication(reviewers[which]!, marking(id, mine));
        const enough = reviewsSuffice(rules[which]!, [mine]);
        expect(await kept(id)).toMatchObject({
          reviewed: enough,
          reviewMean: enough ? meanMark(mine) : null,
        });
      }),
      { numRuns: 20 },
    );
  });

  it("is asked of nobody where the first is clear: it is read and ready, and only its writer may change it", async () => {
    const cohort = await asking("NEAR_THE_LINE");
    const [one, other] = [await reviewer(cohort), await reviewer(cohort)];
    const { id } = await makeApplication({ cohort });
    await reviewApplication(one, marking(id, { skill: 5, time: 5, teamwork: 5 }));
    const found = async (reviews: "mine" | "ready") =>
      (await applicationsToReview(other, cohort.id, { reviews }, 1)).rows.map((row) => row.id);
    expect([await found("mine"), await found("ready")]).toEqual([[], [id]]);
    expect((await reviewsOf(other, id)).readable).toMatchObject([{ skill: 5 }]);
    await expect(reviewApplication(other, marking(id))).rejects.toMatchObject({ code: "reviews-complete" });

    await reviewApplication(one, { ...marking(id), stamp: await stampNow.review(id, one) });
    expect([await found("mine"), await found("ready")]).toEqual([[id], []]);
    expect((await reviewsOf(other, id)).readable).toEqual([]);
    await reviewApplication(other, marking(id));
    expect(await kept(id)).toMatchObject({ reviewsIn: 2, reviewed: true, reviewMean: 3 });
  });

  it("is looked at anew when the cohort chooses otherwise", async () => {
    const cohort = await makeCohort({ phase: "review" });
    const { id } = await makeApplication({ cohort });
    await reviewApplication(await reviewer(cohort), marking(id, { skill: 5 }));
    const reviewedUnder = async (rule: Rule) => {
      await choose(cohort, rule);
      return (await kept(id)).reviewed;
    };
    expect(await reviewedUnder("NEVER")).toBe(true);
    expect(await reviewedUnder("NEAR_THE_LINE")).toBe(false);
    expect(await reviewedUnder("ALWAYS")).toBe(false);
  });

  it("lets one of two through who mark at the same moment where one is enough", async () => {
    const cohort = await asking("NEVER");
    const { id } = await makeApplication({ cohort });
    const reviewers = [await reviewer(cohort), await reviewer(cohort)];
    const tries = await Promise.allSettled(reviewers.map((each) => reviewApplication(each, marking(id))));
    expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});
