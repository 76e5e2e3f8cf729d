import { formatDate, formatHours } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { MailButton, MailGreeting, MailLayout, MailQuote, MailText } from "@/lib/platform/mail/layout";

export type HoursMailProps = {
  kind: "queried" | "rejected" | "reopened";
  locale: Locale;
  name: string | null;
  project: string;
  workedOn: string;
  minutes: number;
  reason: string;
  href: string;
};

/** What was asked or said about an entry, in the words of whoever looked at it, and what to do now. */
export function HoursMail({ kind, locale, name, project, workedOn, minutes, reason, href }: HoursMailProps) {
  const t = translator(locale);
  const entry = { project, hours: formatHours(minutes, locale), date: formatDate(workedOn, locale) };
  return (
    <MailLayout
      locale={locale}
      preview={t(`hours.mail.${kind}.preview`, entry)}
      title={t(`hours.mail.${kind}.title`, { project })}
    >
      <MailGreeting locale={locale} name={name} />
      <MailText>{t(`hours.mail.${kind}.text`, entry)}</MailText>
      <MailQuote>{reason}</MailQuote>
      <MailText>{t(`hours.mail.${kind}.next`)}</MailText>
      <MailButton href={href}>{t(`hours.mail.${kind}.button`)}</MailButton>
    </MailLayout>
  );
}
