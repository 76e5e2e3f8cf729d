import "server-only";
import { Resend } from "resend";
import { z } from "zod";
import { config } from "@/lib/platform/config";
import { db, transaction } from "@/lib/platform/db";
import { suppress } from "@/lib/platform/mail/suppression";

/** The headers that say who signed, and when: https://resend.com/docs/webhooks/verify-webhooks-requests */
type Signature = { id: string; timestamp: string; signature: string };

const Told = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("email.bounced"),
    data: z.object({
      to: z.array(z.string()),
      bounce: z.object({ type: z.string(), message: z.string().default("") }),
    }),
  }),
  z.object({ type: z.literal("email.complained"), data: z.object({ to: z.array(z.string()) }) }),
]);

/**
 * Takes what Resend tells of a message: an address that doesn't exist, or whose reader complained, gets no more mail.
 * False when it isn't Resend who says so, or longer ago than five minutes. What was told before means nothing more, nor
 * does what we don't ask for.
 */
export async function receiveWebhook(headers: Signature, body: string): Promise<boolean> {
  const { RESEND_API_KEY = "none", RESEND_WEBHOOK_SECRET } = config();
  if (!RESEND_WEBHOOK_SECRET) return false;
  let sent: unknown;
  try {
    const { webhooks } = new Resend(RESEND_API_KEY);
    sent = webhooks.verify({ payload: body, headers, webhookSecret: RESEND_WEBHOOK_SECRET });
  } catch {
    return false;
  }
  const told = Told.safeParse(sent);
  if (told.success) await transaction(() => take(headers.id, told.data));
  return true;
}

async function take(id: string, { type, data }: z.output<typeof Told>): Promise<void> {
  const { count } = await db().webhookDelivery.createMany({ data: [{ id }], skipDuplicates: true });
  if (count === 0) return;
  // a full mailbox or a server that is away is no reason: only what is for good
  if (type === "email.bounced" && data.bounce.type !== "Permanent") return;
  for (const to of data.to) {
    const address = /<([^>]+)>/.exec(to)?.[1] ?? to;
    if (type === "email.bounced")
      await suppress(address.trim(), "BOUNCED", data.bounce.message.slice(0, 500));
    else await suppress(address.trim(), "COMPLAINED", "");
  }
}
