import { MailButton, MailLayout, MailQuote, MailText } from "@/lib/platform/mail/layout";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

type ClaimMail = { locale: Locale; name: string; organization: string; href: string };

/** To staff: someone says they work there. */
export function ClaimMade({
  locale,
  name,
  organization,
  href,
  claimant,
  position,
  evidence,
}: ClaimMail & { claimant: string; position: string; evidence: string }) {
  const t = translator(locale);
  const title = t("mail.organizationsClaimMade.title", { organization });
  return (
    <MailLayout locale={locale} preview={title} title={title}>
      <MailText>{t("mail.greeting", { name })}</MailText>
      <MailText>{t("mail.organizationsClaimMade.text", { claimant, organization, position })}</MailText>
      <MailQuote>{evidence}</MailQuote>
      <MailButton href={href}>{t("mail.organizationsClaimMade.button")}</MailButton>
    </MailLayout>
  );
}

/** To the claimant: the organization is in their hands. */
export function ClaimApproved({ locale, name, organization, href }: ClaimMail) {
  const t = translator(locale);
  const title = t("mail.organizationsClaimApproved.title", { organization });
  return (
    <MailLayout locale={locale} preview={title} title={title}>
      <MailText>{t("mail.greeting", { name })}</MailText>
      <MailText>{t("mail.organizationsClaimApproved.text", { organization })}</MailText>
      <MailButton href={href}>{t("mail.organizationsClaimApproved.button")}</MailButton>
    </MailLayout>
  );
}

/** To the claimant: not this time, and why. */
export function ClaimDeclined({ locale, name, organization, href, reason }: ClaimMail & { reason: string }) {
  const t = translator(locale);
  const title = t("mail.organizationsClaimDeclined.title", { organization });
  return (
    <MailLayout locale={locale} preview={title} title={title}>
      <MailText>{t("mail.greeting", { name })}</MailText>
      <MailText>{t("mail.organizationsClaimDeclined.text", { organization })}</MailText>
      <MailQuote>{reason}</MailQuote>
      <MailText>{t("mail.organizationsClaimDeclined.next")}</MailText>
      <MailButton href={href}>{t("mail.organizationsClaimDeclined.button")}</MailButton>
    </MailLayout>
  );
}
