import "server-only";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { reactionsQueue } from "@/lib/platform/jobs/queue";

/** Takes away what has done its work: form keys that are over, old messages and handled events. */
export async function sweep(): Promise<void> {
  await db().$executeRaw`delete from "IdempotencyKey" where "createdAt" < now() - interval '2 days'`;
  await db().$executeRaw`delete from "WebhookDelivery" where "receivedAt" < now() - interval '30 days'`;
  await db().$executeRaw`delete from "RateLimiterFlexible" where expire < now()`;
  await db()
    .$executeRaw`delete from "EmailMessage" where "createdAt" < now() - interval '1 day' * ${config().MAIL_DAYS}`;
  // what failed may be tried again as long as its job is kept
  await db().$executeRaw`delete from "OutboxEvent" where "handledAt" < now() - interval '30 days'
    and id not in (select (data->>'event')::bigint from pgboss.job
      where name = ${reactionsQueue} and state not in ('completed', 'cancelled'))`;
}
