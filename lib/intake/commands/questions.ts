import "server-only";
import type { Stage } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { insideProjects } from "@/lib/projects/policy";
import { findInside, lockRequest } from "@/lib/intake/find";
import { requestOf, requestSelect } from "@/lib/intake/load";
import { sidesOf } from "@/lib/intake/policy";
import type { AnswerQuestion, AskQuestion, WithdrawQuestion } from "@/lib/intake/question-schema";
import { missingAnswers } from "@/lib/intake/request";
import { variantOf } from "@/lib/intake/request-schema";

/** When there is something to ask about: from sending to the approved scope. */
const askable: readonly Stage[] = ["SUBMITTED", "SCOPING"];

/**
 * Staff ask the partner back, and the request waits for the partner. Its words may be changed meanwhile where the
 * asker allows it, which makes sense only before they have become a scope.
 */
export async function askQuestion(actor: Actor, input: AskQuestion): Promise<{ slug: string }> {
  return transaction(async () => {
    const { projectId, text } = input;
    await lockRequest(projectId);
    const project = await findInside(actor, projectId);
    if (!sidesOf(actor, project).includes("STAFF")) throw new Refusal("move-not-yours");
    if (!askable.includes(project.stage)) throw new Refusal("not-askable");
    const mayEdit = input.mayEdit && project.stage === "SUBMITTED";
    const { id } = await db().question.create({
      data: { projectId, text, mayEdit, askedById: actor.personId, askedAt: now() },
      select: { id: true },
    });
    await record(actor, "question.asked", {
      subject: { type: "Project", id: projectId },
      changes: { question: [null, text] },
      payload: { questionId: id },
    });
    return { slug: project.slug };
  });
}

/** A member answers, and the word is the programme's again. Refused while words that may be changed are incomplete. */
export async function answerQuestion(
  actor: Actor,
  { questionId, answer }: AnswerQuestion,
): Promise<{ projectId: string }> {
  return transaction(async () => {
    const question = await findOpen(actor, questionId);
    const { projectId, project } = question;
    if (!sidesOf(actor, project).includes("PARTNER")) throw new Refusal("move-not-yours");
    if (!askable.includes(project.stage)) throw new Refusal("not-askable");
    if (question.mayEdit && project.stage === "SUBMITTED") await checkComplete(projectId);
    await db().question.update({
      where: { id: questionId, answeredAt: null, withdrawnAt: null },
      data: { answer, answeredById: actor.personId, answeredAt: now() },
      select: { id: true },
    });
    await record(actor, "question.answered", {
      subject: { type: "Project", id: projectId },
      changes: { answer: [null, answer] },
      payload: { questionId },
    });
    return { projectId };
  });
}

/** Staff no longer need the answer. */
export async function withdrawQuestion(
  actor: Actor,
  { questionId }: WithdrawQuestion,
): Promise<{ slug: string }> {
  return transaction(async () => {
    const question = await findOpen(actor, questionId);
    const { projectId, project } = question;
    if (!sidesOf(actor, project).includes("STAFF")) throw new Refusal("move-not-yours");
    if (question.mayEdit && project.stage === "SUBMITTED") await checkComplete(projectId);
    await db().question.update({
      where: { id: questionId, answeredAt: null, withdrawnAt: null },
      data: { withdrawnAt: now() },
      select: { id: true },
    });
    await record(actor, "question.withdrawn", {
      subject: { type: "Project", id: projectId },
      event: false,
    });
    return { slug: project.slug };
  });
}

/** An open question one may know of, with its request held: of two who answer at once the second finds it answered. */
async function findOpen(actor: Actor, questionId: string) {
  const where = { id: questionId, project: insideProjects(actor) };
  const known = await db().question.findFirst({ where, select: { projectId: true } });
  if (!known) throw new Refusal("not-found");
  await lockRequest(known.projectId);
  const question = await db().question.findUniqueOrThrow({
    where: { id: questionId },
    select: {
      projectId: true,
      mayEdit: true,
      answeredAt: true,
      withdrawnAt: true,
      project: { select: { stage: true, slug: true, organizationId: true, programmeId: true } },
    },
  });
  if (question.answeredAt ?? question.withdrawnAt) throw new Refusal("question-closed");
  return question;
}

async function checkComplete(projectId: string): Promise<void> {
  const row = await db().project.findUniqueOrThrow({
    where: { id: projectId },
    select: { ...requestSelect, organization: { select: { kind: true } } },
  });
  const request = requestOf(row);
  if (!request || missingAnswers(request, variantOf(row.organization.kind)).length > 0)
    throw new Refusal("request-incomplete");
}
