import type { Locale } from "@/lib/platform/i18n/locales";
import { MailButton, MailGreeting, MailLayout, MailText } from "@/lib/platform/mail/layout";

type AnnouncementMailProps = {
  locale: Locale;
  name: string | null;
  subject: string;
  sentences: readonly string[];
  button: string;
  href: string;
};

/** Staff's own words, or a phase that has begun: what it is about, and the one thing to do. */
export function AnnouncementMail({ locale, name, subject, sentences, button, href }: AnnouncementMailProps) {
  return (
    <MailLayout locale={locale} preview={sentences[0] ?? subject} title={subject}>
      <MailGreeting locale={locale} name={name} />
      {sentences.map((sentence, place) => (
        <MailText key={place}>{sentence}</MailText>
      ))}
      <MailButton href={href}>{button}</MailButton>
    </MailLayout>
  );
}
