import "server-only";
import { answerMessage } from "@/lib/community/letter";
import { notify } from "@/lib/notifications/notify";
import { asReader, readerSelect } from "@/lib/notifications/readers";
import { db } from "@/lib/platform/db";
import type { DomainEvent, Reactions } from "@/lib/platform/outbox";

export const communityReactions: Reactions = { "help.answered": tellFollowers };

/** Whoever follows a question reads the answer, but the one who wrote it. */
async function tellFollowers(event: DomainEvent): Promise<void> {
  const reply = await db().helpReply.findFirst({
    where: { id: String(event.payload.replyId), hiddenAt: null, question: { hiddenAt: null } },
    select: {
      text: true,
      personId: true,
      person: { select: { name: true, email: true } },
      question: {
        select: {
          id: true,
          title: true,
          cohort: { select: { name: true, slug: true } },
          followers: { select: { person: { select: readerSelect } } },
        },
      },
    },
  });
  if (!reply) return;
  const { id: questionId, title, cohort, followers } = reply.question;
  const readers = followers.map(({ person }) => asReader(person)).filter(({ id }) => id !== reply.personId);
  const by = reply.person.name ?? reply.person.email;
  await notify({ kind: "cohorts.help", event }, readers, (t) =>
    answerMessage(t, { title, by, cohort, text: reply.text, questionId }),
  );
}
