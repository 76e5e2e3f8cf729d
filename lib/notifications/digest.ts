import "server-only";
import { createElement } from "react";
import { digestAfter, hoursSelect, usualHours } from "@/lib/notifications/choices";
import { digestMessage, mostInDigest, type DigestItem } from "@/lib/notifications/digest-letter";
import { asReader, readerSelect, type PersonReader } from "@/lib/notifications/readers";
import { endOfQuiet } from "@/lib/notifications/timing";
import { endingLinks } from "@/lib/notifications/unsubscribe";
import { databaseNow } from "@/lib/platform/clock";
import { config } from "@/lib/platform/config";
import { dateIn } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { defaultTimeZone } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { log } from "@/lib/platform/log";
import { MessageMail } from "@/lib/platform/mail/message";
import { queueMail } from "@/lib/platform/mail/queue";

/**
 * Writes to everyone whose messages have waited until their hour: one mail with all of them, once a day by their own
 * calendar. What was read meanwhile waits no longer, and for nothing there is no mail. Any number of workers may run this.
 */
export async function sendDigests(): Promise<void> {
  const at = await databaseNow();
  const due = await db().$queryRaw<{ personId: string }[]>`
    select "personId" from "InboxItem" where "digestAt" <= ${at} group by 1 order by min("digestAt")`;
  for (const { personId } of due)
    await transaction(() => sendDigest(personId, at)).catch((error: unknown) =>
      log.error({ err: error, personId }, "a digest could not be written; the next round tries again"),
    );
}

async function sendDigest(personId: string, at: Date): Promise<void> {
  // held: another worker finds nothing left
  const items = await db().$queryRaw<DigestItem[]>`
    select kind, title, path from "InboxItem" where "personId" = ${personId}::uuid and "digestAt" <= ${at}
    order by at, id for update`;
  if (items.length === 0) return;
  const person = await db().person.findFirst({
    where: { id: personId, archivedAt: null },
    select: { ...readerSelect, timeZone: true, messageHours: { select: hoursSelect } },
  });
  if (!person) return waitUntil(personId, at, null);
  const hours = person.messageHours ?? usualHours;
  const timeZone = person.timeZone ?? defaultTimeZone;
  const reader = asReader(person);
  const message = digestMessage(translator(reader.locale), items.slice(0, mostInDigest), items.length);
  const unsubscribe = endingLinks({ personId, what: "digest" }).post;
  const isNew = await queueMail({
    dedupeKey: `digest:${dateIn(at, timeZone)}:${personId}`,
    to: reader.email,
    subject: message.subject,
    availableAt: endOfQuiet(at, timeZone, hours) ?? undefined,
    unsubscribe,
    body: digestBody(reader, message),
  });
  // one a day: what became due later the same day comes with the next
  await waitUntil(personId, at, isNew ? null : digestAfter(at, "DAILY", { ...hours, timeZone }));
}

/** A digest as it leaves by mail. */
export function digestBody({ id, locale, name }: PersonReader, message: ReturnType<typeof digestMessage>) {
  const address = (path: string) => new URL(path, config().NEXTAUTH_URL).href;
  return createElement(MessageMail, {
    ...{ locale, name, words: message, href: address(message.path) },
    links: message.links.map(({ path, ...link }) => ({ ...link, href: address(path) })),
    choices: {
      end: endingLinks({ personId: id, what: "digest" }).page,
      settings: address("/settings/messages"),
    },
  });
}

async function waitUntil(personId: string, at: Date, digestAt: Date | null): Promise<void> {
  await db().inboxItem.updateMany({ where: { personId, digestAt: { lte: at } }, data: { digestAt } });
}
