import { describe, expect, it } from "vitest";
import { asRefusal } from "@/lib/platform/constraints";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { createRequest } from "@/lib/intake/commands/create-request";
import { saveRequest } from "@/lib/intake/commands/save-request";
import { submitRequest } from "@/lib/intake/commands/submit-request";
import { takeIntoScoping } from "@/lib/scoping/commands/take-into-scoping";
import { requestChoices, requestPage } from "@/lib/intake/queries/request";
import { scopePage } from "@/lib/scoping/queries/scope";
import { intakeReactions } from "@/lib/intake/reactions";
import { scopingReactions } from "@/lib/scoping/reactions";
import type { IntakeStep, SaveRequest } from "@/lib/intake/request-schema";
import { makeProgramme } from "@/tests/support/factories";
import { asActor, makeMember, makeOrganization, makeStaff } from "@/tests/support/people-factories";
import { refused } from "@/tests/support/scoping";

async function partner(kind: "NONPROFIT" | "PUBLIC_AGENCY" = "NONPROFIT") {
  const organization = await makeOrganization({ kind });
  const person = await makeMember({ organization, role: "OWNER" });
  return { organization, actor: await asActor(person, "partner") };
}

async function draft(kind?: "NONPROFIT" | "PUBLIC_AGENCY") {
  const { organization, actor } = await partner(kind);
  const programme = await makeProgramme();
  const { projectId } = await createRequest(actor, {
    organizationId: organization.id,
    programmeId: programme.id,
    title: "One list of deliveries",
  });
  const save = async (answer: Answer, by = actor) => {
    const stamp = (await requestPage(by, { projectId }))?.stamps[answer.step] ?? "";
    return saveRequest(by, { ...answer, projectId, stamp, go: "next" } as SaveRequest);
  };
  return { organization, actor, programme, projectId, save };
}

type Draft = Awaited<ReturnType<typeof draft>>;
type Answer = {
  [Step in IntakeStep]: Omit<Extract<SaveRequest, { step: Step }>, "projectId" | "stamp" | "go">;
}[IntakeStep];

const problem = "Drivers miss stops.";

async function writeAll({ save }: Draft) {
  await save({ step: "problem", problem });
  await save({ step: "whoHasIt", whoHasIt: "Eleven drivers." });
  await save({ step: "whatWasTried", whatWasTried: "Nothing yet" });
  await save({ step: "priority", priorityId: null, priority: "Reach every household each week" });
  await save({ step: "whyNow", whyNow: "A second warehouse opens." });
  await save({ step: "hopedOutcome", hopedOutcome: "No missed stop for a month." });
}

