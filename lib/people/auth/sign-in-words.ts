import type { translator } from "@/lib/platform/i18n/translator";
import type { MessageWords } from "@/lib/platform/mail/message";

/** The link that signs in: it leads to a page with one button, so that a scanner's visit uses nothing up. */
export function signInWords(t: ReturnType<typeof translator>, minutes: number): MessageWords {
  return {
    subject: t("account.mail.signIn.subject"),
    title: t("account.mail.signIn.title"),
    preview: t("account.mail.signIn.preview", { minutes }),
    body: [t("account.mail.signIn.text", { minutes })],
    button: t("account.mail.signIn.button"),
    after: [t("account.mail.signIn.notYou")],
  };
}
