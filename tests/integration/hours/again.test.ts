import { expect, it } from "vitest";
import { cancelHours, correctHours } from "@/lib/hours/correct";
import { queryHours, rejectHours, takeBackHours } from "@/lib/hours/decide";
import { answerHours, changeHours, withdrawHours } from "@/lib/hours/log";
import { myEntry, myHours, openActs } from "@/lib/hours/mine";
import { verifyHours } from "@/lib/hours/settle";
import { waitingHours } from "@/lib/hours/waiting";
import { db } from "@/lib/platform/db";
import { makeHours, makeProject, type MadeProject } from "@/tests/support/factories";
import { countedHours } from "@/tests/support/hours-counted";
import { asActor, makeStaff } from "@/tests/support/people-factories";
import { codeOf } from "@/tests/support/refusals";

async function entry(options: { state?: "LOGGED" | "VERIFIED"; minutes?: number } = {}) {
  const project = await makeProject({ stage: "ACTIVE" });
  const made = await makeHours({ project, ...options });
  return {
    ...made,
    project,
    ana: await asActor(made.person, "professional"),
    partner: await asActor(project.contact, "partner"),
    correction: {
      entryId: made.id,
      workedOn: made.on,
      minutes: 30,
      activity: "building" as const,
      note: "",
    },
  };
}

const seenNow = (id: string) =>
  db().hoursEntry.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });

const counted = async (project: MadeProject) => (await countedHours(project)).minutes;

it("may be corrected again after a correction was turned down or withdrawn, once at a time", async () => {
  const { ana, partner, project, correction } = await entry({ state: "VERIFIED", minutes: 60 });
  const first = await correctHours(ana, correction);
  expect(await codeOf(correctHours(ana, correction))).toBe("corrected-already");
  await rejectHours(partner, { entry: await seenNow(first.entryId), reason: "It was an hour." });
  const second = await correctHours(ana, correction);
  await withdrawHours(ana, { entryId: second.entryId });
  const attempts = await Promise.all([1, 2, 3].map(() => codeOf(correctHours(ana, correction))));
  expect(attempts.toSorted()).toEqual(["corrected-already", "corrected-already", "done"]);
  const waiting = await waitingHours(partner, {}, 1);
  await verifyHours(partner, { entries: waiting.rows });
  expect(await counted(project)).toBe(30);
});

it("is taken back by the person while nobody has settled it, and then settled by nobody", async () => {
  const { id, seen, ana, partner } = await entry();
  expect(await codeOf(withdrawHours(partner, { entryId: id }))).toBe("not-found");
  await withdrawHours(ana, { entryId: id });
  expect(await codeOf(withdrawHours(ana, { entryId: id }))).toBe("hours-settled");
  expect(await codeOf(verifyHours(partner, { entries: [seen] }))).toBe("hours-settled");
  expect((await waitingHours(partner, {}, 1)).total).toBe(0);
});

it("is corrected to nothing with a reason, stays readable, and counts no more", async () => {
  const { id, ana, partner, project } = await entry({ state: "VERIFIED", minutes: 90 });
  await cancelHours(ana, { entryId: id, reason: "It was another project's meeting." });
  expect(await counted(project)).toBe(90);
  const { rows } = await waitingHours(partner, {}, 1);
  expect(rows).toMatchObject([{ minutes: 0, corrects: 90, note: "It was another project's meeting." }]);
  await verifyHours(partner, { entries: rows });
  expect(await countedHours(project)).toEqual({ entries: 0, minutes: 0, valueCents: 0 });
  expect((await myHours(ana, 1)).total).toBe(2);
});

it("waits again when its verification is taken back with a reason, and what it had replaced counts again", async () => {
  const { ana, partner, project, correction } = await entry({ state: "VERIFIED", minutes: 60 });
  const { entryId } = await correctHours(ana, correction);
  await verifyHours(partner, { entries: [await seenNow(entryId)] });
  expect(await counted(project)).toBe(30);
  const [shown] = (await waitingHours(partner, { state: "VERIFIED" }, 1)).rows;
  expect(shown?.id).toBe(entryId);
  expect(await codeOf(takeBackHours(ana, { entry: shown!, reason: "Mine." }))).toBe("not-found");
  await takeBackHours(partner, { entry: shown!, reason: "I pressed the wrong row." });
  expect(await counted(project)).toBe(60);
  expect(await codeOf(takeBackHours(partner, { entry: shown!, reason: "Again." }))).toBe("not-found");
  const row = await db().hoursEntry.findUniqueOrThrow({ where: { id: entryId } });
  expect(row).toMatchObject({ state: "LOGGED", valueCents: null, rateId: null });
  await verifyHours(partner, { entries: [await seenNow(entryId)] });
  expect(await counted(project)).toBe(30);
});

it("is not taken back while a correction of it waits, and by the database never without a reason", async () => {
  const { id, seen, ana, partner, correction } = await entry({ state: "VERIFIED", minutes: 60 });
  const opened = { state: "LOGGED", valueCents: null, rateId: null } as const;
  const bare = db().hoursEntry.update({ where: { id }, data: opened });
  expect(await codeOf(bare)).toBe("verified-is-final");
  await correctHours(ana, correction);
  expect(await codeOf(takeBackHours(partner, { entry: seen, reason: "Wrong row." }))).toBe(
    "correction-first",
  );
});

it("keeps question and answer for both sides, with and without a change of the entry", async () => {
  const { id, seen, on, ana, partner, project } = await entry({ minutes: 60 });
  await queryHours(partner, { entry: seen, reason: "Which meeting?" });
  await answerHours(ana, { entry: await seenNow(id), answer: "The one about intake." });
  expect(await codeOf(answerHours(ana, { entry: await seenNow(id), answer: "Twice." }))).toBe(
    "hours-settled",
  );
  const staff = await asActor(await makeStaff({ programme: project.programme }), "staff");
  await queryHours(staff, { entry: await seenNow(id), reason: "An hour?" });
  const changed = { workedOn: on, minutes: 45, activity: "meeting" as const, note: "" };
  await changeHours(ana, { entry: await seenNow(id), ...changed, answer: "You are right." });
  const said = ["Which meeting?", "The one about intake.", "An hour?", "You are right."];
  for (const [row] of [(await waitingHours(partner, {}, 1)).rows, (await myHours(ana, 1)).rows])
    expect(row?.thread.map(({ words }) => words)).toEqual(said);
});

it("has a page for its person alone, with what can still be done about it", async () => {
  const { id, seen, ana, partner, correction } = await entry({ minutes: 60 });
  const acts = async () => openActs((await myEntry(ana, id))!);
  expect(await acts()).toBe("change");
  expect(await myEntry(partner, id)).toBeNull();
  await verifyHours(partner, { entries: [seen] });
  expect(await acts()).toBe("correct");
  await correctHours(ana, correction);
  expect(await acts()).toBeNull();
});
