import type { InvitationKind } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { MailButton, MailLayout, MailText } from "@/lib/platform/mail/layout";

type InvitationMailProps = {
  locale: Locale;
  kind: InvitationKind;
  /** The organization, the programme, or the installation. */
  to: string;
  from: string;
  days: number;
  href: string;
};

/** Who invites to what, what it lets one do, and the one thing to do. */
export function InvitationMail({ locale, kind, to, from, days, href }: InvitationMailProps) {
  const t = translator(locale);
  return (
    <MailLayout
      locale={locale}
      preview={t(`account.mail.invitation.${kind}.text`, { to, from })}
      title={t(`account.mail.invitation.${kind}.subject`, { to, from })}
    >
      <MailText>{t(`account.mail.invitation.${kind}.text`, { to, from })}</MailText>
      <MailButton href={href}>{t("account.mail.invitation.button")}</MailButton>
      <MailText>{t("account.mail.invitation.until", { days })}</MailText>
    </MailLayout>
  );
}
