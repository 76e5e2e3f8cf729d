import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { Resend, type ErrorResponse } from "resend";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { withoutCredentials } from "@/lib/platform/mail/credentials";
import { suppressionOf } from "@/lib/platform/mail/suppression";

/** So long Resend may take to answer; well within the time for which a message is taken. */
const answerSeconds = 30;
/** So often one round slows down; then other work has its turn. */
const mostWaits = 20;
/** Pauses between tries grow to this. */
const longestPauseSeconds = 3600;
/** Whoever took a message has sent it by then, or is gone. */
const leaseSeconds = 120;

type Taken = { id: string; to: string; subject: string; html: string; text: string; attempts: number } & {
  unsubscribe: string | null;
};

/**
 * Sends what waits, through Resend; several workers share the work. Without a key messages stay in the local
 * outbox, which /dev/mail shows. Returns how many were sent.
 *
 * No transaction is open while Resend is asked: a message is taken for {@link leaseSeconds}, sent under its id, and what
 * came of it is written down. Who takes it after a crash in between sends nothing twice, since Resend keeps an id for a
 * day. A message that is refused fails alone; what would meet all of them ends the round, and they wait until it is over.
 */
export async function sendWaitingMail(): Promise<number> {
  const { RESEND_API_KEY, RESEND_BASE_URL } = config();
  if (!RESEND_API_KEY) return 0;
  const resend = new Resend(RESEND_API_KEY, RESEND_BASE_URL ? { baseUrl: RESEND_BASE_URL } : {});
  let sent = 0;
  for (let waits = 0; waits < mostWaits;) {
    const message = await take();
    if (!message) return sent;
    const { id, to, subject, html, text } = message;
    const suppressed = await suppressionOf(to);
    if (suppressed) {
      await keepFailed(message, suppressed, "the message's");
      continue;
    }
    const { data, error, headers } = await resend.emails.send(
      { from: config().MAIL_FROM, to, subject, html, text, ...headersOf(message) },
      { idempotencyKey: id, signal: AbortSignal.timeout(answerSeconds * 1000) },
    );
    if (!error) {
      await keepSent(message, data.id);
      sent++;
      continue;
    }
    log.warn({ id, problem: error.message }, "a message could not be sent");
    const fault = faultOf(error);
    await keepFailed(message, error.message, fault);
    if (fault === "everyone's") return sent;
    if (fault === "the pace's") {
      await wait(secondsToWait(headers) * 1000);
      waits++;
    }
  }
  return sent;
}

async function take(): Promise<Taken | undefined> {
  const [message] = await db().$queryRaw<Taken[]>`
    update "EmailMessage" set attempts = attempts + 1,
      "availableAt" = clock_timestamp() + ${leaseSeconds} * interval '1 second'
    where id = (
      select id from "EmailMessage" where state = 'QUEUED' and "availableAt" <= clock_timestamp()
      order by "availableAt", "createdAt" limit 1 for update skip locked)
    returning id, "to", subject, html, text, attempts, unsubscribe`;
  return message;
}

/** What lets a mail program end such mail with one press (RFC 8058). */
function headersOf({ unsubscribe }: Taken): { headers?: Record<string, string> } {
  if (!unsubscribe) return {};
  const press = "List-Unsubscribe=One-Click";
  return { headers: { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": press } };
}

async function keepSent({ id, html, text }: Taken, providerId: string): Promise<void> {
  await db().emailMessage.updateMany({
    where: { id, state: "QUEUED" },
    data: {
      ...{ state: "SENT", problem: null, providerId, sentAt: new Date() },
      ...{ html: withoutCredentials(html), text: withoutCredentials(text) },
      unsubscribe: null,
    },
  });
}

async function keepFailed({ id, attempts }: Taken, problem: string, fault: Fault): Promise<void> {
  const pause = fault === "the pace's" ? 0 : Math.min(15 * (2 ** attempts - 1), longestPauseSeconds);
  await db().$executeRaw`
    update "EmailMessage" set problem = ${problem},
      state = ${fault === "the message's" ? "FAILED" : "QUEUED"}::"MailState",
      "availableAt" = clock_timestamp() + ${pause} * interval '1 second'
    where id = ${id}::uuid and state = 'QUEUED'`;
}

type Fault = "the message's" | "the pace's" | "everyone's" | "nobody's";

/** Whose fault a refusal is: https://resend.com/docs/api-reference/errors. Without a status there was no answer. */
function faultOf({ name, statusCode }: ErrorResponse): Fault {
  if (name === "rate_limit_exceeded") return "the pace's";
  // another worker is sending this one at this moment
  if (name === "concurrent_idempotent_requests") return "nobody's";
  const ofMessage = ["validation_error", "invalid_parameter", "missing_required_field"].includes(name);
  return ofMessage && (statusCode === 400 || statusCode === 422) ? "the message's" : "everyone's";
}

/** As long as Resend asks, a second where it doesn't say, and never so long that other work waits. */
function secondsToWait(headers: Record<string, string> | null): number {
  return Math.min(Number(headers?.["retry-after"]) || 1, 5);
}
