import "server-only";
import { Resend } from "resend";
import { config } from "@/lib/platform/config";
import { db, transaction } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { withoutCredentials } from "@/lib/platform/mail/credentials";

const patience = 8;

/**
 * Sends what waits, through Resend; several workers share the work. Without a key messages stay in the local
 * outbox, which /dev/mail shows. Returns how many were sent.
 */
export async function sendWaitingMail(): Promise<number> {
  const { RESEND_API_KEY, RESEND_BASE_URL } = config();
  if (!RESEND_API_KEY) return 0;
  const resend = new Resend(RESEND_API_KEY, RESEND_BASE_URL ? { baseUrl: RESEND_BASE_URL } : {});
  let sent = 0;
  for (;;) {
    const outcome = await transaction(() => sendOne(resend));
    if (outcome === "none") return sent;
    if (outcome === "failed") return sent;
    sent++;
  }
}

type Waiting = { id: string; to: string; subject: string; html: string; text: string; attempts: number };

async function sendOne(resend: Resend): Promise<"none" | "sent" | "failed"> {
  const [message] = await db().$queryRaw<Waiting[]>`
    select id, "to", subject, html, text, attempts from "EmailMessage"
    where state = 'QUEUED' and "createdAt" + interval '15 seconds' * (power(2, attempts) - 1) <= clock_timestamp()
    order by "createdAt" limit 1 for update skip locked`;
  if (!message) return "none";
  const { id, to, subject, html, text, attempts } = message;
  // Resend keeps the key for a day: a crash between its answer and our commit sends nothing twice
  const { data, error } = await resend.emails.send(
    { from: config().MAIL_FROM, to, subject, html, text },
    { idempotencyKey: id },
  );
  if (error) log.warn({ id, problem: error.message }, "a message could not be sent");
  await db().emailMessage.update({
    where: { id },
    data: error
      ? {
          attempts: { increment: 1 },
          problem: error.message,
          state: attempts + 1 >= patience ? "FAILED" : "QUEUED",
        }
      : {
          attempts: { increment: 1 },
          problem: null,
          state: "SENT",
          providerId: data.id,
          sentAt: new Date(),
          html: withoutCredentials(html),
          text: withoutCredentials(text),
        },
    select: { id: true },
  });
  return error ? "failed" : "sent";
}
