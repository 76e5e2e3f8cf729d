import { formatInstant } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { MailButton, MailGreeting, MailLayout, MailQuote, MailText } from "@/lib/platform/mail/layout";

type Reader = { locale: Locale; name: string | null };
type Letter = Reader & { cohort: string; href: string };

export type LetterKind = "submitted" | "accepted" | "waitlisted" | "declined" | "cancelled";

type ApplicationMailProps = Letter & {
  kind: LetterKind;
  /** The date that matters in this letter: review ends, ranking begins, or seats open. */
  on: Date;
  /** People rank roles before seats open. */
  ranks: boolean;
  timeZone: string;
  reason?: string;
  nextStep?: string;
};

/** What happened to an application, what it means, and the one thing to do. */
export function ApplicationMail({
  kind,
  locale,
  name,
  cohort,
  href,
  on,
  ranks,
  timeZone,
  reason,
  nextStep,
}: ApplicationMailProps) {
  const t = translator(locale);
  const date = formatInstant(on, locale, timeZone);
  return (
    <MailLayout
      locale={locale}
      preview={t(`cohorts.mail.${kind}.preview`, { cohort })}
      title={t(`cohorts.mail.${kind}.title`, { cohort })}
    >
      <MailGreeting locale={locale} name={name} />
      <MailText>{t(`cohorts.mail.${kind}.text`, { cohort, date, ranks: String(ranks) })}</MailText>
      {reason && <MailQuote>{reason}</MailQuote>}
      {nextStep && (
        <>
          <MailText>{t("cohorts.mail.nextStep")}</MailText>
          <MailQuote>{nextStep}</MailQuote>
        </>
      )}
      <MailButton href={href}>{t(`cohorts.mail.${kind}.button`)}</MailButton>
    </MailLayout>
  );
}
