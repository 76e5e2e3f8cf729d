import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { MailButton, MailGreeting, MailLayout, MailQuote, MailText } from "@/lib/platform/mail/layout";

type AnswerMailProps = {
  locale: Locale;
  name: string | null;
  subject: string;
  /** Who answered, and in which cohort. */
  by: string;
  cohort: string;
  text: string;
  href: string;
};

/** An answer to a question someone follows, in the words of whoever wrote it. */
export function AnswerMail({ locale, name, subject, by, cohort, text, href }: AnswerMailProps) {
  const t = translator(locale);
  return (
    <MailLayout locale={locale} preview={subject} title={subject}>
      <MailGreeting locale={locale} name={name} />
      <MailText>{t("community.help.mailText", { name: by, cohort })}</MailText>
      <MailQuote>{text}</MailQuote>
      <MailButton href={href}>{t("community.help.mailButton")}</MailButton>
    </MailLayout>
  );
}
