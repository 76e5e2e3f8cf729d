import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db";
import { makeFailedJob } from "@/tests/support/failed-job";
import * as may from "@/tests/support/rights/audiences";
import { rows } from "@/tests/support/rights/matrix";

const failedJob = async () => ({ jobId: await makeFailedJob() });

async function failedMessage() {
  const { id } = await db().emailMessage.create({
    data: {
      ...{ dedupeKey: randomUUID(), to: "ada@else.example", subject: "Hello", html: "", text: "" },
      ...{ state: "FAILED", problem: "refused" },
    },
    select: { id: true },
  });
  return { messageId: id };
}

async function suppressed() {
  const address = `${randomUUID()}@else.example`;
  const { id } = await db().suppressedAddress.create({
    data: { address, reason: "BOUNCED", detail: "no such user" },
    select: { id: true },
  });
  return { addressId: id };
}

export const system = [
  rows("app/staff/system/actions.ts", {
    retryJob: [may.administrators, failedJob],
    retryAllJobs: [may.administrators, () => failedJob().then(() => ({}))],
    sendMailAgain: [may.administrators, failedMessage],
    liftAddress: [may.administrators, suppressed],
  }),
];
