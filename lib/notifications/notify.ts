import "server-only";
import { createElement } from "react";
import { choicesOf, planOf } from "@/lib/notifications/choices";
import { kindOf, type MessageKind } from "@/lib/notifications/kinds";
import type { Reader } from "@/lib/notifications/readers";
import { endingLinks } from "@/lib/notifications/unsubscribe";
import { cleanComposed } from "@/lib/platform/clean-text";
import { databaseNow } from "@/lib/platform/clock";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { translator } from "@/lib/platform/i18n/translator";
import { MessageMail, type MessageWords } from "@/lib/platform/mail/message";
import { queueMail } from "@/lib/platform/mail/queue";

export type Translator = ReturnType<typeof translator>;

/** A message: its words, and where it leads within this site ("/projects/pantry"). */
export type Message = MessageWords & { path: string };

/** What happened. The same event tells a reader the same thing once, however often a reaction runs. */
export type About = {
  kind: MessageKind;
  event: { name: string; id: string | bigint };
  /** Tells apart what one event says to one reader in two ways. */
  part?: string;
};

/**
 * Tells each reader once, in their own language: a row in their inbox, and a mail at once or with others, as they chose
 * for this kind of message. What must be mailed is, and who is known by an address alone gets the mail.
 */
export async function notify<R extends Reader>(
  { kind, event, part = kind }: About,
  readers: readonly R[],
  compose: (t: Translator, reader: R) => Message,
): Promise<void> {
  if (readers.length === 0) return;
  const at = await databaseNow();
  const choiceOf = await choicesOf(
    kind,
    readers.flatMap(({ id }) => id ?? []),
  );
  const told = readers.map((reader) => ({
    reader,
    dedupeKey: `${event.name}:${event.id}:${part}:${reader.id ?? reader.email}`,
    message: compose(translator(reader.locale), reader),
    ...planOf(kind, choiceOf(reader.id), at),
  }));
  if (!kindOf(kind).mailOnly)
    await db().inboxItem.createMany({
      data: told.flatMap(({ reader: { id: personId }, dedupeKey, digestAt, message }) =>
        personId
          ? [
              {
                personId,
                dedupeKey,
                digestAt,
                kind,
                at,
                title: cleanComposed(message.subject),
                path: message.path,
              },
            ]
          : [],
      ),
      skipDuplicates: true,
    });
  for (const { reader, dedupeKey, message, mailed, availableAt } of told) {
    if (!mailed) continue;
    await queueMail({
      dedupeKey,
      to: reader.email,
      subject: message.subject,
      availableAt,
      unsubscribe: endingOfMail(kind, reader)?.post,
      body: mailBody(kind, reader, message),
    });
  }
}

const addressOf = (path: string) => new URL(path, config().NEXTAUTH_URL).href;

/** What ends mail of a kind that one may choose about. */
const endingOfMail = (kind: MessageKind, { id: personId }: Reader) =>
  personId && kindOf(kind).mailed === "chosen" ? endingLinks({ personId, what: kind }) : undefined;

/** A message as it leaves by mail. */
export function mailBody(kind: MessageKind, reader: Reader, message: Message) {
  const ending = endingOfMail(kind, reader);
  return createElement(MessageMail, {
    locale: reader.locale,
    words: message,
    name: kindOf(kind).mailOnly ? undefined : reader.name,
    href: addressOf(message.path),
    choices: ending && { end: ending.page, settings: addressOf("/settings/messages") },
  });
}
