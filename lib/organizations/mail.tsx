import { MailButton, MailGreeting, MailLayout, MailQuote, MailText } from "@/lib/platform/mail/layout";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

type ClaimMail = { locale: Locale; name: string | null; organization: string; href: string };

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
      <MailGreeting locale={locale} name={name} />
      <MailText>{t("mail.organizationsClaimMade.text", { claimant, organization, position })}</MailText>
      <MailQuote>{evidence}</MailQuote>
      <MailButton href={href}>{t("mail.organizationsClaimMade.button")}</MailButton>
    </MailLayout>
  );
}

/** To staff: someone could not find their organization. */
export function UnlistedNamed({
  locale,
  name,
  organization,
  href,
  claimant,
  evidence,
}: ClaimMail & { claimant: string; evidence: string }) {
  const t = translator(locale);
  const title = t("mail.organizationsUnlistedNamed.title", { organization });
  return (
    <MailLayout locale={locale} preview={title} title={title}>
      <MailGreeting locale={locale} name={name} />
      <MailText>{t("mail.organizationsUnlistedNamed.text", { claimant, organization })}</MailText>
      <MailQuote>{evidence}</MailQuote>
      <MailButton href={href}>{t("mail.organizationsUnlistedNamed.button")}</MailButton>
    </MailLayout>
  );
}

/** To the claimant: the organization is in their hands. */
export function ClaimApproved({ locale, name, organization, href }: ClaimMail) {
  const t = translator(locale);
  const title = t("mail.organizationsClaimApproved.title", { organization });
  return (
    <MailLayout locale={locale} preview={title} title={title}>
      <MailGreeting locale={locale} name={name} />
      <MailText>{t("mail.organizationsClaimApproved.text", { organization })}</MailText>
      <MailButton href={href}>{t("mail.organizationsClaimApproved.button")}</MailButton>
    </MailLayout>
  );
}

/** To the claimant: not this time, and why. */
export function ClaimDeclined({
  locale,
  name,
  organization,
  href,
  reason,
  unlisted,
}: ClaimMail & { reason: string; unlisted: boolean }) {
  const t = translator(locale);
  const key = unlisted ? "organizationsUnlistedDeclined" : "organizationsClaimDeclined";
  const title = t("mail.organizationsClaimDeclined.title", { organization });
  return (
    <MailLayout locale={locale} preview={title} title={title}>
      <MailGreeting locale={locale} name={name} />
      <MailText>{t(`mail.${key}.text`, { organization })}</MailText>
      <MailQuote>{reason}</MailQuote>
      <MailText>{t(`mail.${key}.next`)}</MailText>
      <MailButton href={href}>{t(`mail.${key}.button`)}</MailButton>
    </MailLayout>
  );
}
