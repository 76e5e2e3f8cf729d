import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { answerPublicly, askPublicly, hideQuestion, markInterest } from "@/lib/teams/fair/commands";
import { fairReactions } from "@/lib/teams/fair/letters";
import { fairOf, fairProjects, questionsOf } from "@/lib/teams/fair/queries";
import { fairRoles } from "@/lib/teams/fair/roles";
import { AskPublicly } from "@/lib/teams/fair/schema";
import { makeApplication, makeCohort, makeProject } from "@/tests/support/factories";
import { asActor, makePerson, makeStaff } from "@/tests/support/people-factories";
import { stampNow } from "@/tests/support/stamps";

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
    const list = await fairOf(null, cohort.id, "en", 1);
    expect(list).toMatchObject({ total: 1, page: 1, pages: 1 });
    const [row, ...others] = list.rows;
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
      ...{ skills: ["SQL"] },
    });
    expect(row?.deliverables.length).toBeGreaterThan(0);
    const chosen = await fairProjects(one, cohort.id, "es", [project.slug]);
    expect(chosen.map(({ slug }) => slug)).toEqual([project.slug]);
    expect(await fairProjects(one, cohort.id, "es", ["another"])).toEqual([]);
    expect((await fairOf(null, cohort.id, "en", 2)).rows).toEqual([]);
  });

  it("says which open roles fit the reader, those first, and measures nobody without an application", async () => {
    const { cohort, project } = await fair();
    const person = await makePerson({ profile: true });
    const one = await asActor(person, "professional");
    const { roles } = await db().project.findUniqueOrThrow({
      where: { id: project.id },
      select: { roles: { select: { id: true, discipline: true } } },
    });
    const idOf = (discipline: string) => roles.find((role) => role.discipline === discipline)?.id;
    const read = async (actor: Actor | null) => {
      const found = await fairRoles(actor, { cohortId: cohort.id, projects: [project.slug] }, "en");
      const open = found.open.get(project.slug)?.map(({ roleId, mayTake }) => ({ roleId, mayTake }));
      return { measured: found.measured, open };
    };
    expect(await read(null)).toMatchObject({ measured: false, open: [{}, {}] });
    expect(await read(one)).toMatchObject({ measured: false });
    await makeApplication({ cohort, person, state: "ACCEPTED", hoursPerWeek: 4, skills: { sql: 4 } });
    expect(await read(one)).toEqual({
      measured: true,
      open: [
        { roleId: idOf("data"), mayTake: true },
        { roleId: idOf("design"), mayTake: false },
      ],
    });
    const elsewhere = await fairRoles(one, { cohortId: cohort.id, projects: [] }, "en");
    expect(elsewhere.open.size).toBe(0);
  });

  it("takes public questions; the partner hears of each, and whoever asked of the answer, once", async () => {
    const { cohort, project, one, partner, staff } = await fair();
    await askPublicly(one, AskPublicly.parse({ projectId: project.id, text: "Who uses it today?" }));
    await drainOutbox({ teams: fairReactions });
    const to = async (text: string) =>
      (await db().emailMessage.findMany({ where: { text: { contains: text } } })).map(
        (message) => message.to,
      );
    expect(await to("Who uses it today?")).toEqual([partner.email]);

    const [question] = (await questionsOf(null, project.slug))?.questions ?? [];
    expect(question).toMatchObject({ text: "Who uses it today?", by: "", answer: null });
    const questionId = question?.id ?? "";
    const seen = async () => ({ questionId, stamp: await stampNow.publicAnswer(questionId) });
    await expect(answerPublicly(one, { ...(await seen()), answer: "Me." })).rejects.toMatchObject({
      code: "not-found",
    });
    await answerPublicly(partner, { ...(await seen()), answer: "Six people, each morning." });
    await answerPublicly(staff, { ...(await seen()), answer: "Seven people, each morning." });
    await drainOutbox({ teams: fairReactions });
    expect(await to("people, each morning.")).toEqual([one.email]);
    expect((await fairOf(null, cohort.id, "en", 1)).rows[0]?.questions).toBe(1);

    await expect(hideQuestion(partner, { questionId })).rejects.toMatchObject({ code: "not-found" });
    await hideQuestion(staff, { questionId });
    expect((await questionsOf(one, project.slug))?.questions).toEqual([]);
    await expect(answerPublicly(partner, { ...(await seen()), answer: "Again." })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("lets people mark projects for themselves; both sides of the table see only how many", async () => {
    const { cohort, project, one, partner } = await fair();
    const mark = (interested: "yes" | "no") =>
      markInterest(one, { projectId: project.id, interested, back: "fair" });
    await Promise.all([mark("yes"), mark("yes")]);
    expect((await fairOf(one, cohort.id, "en", 1)).rows[0]?.marked).toBe(true);
    expect((await fairOf(partner, cohort.id, "en", 1)).rows[0]?.marked).toBe(false);
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
