import "server-only";
import { createHash } from "node:crypto";
import { prismaClient } from "@/lib/platform/db";
import { config } from "@/lib/platform/config";
import { within, type Limit } from "@/lib/platform/limit";
import { log } from "@/lib/platform/log";
import type { Acting } from "@/lib/platform/record";
import { isOfRights, type RefusalCode } from "@/lib/platform/refusal";
import { existingRow, namesIn, type Row } from "@/lib/platform/rows-named";

type Attempt = {
  who: Acting | null;
  /** Where they come from. */
  address: string;
  /** The page or file that was asked. */
  page: string;
  code: RefusalCode;
  /** What was sent; of it only the names of rows and of fields are kept. */
  sent: unknown;
};

const kept: Limit = { points: 20, seconds: 3_600 };
const more: Limit = { points: 1, seconds: 3_600 };

/**
 * Leaves a row in the audit for an attempt at what one may not do, beside the answer, which doesn't wait for it.
 * Twenty in an hour for each who tries, then one that says there were more. What isn't there leaves none: the row
 * that "not found" speaks of must exist, for somebody else.
 */
export function noteRefused(attempt: Attempt): void {
  if (!isOfRights(attempt.code)) return;
  keep(attempt).catch((error: unknown) => log.warn({ err: error }, "a refused attempt left no row"));
}

async function keep({ who, address, page, code, sent }: Attempt): Promise<void> {
  const peer = who?.personId ? null : fingerprint(address);
  const key = `refused:${who?.personId ?? peer}`;
  const asked = { type: "Page", id: page };
  const write = (action: string, { type, id }: Row, changes: Record<string, [null, unknown]>) =>
    // by the client itself: what is refused is taken back, its trace is not
    prismaClient().auditEntry.create({
      data: {
        ...{ personId: who?.personId ?? null, actingAs: who?.actingAs ?? "visitor" },
        ...{ action, subjectType: type, subjectId: id },
        changes: { ...(peer && { peer: [null, peer] }), ...changes },
      },
      select: { id: true },
    });
  if (!(await within(key, kept))) {
    if (await within(`${key}:more`, more)) await write("refused.and-more", asked, {});
    return;
  }
  const names = namesIn(sent);
  const row = await existingRow(names);
  if (!row && names.length > 0) return;
  const fields = Object.keys(sent ?? {}).slice(0, 30);
  await write(`refused.${code}`, row ?? asked, { page: [null, page], fields: [null, fields] });
}

/** Tells those apart who aren't signed in, without keeping where they are. */
const fingerprint = (address: string) =>
  createHash("sha256").update(`${config().NEXTAUTH_SECRET} ${address}`).digest("hex").slice(0, 12);
