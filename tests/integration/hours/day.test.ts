import fc from "fast-check";
import { expect, it } from "vitest";
import { contributedBy } from "@/lib/engagements/contributors";
import { cancelHours, correctHours } from "@/lib/hours/correct";
import { rejectHours, takeBackHours } from "@/lib/hours/decide";
import { changeHours, logHours, withdrawHours } from "@/lib/hours/log";
import { verifyHours } from "@/lib/hours/settle";
import { addDays, dateIn, fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { makeProject } from "@/tests/support/factories";
import { asActor, makeStaff } from "@/tests/support/people-factories";
import { countedHours } from "@/tests/support/hours-counted";
import { codeOf } from "@/tests/support/refusals";

async function team() {
  const project = await makeProject({ stage: "ACTIVE" });
  const today = dateIn(new Date(), "America/Los_Angeles");
  return {
    project,
    ana: await asActor(project.members[0]!.person, "professional"),
    staff: await asActor(await makeStaff({ programme: project.programme }), "staff"),
    days: [addDays(today, -3), addDays(today, -2)],
  };
}
type Team = Awaited<ReturnType<typeof team>>;

const entriesOf = ({ ana }: Team) =>
  db().hoursEntry.findMany({
    where: contributedBy(ana.personId),
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
type Entry = Awaited<ReturnType<typeof entriesOf>>[number];

const settled = new Set(["REJECTED", "WITHDRAWN"]);

/** The rule, said again without the database: of a waiting correction and what it corrects, the larger counts. */
function longestDay(entries: Entry[]): number {
  const live = entries.filter(({ state, supersededAt }) => !settled.has(state) && !supersededAt);
  const days = new Map<string, number>();
  for (const entry of live) {
    const day = fromDate(entry.workedOn);
    const corrected = live.find(
      ({ id, workedOn }) => id === entry.correctionOfId && fromDate(workedOn) === day,
    );
    const more = corrected ? Math.max(0, entry.minutes - corrected.minutes) : entry.minutes;
    days.set(day, (days.get(day) ?? 0) + more);
  }
  return Math.max(0, ...days.values());
}

const acts = ["log", "change", "correct", "cancel", "verify", "reject", "withdraw", "take back"] as const;
type Act = { act: (typeof acts)[number]; which: number; hours: number; day: number };

function doing(all: Team, entries: Entry[], { act, which, hours, day }: Act): Promise<unknown> {
  const { ana, staff, project, days } = all;
  const work = { workedOn: days[day]!, minutes: hours * 60, activity: "building" as const, note: "" };
  const entry = entries[which % Math.max(1, entries.length)];
  if (act === "log" || !entry) return logHours(ana, { engagementId: project.engagementId!, ...work });
  const entryId = entry.id;
  const decision = { entry, reason: "Because." };
  switch (act) {
    case "change":
      return changeHours(ana, { entry, ...work, answer: "" });
    case "correct":
      return correctHours(ana, { entryId, ...work });
    case "cancel":
      return cancelHours(ana, { entryId, reason: "A mistake." });
    case "verify":
      return verifyHours(staff, { entries: [entry] });
    case "reject":
      return rejectHours(staff, decision);
    case "withdraw":
      return withdrawHours(ana, { entryId });
    case "take back":
      return takeBackHours(staff, decision);
  }
}

it("never holds more than 24 hours, in any order and however many press at once", async () => {
  const act = fc.record({
    act: fc.constantFrom(...acts),
    which: fc.nat(7),
    hours: fc.integer({ min: 1, max: 24 }),
    day: fc.nat(1),
  });
  const rounds = fc.array(fc.array(act, { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(rounds, async (sequence) => {
      const all = await team();
      for (const round of sequence) {
        const entries = await entriesOf(all);
        await Promise.all(round.map((each) => codeOf(doing(all, entries, each))));
        const after = await entriesOf(all);
        expect(longestDay(after)).toBeLessThanOrEqual(1440);
        const counts = after.filter(({ state, supersededAt }) => state === "VERIFIED" && !supersededAt);
        const { minutes } = await countedHours(all.project);
        expect(minutes).toBe(counts.reduce((total, entry) => total + entry.minutes, 0));
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

it("counts the larger of a verified entry and its waiting correction", async () => {
  const all = await team();
  const { ana, staff, project, days } = all;
  const work = (minutes: number) => ({
    workedOn: days[0]!,
    minutes,
    activity: "building" as const,
    note: "",
  });
  const { entryId } = await logHours(ana, { engagementId: project.engagementId!, ...work(1200) });
  await verifyHours(staff, { entries: [{ id: entryId, version: 1 }] });
  const correction = await correctHours(ana, { entryId, ...work(60) });
  expect(await codeOf(logHours(ana, { engagementId: project.engagementId!, ...work(1380) }))).toBe(
    "day-is-full",
  );
  await verifyHours(staff, { entries: [{ id: correction.entryId, version: 1 }] });
  expect(await codeOf(logHours(ana, { engagementId: project.engagementId!, ...work(1380) }))).toBe("done");
  const [, corrected] = await entriesOf(all);
  const backwards = takeBackHours(staff, { entry: corrected!, reason: "The first was right." });
  expect(await codeOf(backwards)).toBe("day-is-full");
});
