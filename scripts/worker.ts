// The job worker: turns domain events into their effects and sends mail. Any number may run on one database.
import { reactions } from "@/app/reactions";
import { announcePhases } from "@/lib/community/announcements/phases";
import { config } from "@/lib/platform/config";
import { holdLine } from "@/lib/platform/database-line";
import { disconnect } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { bossOf, makeReactionsQueue } from "@/lib/platform/jobs/queue";
import { log } from "@/lib/platform/log";
import { sendDigests } from "@/lib/notifications/digest";
import { sweepInbox } from "@/lib/notifications/sweep";
import { sendWaitingMail } from "@/lib/platform/mail/send";
import { sweepSessions } from "@/lib/people/sweep";
import { sweep } from "@/lib/platform/sweep";
import { workOutFormations } from "@/lib/formation/commands/work-out-formations";
import { expireHolds } from "@/lib/teams/commands/holds";

const { DATABASE_URL } = config();
const boss = bossOf(DATABASE_URL);
boss.on("error", (error) => log.error({ err: error }, "the job queue has a problem"));

async function work(): Promise<void> {
  await drainOutbox(reactions);
  await sendWaitingMail();
}

/** Runs `work` when called, and once more when called meanwhile. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const turn = async () => {
    do {
      again = false;
      await run();
    } while (again);
  };
  return () => {
    if (running) again = true;
    running ??= turn().finally(() => (running = undefined));
    return running;
  };
}

const workNow = oneAtATime(work);
// teams take seconds, and mail doesn't wait for them
const formNow = oneAtATime(async () => void (await workOutFormations()));
let ending = false;
let hangUp = () => {};

function everything(): void {
  for (const run of [workNow, formNow]) void run().catch(report);
}

/** New events ring at once, and what rang while the line was away is looked for as it comes back. */
function listen(): void {
  hangUp = holdLine(DATABASE_URL, { channel: "outbox", onNotification: everything, onUp: everything });
}

const report = (error: unknown) => log.error({ err: error }, "work failed; the next round tries again");

async function start(): Promise<void> {
  await boss.start();
  await makeReactionsQueue(boss);
  for (const queue of ["round", "teams", "holds", "phases", "digests", "sweep"])
    await boss.createQueue(queue, { name: queue, policy: "singleton" });
  await boss.work("round", workNow);
  await boss.work("teams", formNow);
  await boss.work("holds", expireHolds);
  await boss.work("phases", announcePhases);
  await boss.work("digests", sendDigests);
  await boss.work("sweep", async () => {
    await sweep();
    await sweepSessions();
    await sweepInbox();
  });
  await boss.schedule("round", "* * * * *");
  await boss.schedule("teams", "* * * * *");
  await boss.schedule("holds", "* * * * *");
  await boss.schedule("phases", "* * * * *");
  await boss.schedule("digests", "* * * * *");
  await boss.schedule("sweep", "17 * * * *");
  listen();
  log.info("the job worker is at work");
}

async function stop(): Promise<void> {
  if (ending) return;
  ending = true;
  hangUp();
  await boss.stop({ graceful: true, timeout: 8000 });
  await disconnect();
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());
await start();
