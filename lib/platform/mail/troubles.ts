import "server-only";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { record, type Acting } from "@/lib/platform/record";

const most = 100;
const message = {
  id: true,
  to: true,
  subject: true,
  problem: true,
  createdAt: true,
  attempts: true,
} as const;

/** Whether mail leaves this place at all. */
export const sendsMail = () => Boolean(config().RESEND_API_KEY);

/** Messages that could not be sent, the newest first. */
export async function failedMail() {
  return db().emailMessage.findMany({
    where: { state: "FAILED", sentAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: message,
  });
}

/** Messages that wait though they have been tried, those that wait longest first. */
export async function delayedMail() {
  return db().emailMessage.findMany({
    where: { state: "QUEUED", problem: { not: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most,
    select: message,
  });
}

/** Addresses that get no mail, those held back last first. */
export async function suppressedAddresses() {
  return db().suppressedAddress.findMany({
    where: { liftedAt: null },
    orderBy: [{ since: "desc" }, { id: "desc" }],
    take: most,
    select: { id: true, address: true, reason: true, detail: true, since: true },
  });
}

/** A message that could not be sent is sent once more; false where there is none. */
export async function requeueMail(acting: Acting, id: string): Promise<boolean> {
  const { count } = await db().emailMessage.updateMany({
    where: { id, state: "FAILED", sentAt: null },
    data: { state: "QUEUED", problem: null, attempts: 0, availableAt: new Date() },
  });
  if (count === 0) return false;
  await record(acting, "mail.requeued", { subject: { type: "EmailMessage", id }, event: false });
  await db().$executeRaw`notify outbox`;
  return true;
}
