import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import {
  MailButton,
  MailFinePrint,
  MailGreeting,
  MailLayout,
  MailLinks,
  MailQuote,
  MailText,
} from "@/lib/platform/mail/layout";

/** What a message says, in the language of whoever reads it. */
export type MessageWords = {
  subject: string;
  /** The headline, where it isn't the subject. */
  title?: string;
  /** What an inbox shows beside the subject; the first sentence where nothing is given. */
  preview?: string;
  /** In order: sentences of ours, and somebody's own words. */
  body: readonly (string | { quote: string })[];
  button: string;
  /** Under the button. */
  after?: readonly string[];
};

type MessageMailProps = {
  locale: Locale;
  words: MessageWords;
  /** Whom it greets; null is someone who has told nobody their name, and without it nobody is greeted. */
  name?: string | null;
  href: string;
  /** Several things to look at, each with what it is about; the button leads to all of them. */
  links?: readonly { href: string; label: string; about: string }[];
  /** Where one chooses how to hear of what, and ends mail of this kind; for what one may choose. */
  choices?: { settings: string; end: string };
};

/** Every message that leaves by mail: what happened, whose words, and the one thing to do. */
export function MessageMail({ locale, words, name, href, links = [], choices }: MessageMailProps) {
  const { subject, title = subject, body, button, after = [] } = words;
  const t = translator(locale);
  const first = body.find((part) => typeof part === "string");
  return (
    <MailLayout locale={locale} preview={words.preview ?? first ?? subject} title={title}>
      {name !== undefined && <MailGreeting locale={locale} name={name} />}
      {body.map((part, place) =>
        typeof part === "string" ? (
          <MailText key={place}>{part}</MailText>
        ) : (
          <MailQuote key={place}>{part.quote}</MailQuote>
        ),
      )}
      {links.length > 0 && <MailLinks links={links} />}
      <MailButton href={href}>{button}</MailButton>
      {after.map((sentence) => (
        <MailText key={sentence}>{sentence}</MailText>
      ))}
      {choices && (
        <MailFinePrint
          links={[
            { href: choices.end, label: t("mail.end") },
            { href: choices.settings, label: t("mail.choose") },
          ]}
        />
      )}
    </MailLayout>
  );
}
