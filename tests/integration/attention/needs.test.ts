import { expect, it } from "vitest";
import { partnerNeeds, partnerProjects } from "@/lib/attention/queries/partner";
import { professionalSeats } from "@/lib/attention/queries/professional-seats";
import { staffNeeds } from "@/lib/attention/queries/staff";
import { reviewApplication } from "@/lib/applications/commands/score";
import { draftAgreement, signAgreement } from "@/lib/teams/commands/agreement";
import { answerPublicly, askPublicly } from "@/lib/teams/fair/commands";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import {
  makeApplication,
  makeCohort,
  makeHours,
  makeProgramme,
  makeProject,
} from "@/tests/support/factories";
import {
  asActor,
  makeMember,
  makeOrganization,
  makePerson,
  makeStaff,
} from "@/tests/support/people-factories";
import { needsOf, needsOfStaff } from "@/tests/support/needs";
import { nothingYet, stampNow } from "@/tests/support/stamps";

const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000);
const kinds = (needs: { kind: string; title: string }[]) =>
  needs.map(({ kind, title }) => `${kind}: ${title}`);

it("tells staff what is stuck in their own programmes, worst first", async () => {
  const programme = await makeProgramme();
  const staff = await asActor(await makeStaff({ programme }), "staff");
  await makeProject({ programme, stage: "SUBMITTED", since: daysAgo(30), title: "Old request" });
  await makeProject({ programme, stage: "SUBMITTED", since: daysAgo(1), title: "New request" });
  await makeProject({ stage: "SUBMITTED", since: daysAgo(30), title: "Elsewhere" });
  const running = await makeCohort({ programme, phase: "running" });
  await makeProject({ cohort: running, stage: "PUBLISHED", title: "Short of people" });
  await makeApplication({ cohort: running, state: "SUBMITTED" });

  const needs = kinds(await needsOfStaff(staff));
  expect(needs).not.toContain("request-waiting: Elsewhere");
  expect(needs).toEqual(
    expect.arrayContaining(["request-waiting: Old request", "seats-open: Short of people"]),
  );
  expect(needs.indexOf("request-waiting: Old request")).toBeLessThan(
    needs.indexOf("request-waiting: New request"),
  );
  expect(needs.some((need) => need.startsWith("applications-undecided"))).toBe(true);
}, 60_000);

it("calls a request late after the ten working days that were promised, and never while the partner has the word", async () => {
  const programme = await makeProgramme();
  const staff = await asActor(await makeStaff({ programme }), "staff");
  await makeProject({ programme, stage: "SUBMITTED", since: daysAgo(10), title: "In time" });
  await makeProject({ programme, stage: "SUBMITTED", since: daysAgo(30), title: "Late" });
  const asked = await makeProject({ programme, stage: "SUBMITTED", since: daysAgo(30), title: "Asked back" });
  await db().waiting.deleteMany({ where: { projectId: asked.id } });
  await db().waiting.create({ data: { projectId: asked.id, side: "PARTNER", since: daysAgo(20) } });
  const requests = (await needsOfStaff(staff)).filter(({ kind }) => kind === "request-waiting");
  expect(requests.map(({ title, daysPast }) => [title, daysPast > 0])).toEqual([
    ["Late", true],
    ["In time", false],
  ]);
});

it("tells no one else anything of it", async () => {
  expect(await staffNeeds(await asActor(await makePerson({ profile: true })))).toEqual([]);
});

it("asks a partner for what is theirs: the draft, the version, the hours of others", async () => {
  const organization = await makeOrganization();
  const member = await makeMember({ organization, role: "OWNER" });
  const draft = await makeProject({ organization, stage: "DRAFT", title: "A draft" });
  const active = await makeProject({ organization, stage: "ACTIVE", title: "At work" });
  await makeHours({ project: active });
  await makeHours({ project: active });
  await makeProject({ stage: "DRAFT", title: "Someone else’s" });

  const actor = await asActor(member, "partner");
  const needs = await partnerNeeds(actor);
  expect(kinds(needs).toSorted()).toEqual(["finish-request: A draft", "verify-hours: At work"]);
  expect(needs.find(({ kind }) => kind === "verify-hours")?.count).toBe(2);
  expect(needs.find(({ kind }) => kind === "finish-request")?.slug).toBe(draft.id);
  const projects = await partnerProjects(actor);
  expect(projects.map(({ title }) => title).toSorted()).toEqual(["A draft", "At work"]);
  expect(projects.find(({ title }) => title === "At work")?.team.length).toBe(active.members.length);
});

