import "server-only";
import { notify } from "@/lib/notifications/notify";
import { asReader, readerSelect } from "@/lib/notifications/readers";
import { db } from "@/lib/platform/db";
import type { DomainEvent, Reactions } from "@/lib/platform/outbox";
import { answeredMessage, askedMessage } from "@/lib/teams/letters";
import { projectForMail } from "@/lib/teams/queries/mail-facts";

export const fairReactions: Reactions = {
  "public-question.asked": tellPartner,
  "public-question.answered": tellAsker,
};

async function questionIn({ payload }: DomainEvent) {
  return db().publicQuestion.findUnique({
    where: { id: String(payload.questionId) },
    select: {
      text: true,
      answer: true,
      hiddenAt: true,
      askedBy: { select: readerSelect },
    },
  });
}

async function tellPartner(event: DomainEvent): Promise<void> {
  const question = await questionIn(event);
  if (!question || question.hiddenAt) return;
  const { title: project, slug, partnerReaders } = await projectForMail(event.payload.subjectId);
  await notify({ kind: "teams.question", event }, partnerReaders, (t) =>
    askedMessage(t, { project, slug, text: question.text }),
  );
}

async function tellAsker(event: DomainEvent): Promise<void> {
  const question = await questionIn(event);
  const text = question?.answer;
  if (!text) return;
  const { title: project, slug, partner } = await projectForMail(event.payload.subjectId);
  await notify({ kind: "teams.question", event }, [asReader(question.askedBy)], (t) =>
    answeredMessage(t, { project, slug, partner, text }),
  );
}
