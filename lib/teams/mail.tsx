import { Fragment } from "react";
import { MailButton, MailGreeting, MailLayout, MailQuote, MailText } from "@/lib/platform/mail/layout";
import type { Locale } from "@/lib/platform/i18n/locales";

export type TeamMessage = {
  locale: Locale;
  name: string | null;
  subject: string;
  /** In order: what happened, what it means. */
  sentences: readonly string[];
  /** Someone's own words, with the sentence that leads to them. */
  quote?: { lead: string; text: string };
  button: { label: string; href: string };
};

/** One message of a team: what happened, whose words, and the one thing to do. */
export function TeamMail({ locale, name, subject, sentences, quote, button }: TeamMessage) {
  return (
    <MailLayout locale={locale} preview={sentences[0] ?? subject} title={subject}>
      <MailGreeting locale={locale} name={name} />
      {sentences.map((sentence) => (
        <MailText key={sentence}>{sentence}</MailText>
      ))}
      {quote && (
        <Fragment>
          <MailText>{quote.lead}</MailText>
          <MailQuote>{quote.text}</MailQuote>
        </Fragment>
      )}
      <MailButton href={button.href}>{button.label}</MailButton>
    </MailLayout>
  );
}
