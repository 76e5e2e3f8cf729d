import "server-only";
import type { ReactNode } from "react";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { translator } from "@/lib/platform/i18n/translator";
import { MailButton, MailGreeting, MailLayout, MailText } from "@/lib/platform/mail/layout";
import { queueMail } from "@/lib/platform/mail/queue";
import type { DomainEvent } from "@/lib/platform/outbox";
import type { Recipient } from "@/lib/intake/mail/recipients";
import type messages from "@/messages/en/intake.json";

export type IntakeLetter = keyof (typeof messages)["mail"];
export type Translator = ReturnType<typeof translator>;

export type IntakeFacts = {
  title: string;
  slug: string;
  organization: string;
  reference: string;
  /** Who did it. */
  name: string;
  /** The reference of the request that goes on, of two that were merged. */
  into: string;
  date: string;
};

/** What every letter about a request names. */
export async function intakeFacts(projectId: string, personId: string | null = null): Promise<IntakeFacts> {
  const [project, person] = await Promise.all([
    db().project.findUniqueOrThrow({
      where: { id: projectId },
      select: { title: true, slug: true, number: true, organization: { select: { name: true } } },
    }),
    personId
      ? db().person.findUnique({ where: { id: personId }, select: { name: true, email: true } })
      : null,
  ]);
  return {
    title: project.title,
    slug: project.slug,
    organization: project.organization.name,
    reference: `CW-${project.number}`,
    name: person?.name ?? person?.email ?? "Commonwork",
    into: "",
    date: "",
  };
}

/** The same letter to each, once per event, in their own language; `more` is what stands between text and button. */
export async function sendIntakeLetter(
  event: DomainEvent,
  letter: IntakeLetter,
  recipients: readonly Recipient[],
  facts: (locale: Recipient["locale"]) => IntakeFacts,
  path: string,
  more?: (t: Translator) => ReactNode,
): Promise<void> {
  for (const { key, email, name, locale } of recipients) {
    const t = translator(locale);
    const values = facts(locale);
    const subject = t(`intake.mail.${letter}.subject`, values);
    await queueMail({
      dedupeKey: `${event.name}:${event.id}:${letter}:${key}`,
      to: email,
      subject,
      body: (
        <MailLayout locale={locale} preview={t(`intake.mail.${letter}.preview`, values)} title={subject}>
          <MailGreeting locale={locale} name={name} />
          <MailText>{t(`intake.mail.${letter}.text`, values)}</MailText>
          {more?.(t)}
          <MailButton href={`${config().NEXTAUTH_URL.replace(/\/$/, "")}${path}`}>
            {t(`intake.mail.${letter}.button`, values)}
          </MailButton>
        </MailLayout>
      ),
    });
  }
}
