import "server-only";
import type { ReactElement } from "react";
import { render, toPlainText } from "@react-email/render";
import { cleanComposed } from "@/lib/platform/clean-text";
import { db } from "@/lib/platform/db";

export type MailMessage = {
  /** The same key is one message, however often a reaction runs: "seat.claimed:<event id>:<person id>". */
  dedupeKey: string;
  to: string;
  subject: string;
  body: ReactElement;
  /** Not sent before; at once where nothing is said. */
  availableAt?: Date;
  /** What ends mail of this kind when it is posted to (RFC 8058), for mail that may be ended. */
  unsubscribe?: string;
};

/**
 * Keeps a message, with its plain-text twin, for the worker to send. In a transaction it is sent only when that holds.
 * The subject becomes one line, whatever stands in the names it carries. Returns whether it is new.
 */
export async function queueMail(message: MailMessage): Promise<boolean> {
  const { dedupeKey, to, subject, body, availableAt, unsubscribe } = message;
  const html = await render(body);
  const { count } = await db().emailMessage.createMany({
    data: [
      {
        dedupeKey,
        to,
        subject: cleanComposed(subject),
        html,
        text: toPlainText(html),
        availableAt,
        unsubscribe,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}
