import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { answerQuestion, askQuestion, withdrawQuestion } from "@/lib/intake/commands/questions";
import { saveRequest } from "@/lib/intake/commands/save-request";
import { requestPage } from "@/lib/intake/queries/request";
import { intakeReactions } from "@/lib/intake/reactions";
import { makeProject } from "@/tests/support/factories";
import { asActor, makePerson, makeStaff } from "@/tests/support/people-factories";
import { outcomes, refused } from "@/tests/support/scoping";

async function submitted() {
  const project = await makeProject({ stage: "SUBMITTED" });
  const partner = await asActor(project.contact, "partner");
  const staff = await asActor(await makeStaff({ programme: project.programme }), "staff");
  const page = async () => (await requestPage(staff, { projectId: project.id }))!;
  const ask = async (mayEdit = false) => {
    await askQuestion(staff, { projectId: project.id, text: "How many drivers?", mayEdit });
    return (await page()).questions.at(-1)!.id;
  };
  const reword = async (problem: string) => {
    const { stamps } = (await requestPage(partner, { projectId: project.id }))!;
    const step = { step: "problem", projectId: project.id, stamp: stamps.problem, go: "next" } as const;
    return saveRequest(partner, { ...step, problem });
  };
  return { project, partner, staff, page, ask, reword };
}

describe("asking back", () => {
  it("makes the request wait for the partner until it is answered, and tells each side", async () => {
    const { project, partner, staff, page, ask } = await submitted();
    expect((await page()).clock.now?.side).toBe("STAFF");
    const questionId = await ask();
    expect((await page()).clock.now?.side).toBe("PARTNER");
    await answerQuestion(partner, { questionId, answer: "Eleven." });
    const after = await page();
    expect(after.clock.now?.side).toBe("STAFF");
    expect(after.questions).toMatchObject([{ answer: "Eleven.", answeredBy: partner.name, open: false }]);
    await drainOutbox({ intake: intakeReactions });
    await drainOutbox({ intake: intakeReactions });
    const mails = await db().emailMessage.findMany({
      where: { dedupeKey: { startsWith: "question." } },
      select: { to: true, text: true },
    });
    const textTo = (to: string) => mails.filter((mail) => mail.to === to).map(({ text }) => text);
    expect(textTo(partner.email)).toEqual([expect.stringContaining("How many drivers?")]);
    expect(textTo(staff.email)).toEqual([expect.stringContaining("Eleven.")]);
    expect(project.id).toBeTruthy();
  });

  it("lets the words be changed where the asker allows it, and keeps what they were", async () => {
    const { page, ask, reword } = await submitted();
    const before = (await page()).content.problem;
    await expect(reword("Other words")).rejects.toEqual(refused("request-submitted"));
    await ask();
    await expect(reword("Other words")).rejects.toEqual(refused("request-submitted"));
    await ask(true);
    await reword("Other words");
    await reword("Other words again");
    const after = await page();
    expect(after.content.problem).toBe("Other words again");
    expect(after.editions.map(({ content }) => content.problem)).toEqual([before]);
  });

  it("is not answered while words that may be changed are incomplete, and not changed after the answer", async () => {
    const { partner, ask, reword } = await submitted();
    const questionId = await ask(true);
    await reword("");
    await expect(answerQuestion(partner, { questionId, answer: "Done" })).rejects.toEqual(
      refused("request-incomplete"),
    );
    await reword("Whole again");
    await answerQuestion(partner, { questionId, answer: "Done" });
    await expect(reword("Later")).rejects.toEqual(refused("request-submitted"));
  });

  it("is for staff to ask and take back, for the partner to answer, and for nobody else to know", async () => {
    const { project, partner, staff, ask } = await submitted();
    const question = { projectId: project.id, text: "Why?", mayEdit: false };
    await expect(askQuestion(partner, question)).rejects.toEqual(refused("move-not-yours"));
    const questionId = await ask();
    await expect(answerQuestion(staff, { questionId, answer: "?" })).rejects.toEqual(
      refused("move-not-yours"),
    );
    const stranger = await asActor(await makePerson());
    await expect(answerQuestion(stranger, { questionId, answer: "?" })).rejects.toEqual(refused("not-found"));
    await withdrawQuestion(staff, { questionId });
    await expect(answerQuestion(partner, { questionId, answer: "?" })).rejects.toEqual(
      refused("question-closed"),
    );
    const running = await makeProject({ stage: "ACTIVE" });
    const scoper = await asActor(running.scoper, "staff");
    await expect(askQuestion(scoper, { ...question, projectId: running.id })).rejects.toEqual(
      refused("not-askable"),
    );
  });

  it("is answered once, though two press at the same moment", async () => {
    const { partner, ask } = await submitted();
    const questionId = await ask();
    const answers = ["one", "two", "three"].map((answer) => answerQuestion(partner, { questionId, answer }));
    const results = outcomes(await Promise.allSettled(answers));
    expect(results.toSorted()).toEqual(["done", "question-closed", "question-closed"]);
  });
});
