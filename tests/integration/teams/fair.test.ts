import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/outbox";
import { answerPublicly, askPublicly, hideQuestion, markInterest } from "@/lib/teams/fair/commands";
import { fairReactions } from "@/lib/teams/fair/letters";
import { fairOf, questionsOf } from "@/lib/teams/fair/queries";
import { AskPublicly } from "@/lib/teams/fair/schema";
import { makeCohort, makeProject } from "@/tests/support/factories";
import { asActor, makePerson, makeStaff } from "@/tests/support/people-factories";

async function fair() {
  const cohort = await makeCohort({ phase: "claiming" });
  const project = await makeProject({
    cohort,
    stage: "PUBLISHED",
    roles: [
      { discipline: "data", seats: 2, hoursPerWeek: 4, skills: { sql: 3 } },
      { discipline: "design", hoursPerWeek: 6 },
    ],
  });
  const person = async () => asActor(await makePerson({ profile: true }), "professional");
  return {
    ...{ cohort, project },
    one: await person(),
    partner: await asActor(project.contact, "partner"),
    staff: await asActor(await makeStaff({ programme: cohort.programme }), "staff"),
  };
}

describe("the fair of a cohort", () => {
  it("puts published projects side by side with what was agreed, and nothing else", async () => {
    const { cohort, project, one } = await fair();
    await makeProject({ cohort, stage: "STOPPED", leftFrom: "PUBLISHED" });
    await makeProject({ stage: "PUBLISHED" });
    const [row, ...others] = await fairOf(null, cohort.id, "en");
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      ...{
        slug: project.slug,
        seats: 3,
        openSeats: 3,
        hoursFrom: 4,
        hoursTo: 6,
        questions: 0,
        marked: false,
      },
      ...{ disciplines: ["data", "design"], skills: ["SQL"] },
    });
    expect(row?.deliverables.length).toBeGreaterThan(0);
    expect((await fairOf(one, cohort.id, "es", [project.slug])).map(({ slug }) => slug)).toEqual([
      project.slug,
    ]);
    expect(await fairOf(one, cohort.id, "es", ["another"])).toEqual([]);
  });

  it("takes public questions; the partner hears of each, and whoever asked of the answer, once", async () => {
    const { cohort, project, one, partner, staff } = await fair();
    await askPublicly(one, AskPublicly.parse({ projectId: project.id, text: "Who uses it today?" }));
    await drainOutbox([fairReactions]);
    const to = async (text: string) =>
      (await db().emailMessage.findMany({ where: { text: { contains: text } } })).map(
        (message) => message.to,
      );
    expect(await to("Who uses it today?")).toEqual([partner.email]);

    const [question] = (await questionsOf(null, project.slug))?.questions ?? [];
    expect(question).toMatchObject({ text: "Who uses it today?", by: "", answer: null });
    const questionId = question?.id ?? "";
    await expect(answerPublicly(one, { questionId, answer: "Me." })).rejects.toMatchObject({
      code: "not-found",
    });
    await answerPublicly(partner, { questionId, answer: "Six people, each morning." });
    await answerPublicly(staff, { questionId, answer: "Seven people, each morning." });
    await drainOutbox([fairReactions]);
    expect(await to("people, each morning.")).toEqual([one.email]);
    expect((await fairOf(null, cohort.id, "en"))[0]?.questions).toBe(1);

    await expect(hideQuestion(partner, { questionId })).rejects.toMatchObject({ code: "not-found" });
    await hideQuestion(staff, { questionId });
    expect((await questionsOf(one, project.slug))?.questions).toEqual([]);
    await expect(answerPublicly(partner, { questionId, answer: "Again." })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("lets people mark projects for themselves; both sides of the table see only how many", async () => {
    const { cohort, project, one, partner } = await fair();
    const mark = (interested: "yes" | "no") =>
      markInterest(one, { projectId: project.id, interested, back: "fair" });
    await Promise.all([mark("yes"), mark("yes")]);
    expect((await fairOf(one, cohort.id, "en"))[0]?.marked).toBe(true);
    expect((await fairOf(partner, cohort.id, "en"))[0]?.marked).toBe(false);
    expect((await questionsOf(partner, project.slug))?.marks).toBe(1);
    expect((await questionsOf(one, project.slug))?.marks).toBeNull();
    await mark("no");
    expect((await questionsOf(partner, project.slug))?.marks).toBe(0);
  });

  it("knows nothing of projects that aren't published", async () => {
    const { one } = await fair();
    const hidden = await makeProject({ stage: "SCOPING" });
    expect(await questionsOf(one, hidden.slug)).toBeNull();
    const ask = AskPublicly.parse({ projectId: hidden.id, text: "Is there anything?" });
    await expect(askPublicly(one, ask)).rejects.toMatchObject({ code: "not-found" });
  });
});