describe("a draft", () => {
  it("keeps what was typed, question by question", async () => {
    const request = await draft();
    await request.save({ step: "problem", problem: "Drivers get three lists." });
    const page = await requestPage(request.actor, request);
    expect(page?.content).toMatchObject({
      problem: "Drivers get three lists.",
      contactName: request.actor.name,
    });
    const open = ["whoHasIt", "whatWasTried", "priority", "whyNow", "hopedOutcome"];
    expect(page?.missing.map(({ field }) => field)).toEqual(open);
  });

  it("is written by several people of one organization, and nobody writes over another unseen", async () => {
    const request = await draft();
    const colleague = await asActor(await makeMember({ organization: request.organization }), "partner");
    const { projectId } = request;
    const seen = (await requestPage(request.actor, request))!.stamps.problem;
    await request.save({ step: "problem", problem: "The colleague's words" }, colleague);
    const late = { step: "problem" as const, projectId, stamp: seen, go: "next" as const, problem };
    await expect(saveRequest(request.actor, late)).rejects.toEqual(refused("part-changed-meanwhile"));
    expect((await requestPage(request.actor, request))?.content.problem).toBe("The colleague's words");
  });

  it("lets two people answer different questions at once", async () => {
    const request = await draft();
    const contact = { contactName: "Maria", contactEmail: "maria@example.org", contactPhone: "" };
    await Promise.all([
      request.save({ step: "problem", problem }),
      request.save({ step: "contact", ...contact }),
    ]);
    expect((await requestPage(request.actor, request))?.content).toMatchObject({ problem, ...contact });
  });

  it("of two who answer the same question at the same moment keeps one, and tells the other", async () => {
    const { actor, projectId } = await draft();
    const stamp = (await requestPage(actor, { projectId }))!.stamps.problem;
    const save = (words: string) =>
      saveRequest(actor, { step: "problem", projectId, stamp, go: "next", problem: words });
    const settled = await Promise.allSettled(["one", "two", "three"].map(save));
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("asks public agencies about purchasing and data, everyone else about capacity and funding", async () => {
    const asked = async (kind: "PUBLIC_AGENCY" | "NONPROFIT") => {
      const { actor, projectId } = await draft(kind);
      return (await requestPage(actor, { projectId }))!.steps.map(({ step }) => step);
    };
    const agency = await asked("PUBLIC_AGENCY");
    const community = await asked("NONPROFIT");
    expect(agency).toEqual(expect.arrayContaining(["procurement", "dataRules"]));
    expect(community).toEqual(expect.arrayContaining(["capacity", "funding"]));
    expect(agency.filter((step) => community.includes(step))).toHaveLength(agency.length - 2);
  });

  it("is found by nobody else", async () => {
    const request = await draft();
    const stranger = (await partner()).actor;
    expect(await requestPage(stranger, request)).toBeNull();
    await expect(request.save({ step: "problem", problem }, stranger)).rejects.toThrow();
    await expect(submitRequest(stranger, request)).rejects.toEqual(refused("not-found"));
    await expect(
      createRequest(stranger, {
        organizationId: request.organization.id,
        programmeId: request.programme.id,
        title: "Mine",
      }),
    ).rejects.toEqual(refused("not-found"));
  });

  it("takes only a priority of its own organization", async () => {
    const request = await draft();
    const other = await makeOrganization();
    const theirs = await db().strategicPriority.create({
      data: { organizationId: other.id, title: "Theirs" },
      select: { id: true },
    });
    await expect(request.save({ step: "priority", priority: "", priorityId: theirs.id })).rejects.toEqual(
      refused("not-found"),
    );
  });
});

describe("sending a request", () => {
  it("is refused while an answer is missing, and changes nothing", async () => {
    const request = await draft();
    await request.save({ step: "problem", problem });
    await expect(submitRequest(request.actor, request)).rejects.toEqual(refused("request-incomplete"));
    expect(await requestPage(request.actor, request)).toMatchObject({ stage: "DRAFT", submittedAt: null });
  });

  it("freezes it, names the priority, and tells both sides", async () => {
    const request = await draft();
    const staff = await makeStaff({ programme: request.programme });
    await writeAll(request);
    await submitRequest(request.actor, request);

    const page = await requestPage(request.actor, request);
    expect(page).toMatchObject({ stage: "SUBMITTED", submittedAt: expect.any(Date), mayWrite: false });
    const priorities = await db().strategicPriority.findMany({
      where: { organizationId: request.organization.id },
      select: { title: true },
    });
    expect(priorities).toEqual([{ title: "Reach every household each week" }]);
    await expect(request.save({ step: "problem", problem: "Something else" })).rejects.toEqual(
      refused("request-submitted"),
    );
    const frozen = db().request.update({
      where: { projectId: request.projectId },
      data: { problem: "Something else" },
    });
    expect(asRefusal(await frozen.catch((error: unknown) => error))).toEqual(refused("request-submitted"));

    await drainOutbox({ scoping: scopingReactions, intake: intakeReactions });
    await drainOutbox({ scoping: scopingReactions, intake: intakeReactions });
    const mails = await db().emailMessage.findMany({ select: { to: true }, orderBy: { to: "asc" } });
    expect(mails.map(({ to }) => to)).toEqual([request.actor.email, staff.email].toSorted());
  });

  it("sends it once, though two press the button", async () => {
    const request = await draft();
    await writeAll(request);
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => submitRequest(request.actor, request)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const priorities = { organizationId: request.organization.id };
    expect(await db().strategicPriority.count({ where: priorities })).toBe(1);
  });
});

it("becomes a scope that begins with the partner's words", async () => {
  const request = await draft();
  await writeAll(request);
  await submitRequest(request.actor, request);
  const staff = await asActor(await makeStaff({ programme: request.programme }), "staff");
  const { slug } = await takeIntoScoping(staff, request);
  const page = await scopePage(request.actor, slug, "en");
  expect(page).toMatchObject({ project: { stage: "SCOPING" }, scoper: { name: staff.name }, mayWrite: true });
  expect(page?.content).toMatchObject({
    problem: "Drivers miss stops.",
    whoHasIt: "Eleven drivers.",
    outcomes: [{ what: "No missed stop for a month.", baseline: "", target: "", measuredBy: "" }],
    priority: { title: "Reach every household each week" },
  });
  await expect(takeIntoScoping(request.actor, request)).rejects.toThrow();
});

it("offers the organizations and programmes a request can be begun for", async () => {
  const { organization, actor } = await partner();
  const suspended = await makeOrganization({ standing: "SUSPENDED" });
  await makeMember({ organization: suspended, person: { ...actor, id: actor.personId } as never });
  const choices = await requestChoices(await asActor({ id: actor.personId }));
  expect(choices.organizations.map(({ id }) => id)).toEqual([organization.id]);
});
