import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf, staffsProgramme } from "@/lib/people/policy";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { differences, isEmpty } from "@/lib/platform/differences";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertSeen, stampOfForm } from "@/lib/platform/stamp";
import { publicStages } from "@/lib/projects/schema";
import type { AnswerPublicly, AskPublicly, HideQuestion, MarkInterest } from "@/lib/teams/fair/schema";

/** Anyone who is signed in asks a published project's partner; everyone reads it. */
export async function askPublicly(actor: Actor, { projectId, text }: z.infer<typeof AskPublicly>) {
  return transaction(async () => {
    const { slug } = await published(projectId);
    const { id } = await db().publicQuestion.create({
      data: { projectId, text, askedById: actor.personId, askedAt: await databaseNow() },
      select: { id: true },
    });
    await record(actor, "public-question.asked", {
      subject: { type: "Project", id: projectId },
      payload: { questionId: id },
    });
    return { slug };
  });
}

/** The partner, or staff for them, answer; an answer may be put better later, as it was seen. */
export async function answerPublicly(
  actor: Actor,
  { questionId, stamp, ...said }: z.infer<typeof AnswerPublicly>,
) {
  return transaction(async () => {
    await db().$queryRaw`select 1 from "PublicQuestion" where id = ${questionId}::uuid for update`;
    const before = await question(questionId);
    const { slug, projectId, organizationId, programmeId, answeredAt } = before;
    if (!isMemberOf(actor, organizationId) && !staffsProgramme(actor, programmeId)) {
      throw new Refusal("not-found");
    }
    if (isEmpty(differences(before, said))) return { slug };
    assertSeen(stamp, stampOfForm(said, before));
    await db().publicQuestion.update({
      where: { id: questionId },
      data: { ...said, answeredById: actor.personId, answeredAt: await databaseNow() },
      select: { id: true },
    });
    await record(actor, "public-question.answered", {
      subject: { type: "Project", id: projectId },
      payload: { questionId },
      event: answeredAt === null,
    });
    return { slug };
  });
}

/** Staff take a question off the page. */
export async function hideQuestion(actor: Actor, { questionId }: z.infer<typeof HideQuestion>) {
  return transaction(async () => {
    const { slug, programmeId } = await question(questionId);
    if (!staffsProgramme(actor, programmeId)) throw new Refusal("not-found");
    await db().publicQuestion.update({
      where: { id: questionId },
      data: { hiddenAt: await databaseNow() },
      select: { id: true },
    });
    await record(actor, "public-question.hidden", {
      subject: { type: "PublicQuestion", id: questionId },
      event: false,
    });
    return { slug };
  });
}

/** One marks a project for oneself, or no longer. */
export async function markInterest(actor: Actor, { projectId, interested }: z.infer<typeof MarkInterest>) {
  return transaction(async () => {
    const { slug, cohort } = await published(projectId);
    const row = { projectId, personId: actor.personId };
    if (interested === "yes") await db().projectInterest.createMany({ data: [row], skipDuplicates: true });
    else await db().projectInterest.deleteMany({ where: row });
    await record(actor, interested === "yes" ? "interest.marked" : "interest.dropped", {
      subject: { type: "Project", id: projectId },
      event: false,
    });
    return { slug, cohort: cohort?.slug ?? null };
  });
}

async function published(id: string) {
  const project = await db().project.findFirst({
    where: { id, stage: { in: [...publicStages] } },
    select: { slug: true, cohort: { select: { slug: true } } },
  });
  if (!project) throw new Refusal("not-found");
  return project;
}

async function question(id: string) {
  const found = await db().publicQuestion.findFirst({
    where: { id, hiddenAt: null },
    select: {
      answer: true,
      answeredAt: true,
      projectId: true,
      project: { select: { slug: true, organizationId: true, programmeId: true } },
    },
  });
  if (!found) throw new Refusal("not-found");
  const { project, ...rest } = found;
  return { ...rest, ...project };
}
