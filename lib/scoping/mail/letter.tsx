import "server-only";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { translator } from "@/lib/platform/i18n/translator";
import { MailButton, MailGreeting, MailLayout, MailText } from "@/lib/platform/mail/layout";
import { queueMail } from "@/lib/platform/mail/queue";
import type { DomainEvent } from "@/lib/platform/outbox";
import type { Recipient } from "@/lib/intake/mail/recipients";
import type { Section } from "@/lib/scoping/schema";
import type messages from "@/messages/en/scoping.json";

export type Letter = keyof (typeof messages)["mail"];

export type LetterFacts = { title: string; organization: string; slug: string; cohort: string };

/** What every letter about a project names. */
export async function letterFacts(projectId: string): Promise<LetterFacts> {
  const { title, slug, organization, cohort } = await db().project.findUniqueOrThrow({
    where: { id: projectId },
    select: {
      title: true,
      slug: true,
      organization: { select: { name: true } },
      cohort: { select: { name: true } },
    },
  });
  return { title, slug, organization: organization.name, cohort: cohort?.name ?? "" };
}

type Facts = LetterFacts & {
  /** Where the letter's button leads. */
  path: string;
  number?: number;
  /** Named in the language of whoever reads. */
  section?: Section;
  by?: string;
  /** Somebody's own words, quoted. */
  words?: string;
};

/** The same letter to each, once per event, in their own language. */
export async function sendLetter(
  event: DomainEvent,
  letter: Letter,
  recipients: readonly Recipient[],
  { path, number = 0, section, by = "", words = "", ...facts }: Facts,
): Promise<void> {
  for (const { key, email, name, locale } of recipients) {
    const t = translator(locale);
    const named = section ? t(`scoping.sections.${section}`) : "";
    const values = { ...facts, number, section: named, by, words };
    const subject = t(`scoping.mail.${letter}.subject`, values);
    await queueMail({
      dedupeKey: `${event.name}:${event.id}:${letter}:${key}`,
      to: email,
      subject,
      body: (
        <MailLayout locale={locale} preview={t(`scoping.mail.${letter}.preview`, values)} title={subject}>
          <MailGreeting locale={locale} name={name} />
          <MailText>{t(`scoping.mail.${letter}.text`, values)}</MailText>
          <MailButton href={`${config().NEXTAUTH_URL.replace(/\/$/, "")}${path}`}>
            {t(`scoping.mail.${letter}.button`, values)}
          </MailButton>
        </MailLayout>
      ),
    });
  }
}
