import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { MailButton, MailLayout, MailText } from "@/lib/platform/mail/layout";

/** The link that signs in: it leads to a page with one button, so that a scanner's visit uses nothing up. */
export function SignInMail({ locale, href, minutes }: { locale: Locale; href: string; minutes: number }) {
  const t = translator(locale);
  return (
    <MailLayout
      locale={locale}
      preview={t("account.mail.signIn.preview", { minutes })}
      title={t("account.mail.signIn.title")}
    >
      <MailText>{t("account.mail.signIn.text", { minutes })}</MailText>
      <MailButton href={href}>{t("account.mail.signIn.button")}</MailButton>
      <MailText>{t("account.mail.signIn.notYou")}</MailText>
    </MailLayout>
  );
}
