import { afterEach, expect, it } from "vitest";
import { correctHours } from "@/lib/hours/correct";
import { queryHours } from "@/lib/hours/decide";
import { answerHours, changeHours, logHours } from "@/lib/hours/log";
import { loggable } from "@/lib/hours/mine";
import { verifyHours } from "@/lib/hours/settle";
import { moveClock } from "@/lib/platform/clock";
import { addDays, dateIn, instantAt } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { makeClaim, makeHours, makeProject, type MadeProject } from "@/tests/support/factories";
import { countedHours } from "@/tests/support/hours-counted";
import { asActor, makePerson } from "@/tests/support/people-factories";
import { codeOf } from "@/tests/support/refusals";

afterEach(() => moveClock(null));

const zone = "America/Los_Angeles";

async function activeTeam() {
  const project = await makeProject({ stage: "ACTIVE" });
  const [member] = project.members;
  const claim = await db().seatClaim.findFirstOrThrow({ where: { personId: member!.person.id } });
  return {
    project,
    partner: await asActor(project.contact, "partner"),
    ana: await asActor(member!.person, "professional"),
    claimId: claim.id,
    today: dateIn(new Date(), zone),
  };
}

const work = ({ engagementId }: MadeProject, workedOn: string, minutes: number) => ({
  engagementId: engagementId!,
  workedOn,
  minutes,
  activity: "building" as const,
  note: "",
});

it("takes no more than 24 hours of a day, however many entries arrive at once", async () => {
  const { ana, project, today } = await activeTeam();
  const day = addDays(today, -2);
  const codes = await Promise.all(
    Array.from({ length: 10 }, () => codeOf(logHours(ana, work(project, day, 300)))),
  );
  expect(codes.toSorted()).toEqual([
    ...Array<string>(6).fill("day-is-full"),
    ...Array<string>(4).fill("done"),
  ]);
});

it("takes today in the programme's zone from someone who has set none, and refuses tomorrow", async () => {
  const { ana, project, today } = await activeTeam();
  moveClock(instantAt(today, "23:30", zone));
  expect(await codeOf(logHours(ana, work(project, today, 60)))).toBe("done");
  expect(await codeOf(logHours(ana, work(project, addDays(today, 1), 60)))).toBe("future-date");
  moveClock(instantAt(addDays(today, 1), "00:30", zone));
  expect(await codeOf(logHours(ana, work(project, addDays(today, 1), 60)))).toBe("done");
});

it.each([
  // at noon in Los Angeles it is tomorrow in Auckland; at half past midnight it is yesterday in Honolulu
  { home: "Pacific/Auckland", time: "12:00", theirs: 1 },
  { home: "Pacific/Honolulu", time: "00:30", theirs: -1 },
])("takes today where the person is: $home", async ({ home, time, theirs }) => {
  const { ana, project, today } = await activeTeam();
  const there = { ...ana, timeZone: home };
  moveClock(instantAt(today, time, zone));
  const day = addDays(today, theirs);
  expect(await codeOf(logHours(there, work(project, day, 60)))).toBe("done");
  expect(await codeOf(logHours(there, work(project, addDays(day, 1), 60)))).toBe("future-date");
});

it("takes nothing for a seat that was given back before kickoff", async () => {
  const project = await makeProject({ stage: "PUBLISHED", roles: [{ discipline: "data", seats: 1 }] });
  const { person } = await makeClaim({
    project,
    startsOn: addDays(project.cohort!.kickoff, -3),
    released: { on: addDays(project.cohort!.kickoff, -3) },
  });
  const ana = await asActor(person, "professional");
  moveClock(instantAt(addDays(project.cohort!.kickoff, 1), "12:00", zone));
  const day = addDays(project.cohort!.kickoff, -1);
  expect(await codeOf(logHours(ana, work(project, day, 60)))).toBe("seat-given-back");
  expect(await loggable(ana)).toEqual([]);
});

it("takes work up to 14 days after someone left the team, not later", async () => {
  const { ana, project, claimId, today } = await activeTeam();
  const left = { releasedAt: new Date(), endsOn: new Date(`${today}T00:00:00Z`) };
  await db().seatClaim.update({ where: { id: claimId }, data: left });
  moveClock(instantAt(addDays(today, 20), "12:00", zone));
  expect(await codeOf(logHours(ana, work(project, addDays(today, 14), 60)))).toBe("done");
  expect(await codeOf(logHours(ana, work(project, addDays(today, 15), 60)))).toBe("outside-membership");
});

