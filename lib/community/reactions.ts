import "server-only";
import { createElement } from "react";
import { AnswerMail } from "@/lib/community/mail";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { queueMail } from "@/lib/platform/mail/queue";
import type { DomainEvent, Reactions } from "@/lib/platform/outbox";

export const communityReactions: Reactions = { "help.answered": tellFollowers };

/** Whoever follows a question reads the answer in their mail, but the one who wrote it. */
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
          followers: { select: { person: { select: { id: true, name: true, email: true, locale: true } } } },
        },
      },
    },
  });
  if (!reply) return;
  const { id, title, cohort, followers } = reply.question;
  const by = reply.person.name ?? reply.person.email;
  for (const { person } of followers) {
    if (person.id === reply.personId) continue;
    const locale = isLocale(person.locale) ? person.locale : "en";
    const subject = translator(locale)("community.help.mailSubject", { title });
    await queueMail({
      dedupeKey: `${event.name}:${event.id}:${person.id}`,
      to: person.email,
      subject,
      body: createElement(AnswerMail, {
        ...{ locale, subject, by, cohort: cohort.name, text: reply.text },
        name: person.name,
        href: `${config().NEXTAUTH_URL}/cohorts/${cohort.slug}/community/help/${id}`,
      }),
    });
  }
}
