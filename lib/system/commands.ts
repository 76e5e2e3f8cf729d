import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/people/actor";
import { isAdministrator } from "@/lib/people/policy";
import { transaction } from "@/lib/platform/db";
import { id } from "@/lib/platform/fields";
import { retryJobs } from "@/lib/platform/jobs/troubles";
import { liftSuppression } from "@/lib/platform/mail/suppression";
import { requeueMail } from "@/lib/platform/mail/troubles";
import { Refusal } from "@/lib/platform/refusal";

export const OneJob = z.object({ jobId: id() });
export const AllJobs = z.object({});
export const OneMessage = z.object({ messageId: id() });
export const OneAddress = z.object({ addressId: id() });

/** An administrator has one job that was given up tried again. */
export async function retryJob(actor: Actor, { jobId }: z.output<typeof OneJob>): Promise<void> {
  await administer(actor, async () => (await retryJobs(actor, jobId)) > 0);
}

/** An administrator has all jobs that were given up tried again. */
export async function retryAllJobs(actor: Actor): Promise<void> {
  await administer(actor, async () => (await retryJobs(actor)) > 0);
}

/** An administrator has a message that could not be sent sent once more. */
export async function sendMailAgain(actor: Actor, { messageId }: z.output<typeof OneMessage>): Promise<void> {
  await administer(actor, () => requeueMail(actor, messageId));
}

/** An administrator lets an address get mail again. */
export async function liftAddress(actor: Actor, { addressId }: z.output<typeof OneAddress>): Promise<void> {
  await administer(actor, () => liftSuppression(actor, addressId));
}

/** Whoever may not see the page finds nothing here; what is no longer as it was shown is said. */
async function administer(actor: Actor, work: () => Promise<boolean>): Promise<void> {
  if (!isAdministrator(actor)) throw new Refusal("not-found");
  if (!(await transaction(work))) throw new Refusal("changed-meanwhile", { stale: true });
}
