import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf } from "@/lib/people/policy";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertSeen, stampOf } from "@/lib/platform/stamp";
import { nameProject } from "@/lib/projects/write";
import { lockRequest, openForChange } from "@/lib/intake/find";
import { requestOf, requestSelect } from "@/lib/intake/load";
import { answersTo } from "@/lib/intake/request";
import {
  fieldsOf,
  variantOf,
  type IntakeVariant,
  type RequestContent,
  type SaveRequest,
} from "@/lib/intake/request-schema";

/**
 * Keeps the answer to one question. Members of its organization only, until it is sent, and again while a question of
 * staff lets them. Refuses to write over what someone else saved since the writer saw it; the same words again are
 * always fine.
 */
export async function saveRequest(
  actor: Actor,
  input: SaveRequest,
): Promise<{ stamp: string; variant: IntakeVariant }> {
  return transaction(async () => {
    const { projectId, step, stamp } = input;
    await lockRequest(projectId);
    const project = await db().project.findUnique({
      where: { id: projectId },
      select: {
        ...requestSelect,
        stage: true,
        organizationId: true,
        organization: { select: { kind: true } },
      },
    });
    const before = project && requestOf(project);
    if (!before || !isMemberOf(actor, project.organizationId)) throw new Refusal("not-found");
    const question = project.stage === "DRAFT" ? null : await openForChange(projectId);
    if (project.stage !== "DRAFT" && !question) throw new Refusal("request-submitted");

    const fields = fieldsOf(step);
    const typed: Partial<RequestContent> = Object.fromEntries(
      Object.entries(input).filter(([name]) => fields.includes(name as keyof RequestContent)),
    );
    const after: RequestContent = { ...before, ...typed };
    const was = stampOf(answersTo(before, step));
    const is = stampOf(answersTo(after, step));
    const saved = { stamp: is, variant: variantOf(project.organization.kind) };
    if (is === was) return saved;
    assertSeen(stamp, was);

    if (after.priorityId !== before.priorityId) await checkPriority(after.priorityId, project.organizationId);
    if (question) await keepEdition(actor, projectId, question.id, before);
    const { title, priorityId, ...answers } = after;
    await nameProject(projectId, { title, priorityId });
    await db().request.update({
      where: { projectId },
      data: { ...answers, savedAt: now() },
      select: { projectId: true },
    });
    return saved;
  });
}

/** What was sent stays readable: its words are kept once per question, before the first change. */
async function keepEdition(
  actor: Actor,
  projectId: string,
  questionId: string,
  content: RequestContent,
): Promise<void> {
  const { count } = await db().requestEdition.createMany({
    data: [{ projectId, questionId, content: content as unknown as Prisma.InputJsonObject, keptAt: now() }],
    skipDuplicates: true,
  });
  if (count > 0)
    await record(actor, "request.reworded", { subject: { type: "Project", id: projectId }, event: false });
}

async function checkPriority(priorityId: string | null, organizationId: string): Promise<void> {
  if (priorityId === null) return;
  const priority = await db().strategicPriority.findFirst({
    where: { id: priorityId, organizationId, archivedAt: null },
    select: { id: true },
  });
  if (!priority) throw new Refusal("not-found", { field: "priorityId" });
}
