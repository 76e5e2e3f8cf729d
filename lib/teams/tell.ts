import "server-only";
import { createElement } from "react";
import { config } from "@/lib/platform/config";
import { translator } from "@/lib/platform/i18n/translator";
import { queueMail } from "@/lib/platform/mail/queue";
import type { DomainEvent } from "@/lib/platform/outbox";
import { TeamMail, type TeamMessage } from "@/lib/teams/mail";
import type { Reader } from "@/lib/teams/queries/mail-facts";

type Text = ReturnType<typeof translator>;

/** Writes to each reader once for one occasion, in their own language. */
export async function tell(
  occasion: string,
  readers: readonly Reader[],
  compose: (t: Text, reader: Reader) => Omit<TeamMessage, "locale" | "name">,
): Promise<void> {
  for (const reader of readers) {
    const { locale, name, email, id } = reader;
    const message = compose(translator(locale), reader);
    await queueMail({
      dedupeKey: `${occasion}:${id}`,
      to: email,
      subject: message.subject,
      body: createElement(TeamMail, { locale, name, ...message }),
    });
  }
}

/** What happened, once: part of the key that makes a message unique. */
export const occasionOf = ({ name, id }: DomainEvent) => `${name}:${id}`;

export const address = (path: string) => `${config().NEXTAUTH_URL}${path}`;
