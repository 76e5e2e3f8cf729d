import "server-only";
import type { Actor } from "@/lib/people/actor";
import { isAdministrator } from "@/lib/people/policy";
import { databaseFacts, mailWaiting, workWaiting } from "@/lib/platform/installation";
import { hasQueue, troubledJobs } from "@/lib/platform/jobs/troubles";
import { delayedMail, failedMail, sendsMail, suppressedAddresses } from "@/lib/platform/mail/troubles";
import packageFile from "@/package.json";

export type Installation = NonNullable<Awaited<ReturnType<typeof installation>>>;
export type Troubles = NonNullable<Awaited<ReturnType<typeof troubles>>>;

/** How the installation does, for administrators; null for everyone else. */
export async function installation(actor: Actor) {
  if (!isAdministrator(actor)) return null;
  const [work, jobs, mail, failed, delayed, suppressed, database] = await Promise.all([
    workOfQueue(),
    jobsInTrouble(),
    mailWaiting(),
    failedMail(),
    delayedMail(),
    suppressedAddresses(),
    databaseFacts(),
  ]);
  const held = new Set(suppressed.map(({ address }) => address));
  return {
    ...{ work, jobs, suppressed, database, version: packageFile.version },
    mail: {
      ...mail,
      sends: sendsMail(),
      // what would fail at once is lifted first
      messages: failed.map((message) => ({ ...message, isHeld: held.has(message.to.toLowerCase()) })),
      delayed,
    },
  };
}

/** For an administrator's first page: how many jobs and messages failed, and whether a worker is at work. */
export async function troubles(actor: Actor) {
  if (!isAdministrator(actor)) return null;
  const [work, mail] = await Promise.all([workOfQueue(), mailWaiting()]);
  return { jobs: work?.failed ?? 0, messages: mail.failed, isWorkerAway: !work?.isAtWork };
}

const workOfQueue = async () => ((await hasQueue()) ? workWaiting() : null);
const jobsInTrouble = async () => ((await hasQueue()) ? troubledJobs() : []);
