import "server-only";
import type { SuppressionReason } from "@/lib/generated/prisma/enums";
import { db } from "@/lib/platform/db";
import { record, type Acting } from "@/lib/platform/record";

/** What stands as the problem of a message that was not sent because of whom it is for. */
export const suppressedProblems = { BOUNCED: "address-bounced", COMPLAINED: "address-complained" } as const;

/** Why an address gets no mail, as the problem of a message to it; undefined where it gets mail. */
export async function suppressionOf(address: string): Promise<string | undefined> {
  const suppressed = await db().suppressedAddress.findFirst({
    where: { address: address.toLowerCase(), liftedAt: null },
    select: { reason: true },
  });
  return suppressed ? suppressedProblems[suppressed.reason] : undefined;
}

/** From now on an address gets no mail. Told twice, the first reason stands. */
export async function suppress(address: string, reason: SuppressionReason, detail: string): Promise<void> {
  const [made] = await db().suppressedAddress.createManyAndReturn({
    data: [{ address: address.toLowerCase(), reason, detail }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!made) return;
  await record({ personId: null, actingAs: "system" }, "address.suppressed", {
    subject: { type: "SuppressedAddress", id: made.id },
    changes: { reason: [null, reason] },
    event: false,
  });
}

/** An address gets mail again; false where it is not held back. */
export async function liftSuppression(acting: Acting, id: string): Promise<boolean> {
  const { count } = await db().suppressedAddress.updateMany({
    where: { id, liftedAt: null },
    data: { liftedAt: new Date() },
  });
  if (count === 0) return false;
  await record(acting, "address.lifted", { subject: { type: "SuppressedAddress", id }, event: false });
  return true;
}
