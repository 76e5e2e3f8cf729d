import "server-only";
import { db } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n/locales";
import type { DomainEvent, Reactions } from "@/lib/platform/outbox";
import { projectForMail } from "@/lib/teams/queries/mail-facts";
import { address, occasionOf, tell } from "@/lib/teams/tell";

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
      askedBy: { select: { id: true, name: true, email: true, locale: true } },
    },
  });
}

async function tellPartner(event: DomainEvent): Promise<void> {
  const question = await questionIn(event);
  if (!question || question.hiddenAt) return;
  const project = await projectForMail(event.payload.subjectId);
  await tell(occasionOf(event), project.partnerReaders, (t) => ({
    subject: t("fair.mail.askedSubject", { project: project.title }),
    sentences: [t("fair.mail.askedText", { project: project.title })],
    quote: { lead: t("fair.mail.question"), text: question.text },
    button: { label: t("fair.mail.answer"), href: address(`/projects/${project.slug}/questions`) },
  }));
}

async function tellAsker(event: DomainEvent): Promise<void> {
  const question = await questionIn(event);
  if (!question?.answer) return;
  const project = await projectForMail(event.payload.subjectId);
  const { locale, ...person } = question.askedBy;
  const reader = { ...person, locale: isLocale(locale) ? locale : ("en" as const) };
  const { answer } = question;
  await tell(occasionOf(event), [reader], (t) => ({
    subject: t("fair.mail.answeredSubject", { project: project.title }),
    sentences: [t("fair.mail.answeredText", { partner: project.partner })],
    quote: { lead: t("fair.mail.theirAnswer"), text: answer },
    button: { label: t("fair.mail.read"), href: address(`/projects/${project.slug}/questions`) },
  }));
}