it("is for those who are or were on the team", async () => {
  const { project, today } = await activeTeam();
  const stranger = await asActor(await makePerson({ profile: true }), "professional");
  expect(await codeOf(logHours(stranger, work(project, today, 60)))).toBe("not-on-this-team");
});

it("lets one change one's own open entry, and nobody else's; a queried one comes back", async () => {
  const { ana, partner, project, today } = await activeTeam();
  const { id, seen } = await makeHours({ project, state: "QUERIED" });
  const change = {
    entry: seen,
    workedOn: today,
    minutes: 45,
    activity: "design" as const,
    note: "Kickoff",
    answer: "",
  };
  expect(await codeOf(changeHours(partner, change))).toBe("not-found");
  await changeHours(ana, change);
  const entry = await db().hoursEntry.findUniqueOrThrow({ where: { id } });
  expect(entry).toMatchObject({ state: "LOGGED", minutes: 45, note: "Kickoff" });
});

it("is changed as it was seen: of two windows at once one is told, and keeps what it typed for the next try", async () => {
  const { ana, project, today } = await activeTeam();
  const { id, seen } = await makeHours({ project });
  const typed = { workedOn: today, activity: "design" as const, note: "", answer: "" };
  const both = [{ minutes: 45 }, { minutes: 90 }].map((work) => ({ entry: seen, ...typed, ...work }));
  const codes = await Promise.all(both.map((change) => codeOf(changeHours(ana, change))));
  expect(codes.toSorted()).toEqual(["done", "entry-changed-meanwhile"]);
  const [won, lost] = codes[0] === "done" ? both : both.toReversed();
  const now = () => db().hoursEntry.findUniqueOrThrow({ where: { id } });
  expect(await now()).toMatchObject({ minutes: won?.minutes, version: seen.version + 1 });
  await changeHours(ana, { ...lost!, entry: await now() });
  expect(await now()).toMatchObject({ minutes: lost?.minutes });
});

it("is not changed past a question that was asked since one saw it, nor answered past another one", async () => {
  const { ana, partner, project, today } = await activeTeam();
  const { id, seen } = await makeHours({ project });
  const now = () => db().hoursEntry.findUniqueOrThrow({ where: { id } });
  const change = { workedOn: today, minutes: 45, activity: "design" as const, note: "", answer: "" };
  await queryHours(partner, { entry: seen, reason: "Which meeting?" });
  expect(await codeOf(changeHours(ana, { entry: seen, ...change }))).toBe("entry-changed-meanwhile");
  const first = await now();
  await answerHours(ana, { entry: first, answer: "The kickoff." });
  await queryHours(partner, { entry: await now(), reason: "So long?" });
  expect(await codeOf(answerHours(ana, { entry: first, answer: "The kickoff." }))).toBe(
    "entry-changed-meanwhile",
  );
  await verifyHours(partner, { entries: [await now()] });
  expect(await codeOf(answerHours(ana, { entry: first, answer: "The kickoff." }))).toBe("hours-settled");
});

it("corrects a verified entry by another one, which counts in its place once verified", async () => {
  const { ana, partner, project, today } = await activeTeam();
  const { id, seen } = await makeHours({ project, state: "VERIFIED", minutes: 120 });
  const work = { workedOn: today, minutes: 90, activity: "design" as const, note: "" };
  const correction = { entryId: id, ...work };
  expect(await codeOf(changeHours(ana, { entry: seen, ...work, answer: "" }))).toBe("verified-is-final");
  const { entryId } = await correctHours(ana, correction);
  expect(await codeOf(correctHours(ana, correction))).toBe("corrected-already");
  expect((await countedHours(project)).minutes).toBe(120);
  await verifyHours(partner, { entries: [{ id: entryId, version: 1 }] });
  expect((await countedHours(project)).minutes).toBe(90);
  const first = await db().hoursEntry.findUniqueOrThrow({ where: { id } });
  expect(first).toMatchObject({ minutes: 120, state: "VERIFIED", supersededAt: expect.any(Date) });
});
