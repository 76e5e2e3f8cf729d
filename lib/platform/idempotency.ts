import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

type Sending = { key: unknown; scope: string; hash: string };

/**
 * Runs `work` once per form: the same key again gives the first answer, also when both come at the same time
 * (the second waits for the first one's transaction). The same key with other contents is refused.
 * Must run inside a transaction, so that a failure gives the key back.
 */
export async function once<Answer extends object>(
  { key, scope, hash }: Sending,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (typeof key !== "string" || key.length < 8 || key.length > 100) return work();
  const inserted = await db().$executeRaw`
    insert into "IdempotencyKey" (key, scope, "inputHash") values (${key}, ${scope}, ${hash}) on conflict do nothing`;
  if (inserted === 0) {
    const first = await db().idempotencyKey.findUnique({ where: { key_scope: { key, scope } } });
    if (first?.inputHash !== hash) throw new Refusal("sent-already");
    return first.result as Answer;
  }
  const answer = await work();
  await db().idempotencyKey.update({
    where: { key_scope: { key, scope } },
    data: { result: answer as Prisma.InputJsonObject },
    select: { key: true },
  });
  return answer;
}
