import { beforeEach, describe, expect, it } from "vitest";
import { reactions } from "@/app/reactions";
import { db } from "@/lib/platform/db";
import { messages } from "@/lib/platform/i18n/messages";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { liftAddress, retryAllJobs, retryJob, sendMailAgain } from "@/lib/system/commands";
import { installation, troubles } from "@/lib/system/queries";
import { makeFailedJob } from "@/tests/support/failed-job";
import { asActor, makeStaff } from "@/tests/support/people-factories";
import { codeOf } from "@/tests/support/refusals";

const administrator = async () => asActor(await makeStaff({ role: "ADMINISTRATOR" }), "staff");
const done: string[] = [];
const contributions = {
  teams: { "seat.claimed": async () => void done.push("seat.claimed") },
  hours: { "hours.queried": async () => void done.push("hours.queried") },
};

beforeEach(async () => {
  await db().$executeRaw`delete from pgboss.job`;
  await db().outboxEvent.deleteMany();
  await db().emailMessage.deleteMany();
  await db().suppressedAddress.deleteMany();
  done.length = 0;
});

const message = (to: string, state: "FAILED" | "QUEUED" | "SENT", problem: string | null = null) =>
  db().emailMessage.create({
    data: {
      ...{ dedupeKey: `${to} ${state}`, to, subject: "Hello", html: "", text: "", state, problem },
      sentAt: state === "SENT" ? new Date() : null,
    },
    select: { id: true },
  });

it("is seen by administrators of the whole installation, and by nobody else", async () => {
  const manager = await asActor(await makeStaff({ role: "MANAGER" }), "staff");
  expect(await installation(manager)).toBeNull();
  expect(await troubles(manager)).toBeNull();
  const state = await installation(await administrator());
  expect(state?.database.bytes).toBeGreaterThan(1_000_000);
  expect(state?.version).toMatch(/^\d+\.\d+\.\d+$/);
});

describe("jobs that were given up", () => {
  it("are shown with what happened, why and how often, and done when they are tried again", async () => {
    const actor = await administrator();
    const jobId = await makeFailedJob();
    const other = await makeFailedJob("hours:hours.queried");
    expect((await installation(actor))?.jobs).toMatchObject([
      {
        id: jobId,
        reaction: "teams:seat.claimed",
        tries: 12,
        problem: "Error: the world is down",
        nextTry: null,
      },
      { id: other, reaction: "hours:hours.queried" },
    ]);
    expect(await troubles(actor)).toMatchObject({ jobs: 2 });

    await retryJob(actor, { jobId });
    await drainOutbox(contributions);
    expect(done).toEqual(["seat.claimed"]);
    expect((await installation(actor))?.jobs.map(({ id }) => id)).toEqual([other]);
    const trace = await db().auditEntry.findFirstOrThrow({ where: { subjectId: jobId } });
    expect(trace).toMatchObject({ action: "job.retried", personId: actor.personId });
  });

  it("are all tried again with one button, and those that fail once more come back", async () => {
    const actor = await administrator();
    await makeFailedJob();
    const bad = await makeFailedJob("hours:hours.queried");
    await retryAllJobs(actor);
    await drainOutbox({
      ...contributions,
      hours: {
        "hours.queried": async () => {
          throw new Error("still down, says ada@else.example");
        },
      },
    });
    expect(done).toEqual(["seat.claimed"]);
    expect((await installation(actor))?.jobs).toMatchObject([
      { id: bad, tries: 13, problem: "Error: still down, says …@…", nextTry: null },
    ]);
  });

  it("are tried again once, whoever presses at the same time", async () => {
    const actor = await administrator();
    const jobId = await makeFailedJob();
    const answers = await Promise.all([1, 2, 3].map(() => codeOf(retryJob(actor, { jobId }))));
    expect(answers.sort()).toEqual(["changed-meanwhile", "changed-meanwhile", "done"]);
    await Promise.all([1, 2].map(() => drainOutbox(contributions)));
    expect(done).toEqual(["seat.claimed"]);
  });
});

it("an event that was not handed out yet counts as work that waits", async () => {
  const actor = await administrator();
  const at = new Date("2026-11-01T12:00:00Z");
  await db().outboxEvent.create({ data: { name: "seat.claimed", payload: {}, createdAt: at } });
  expect((await installation(actor))?.work).toMatchObject({ waiting: 1, oldest: at });
});

describe("mail", () => {
  it("that could not be sent is sent once more, what was sent never", async () => {
    const actor = await administrator();
    const failed = await message("ada@else.example", "FAILED", "Invalid address");
    const sent = await message("grace@else.example", "SENT");
    expect((await installation(actor))?.mail).toMatchObject({ failed: 1, messages: [{ id: failed.id }] });
    await sendMailAgain(actor, { messageId: failed.id });
    expect(await db().emailMessage.findUniqueOrThrow({ where: { id: failed.id } })).toMatchObject({
      ...{ state: "QUEUED", problem: null, attempts: 0 },
    });
    expect(await codeOf(sendMailAgain(actor, { messageId: sent.id }))).toBe("changed-meanwhile");
  });

  it("to an address that is held back waits until the address is lifted", async () => {
    const actor = await administrator();
    await message("Ada@else.example", "FAILED", "address-bounced");
    const { id } = await db().suppressedAddress.create({
      data: { address: "ada@else.example", reason: "BOUNCED", detail: "no such user" },
    });
    expect((await installation(actor))?.mail.messages).toMatchObject([{ isHeld: true }]);
    await liftAddress(actor, { addressId: id });
    expect(await installation(actor)).toMatchObject({
      suppressed: [],
      mail: { messages: [{ isHeld: false }] },
    });
  });
});

it("every event and every capability that reacts is said in words", () => {
  const words = messages.en.system;
  const said = (name: string) =>
    name
      .split(".")
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], words.event);
  const events = Object.values(reactions).flatMap((each) => Object.keys(each));
  expect(events.length).toBeGreaterThan(30);
  expect(events.filter((name) => typeof said(name) !== "string")).toEqual([]);
  expect(Object.keys(reactions).filter((name) => !(name in words.capability))).toEqual([]);
});

it("a backup that was recorded is shown as the last one", async () => {
  const actor = await administrator();
  expect((await installation(actor))?.database.lastBackup).toBeNull();
  await db().$executeRaw`insert into "Backup" default values`;
  expect((await installation(actor))?.database.lastBackup).toBeInstanceOf(Date);
});
