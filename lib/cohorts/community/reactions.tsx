import "server-only";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { MailButton, MailLayout, MailQuote, MailText } from "@/lib/platform/mail/layout";
import { queueMail } from "@/lib/platform/mail/queue";
import type { DomainEvent, Reactions } from "@/lib/platform/outbox";

export const communityReactions: Reactions = { "help.answered": tellFollowers };

/** Whoever follows a question reads the answer in their mail, but the one who wrote it. */
async function tellFollowers(event: DomainEvent): Promise<void> {
  const reply = await db().helpReply.findUnique({
    where: { id: String(event.payload.replyId) },
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
    const t = translator(locale);
    const subject = t("community.help.mailSubject", { title });
    await queueMail({
      dedupeKey: `${event.name}:${event.id}:${person.id}`,
      to: person.email,
      subject,
      body: (
        <MailLayout locale={locale} preview={subject} title={subject}>
          <MailText>{t("mail.greeting", { name: person.name ?? person.email })}</MailText>
          <MailText>{t("community.help.mailText", { name: by, cohort: cohort.name })}</MailText>
          <MailQuote>{reply.text}</MailQuote>
          <MailButton href={`${config().NEXTAUTH_URL}/cohorts/${cohort.slug}/community/help/${id}`}>
            {t("community.help.mailButton")}
          </MailButton>
        </MailLayout>
      ),
    });
  }
}
