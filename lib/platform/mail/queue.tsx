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
};

/**
 * Keeps a message, with its plain-text twin, for the worker to send. In a transaction it is sent only when that holds.
 * The subject becomes one line, whatever stands in the names it carries.
 */
export async function queueMail({ dedupeKey, to, subject, body, availableAt }: MailMessage): Promise<void> {
  const html = await render(body);
  await db().emailMessage.createMany({
    data: [{ dedupeKey, to, subject: cleanComposed(subject), html, text: toPlainText(html), availableAt }],
    skipDuplicates: true,
  });
}