it("asks a professional to choose a seat while it is time, and to finish what they began", async () => {
  const person = await makePerson({ profile: true });
  const claiming = await makeCohort({ phase: "claiming", name: "Choosing" });
  await makeApplication({ cohort: claiming, person, state: "ACCEPTED" });
  const applying = await makeCohort({ phase: "applying", name: "Applying" });
  await makeApplication({ cohort: applying, person, state: "DRAFT" });
  const needs = await needsOf(await asActor(person, "professional"));
  expect(kinds(needs).toSorted()).toEqual(["choose-seat: Choosing", "finish-application: Applying"]);
});

it("shows a member the seat they hold and the question about their hours", async () => {
  const project = await makeProject({ stage: "ACTIVE", title: "At work" });
  const person = project.members[0]?.person;
  if (!person) throw new Error("An active project has members.");
  const entry = await makeHours({ project, person, state: "QUERIED" });
  expect(await db().hoursEntry.findUnique({ where: { id: entry.id } })).toMatchObject({ state: "QUERIED" });
  const actor = await asActor(person, "professional");
  expect((await professionalSeats(actor)).map(({ title }) => title)).toEqual(["At work"]);
  expect(kinds(await needsOf(actor))).toContain("answer-hours: At work");
});

it("asks each side of a team to sign the newest agreement, until they have", async () => {
  const organization = await makeOrganization();
  const member = await makeMember({ organization, role: "OWNER" });
  const project = await makeProject({ organization, stage: "ACTIVE", title: "At work" });
  const [onTeam] = project.members;
  const partner = await asActor(member, "partner");
  const professional = await asActor({ id: onTeam!.personId }, "professional");
  const wanted = async () => [
    ...(await partnerNeeds(partner)).filter(({ kind }) => kind === "sign-agreement"),
    ...(await needsOf(professional)).filter(({ kind }) => kind === "sign-agreement"),
  ];
  expect(await wanted()).toEqual([]);
  const content = {
    cadence: "weekly",
    channel: "email",
    replyTime: "two-days",
    hoursPerWeek: 4,
    decides: "Maria",
    away: "",
    notes: "",
  } as const;
  const agreement = async () => ({ projectId: project.id, stamp: await stampNow.agreement(project.id) });
  await draftAgreement(partner, { ...(await agreement()), ...content });
  expect(kinds(await wanted())).toEqual(["sign-agreement: At work", "sign-agreement: At work"]);
  const newest = () =>
    db().workingAgreement.findFirstOrThrow({
      where: { projectId: project.id },
      orderBy: { number: "desc" },
      select: { id: true },
    });
  await signAgreement(professional, { agreementId: (await newest()).id });
  expect((await wanted()).map(({ key }) => key)).toEqual([`sign-agreement:${project.id}`]);
  await signAgreement(partner, { agreementId: (await newest()).id });
  expect(await wanted()).toEqual([]);
  await draftAgreement(partner, { ...(await agreement()), ...content });
  expect(await wanted()).toHaveLength(2);
});

it("asks a partner for the answer to a public question, and staff for the marks they have not given", async () => {
  const programme = await makeProgramme();
  const organization = await makeOrganization();
  const partner = await asActor(await makeMember({ organization, role: "OWNER" }), "partner");
  const applying = await makeCohort({ programme, phase: "applying", name: "Applying" });
  const project = await makeProject({ organization, cohort: applying, stage: "PUBLISHED", title: "Asked" });
  const person = await makePerson({ profile: true });
  await askPublicly(await asActor(person, "professional"), { projectId: project.id, text: "Who decides?" });
  expect(kinds(await partnerNeeds(partner))).toContain("answer-in-public: Asked");
  const { id } = await db().publicQuestion.findFirstOrThrow({ where: { projectId: project.id } });
  await answerPublicly(partner, {
    questionId: id,
    stamp: await stampNow.publicAnswer(id),
    answer: "Maria does.",
  });
  expect(kinds(await partnerNeeds(partner))).not.toContain("answer-in-public: Asked");

  const staff = await asActor(await makeStaff({ programme }), "staff");
  const application = await makeApplication({ cohort: applying, person, state: "SUBMITTED" });
  const reviews = async () =>
    (await needsOfStaff(staff))
      .filter(({ kind }) => kind === "review-applications")
      .map(({ count }) => count);
  expect(await reviews()).toEqual([1]);
  const marks = { stamp: nothingYet, skill: 4, time: 4, teamwork: 4, purpose: 4, note: "" };
  await reviewApplication(staff, { application: { id: application.id, version: 1 }, ...marks });
  expect(await reviews()).toEqual([]);
});
