import { describe, expect, it } from "vitest";
import { asRefusal } from "@/lib/platform/constraints";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/outbox";
import { createRequest } from "@/lib/scoping/commands/create-request";
import { saveRequest } from "@/lib/scoping/commands/save-request";
import { submitRequest } from "@/lib/scoping/commands/submit-request";
import { takeIntoScoping } from "@/lib/scoping/commands/take-into-scoping";
import { requestChoices, requestPage } from "@/lib/scoping/queries/request";
import { scopePage } from "@/lib/scoping/queries/scope";
import { scopingReactions } from "@/lib/scoping/reactions";
import { makeProgramme } from "@/tests/support/factories";
import { asActor, makeMember, makeOrganization, makeStaff } from "@/tests/support/people-factories";

async function partner() {
  const organization = await makeOrganization();
  const person = await makeMember({ organization, role: "OWNER" });
  return { organization, actor: await asActor(person, "partner") };
}

async function draft() {
  const { organization, actor } = await partner();
  const programme = await makeProgramme();
  const { projectId } = await createRequest(actor, {
    organizationId: organization.id,
    programmeId: programme.id,
    title: "One list of deliveries",
  });
  const stampOf = async (part: "problem" | "why" | "contact") =>
    (await requestPage(actor, { projectId }))!.stamps[part];
  return { organization, actor, programme, projectId, stampOf };
}

type Draft = Awaited<ReturnType<typeof draft>>;

const story = {
  title: "One list of deliveries",
  problem: "Drivers miss stops.",
  whoHasIt: "Eleven drivers.",
  whatWasTried: "Nothing yet",
};

const saveProblem = async ({ actor, projectId, stampOf }: Draft, change: Partial<typeof story> = {}) =>
  saveRequest(actor, { part: "problem", projectId, stamp: await stampOf("problem"), ...story, ...change });

async function writeAll(request: Draft) {
  await saveProblem(request);
  const { actor, projectId, stampOf } = request;
  await saveRequest(actor, {
    part: "why",
    projectId,
    stamp: await stampOf("why"),
    priorityId: null,
    priority: "Reach every household each week",
    whyNow: "A second warehouse opens.",
    hopedOutcome: "No missed stop for a month.",
  });
}

const refused = (code: string) => expect.objectContaining({ code });

describe("a draft", () => {
  it("keeps what was typed, part by part", async () => {
    const request = await draft();
    await saveProblem(request, { problem: "Drivers get three lists." });
    const page = await requestPage(request.actor, request);
    expect(page?.content).toMatchObject({
      problem: "Drivers get three lists.",
      contactName: request.actor.name,
    });
    expect(page?.missing.map(({ field }) => field)).toEqual(["priority", "whyNow", "hopedOutcome"]);
  });

  it("is written by several people of one organization, and nobody writes over another unseen", async () => {
    const request = await draft();
    const colleague = await asActor(await makeMember({ organization: request.organization }), "partner");
    const seen = await request.stampOf("problem");
    await saveProblem({ ...request, actor: colleague }, { problem: "The colleague's words" });
    const late = { part: "problem" as const, projectId: request.projectId, stamp: seen, ...story };
    await expect(saveRequest(request.actor, late)).rejects.toEqual(refused("part-changed-meanwhile"));
    expect((await requestPage(request.actor, request))?.content.problem).toBe("The colleague's words");
  });

  it("lets two people write different parts at once", async () => {
    const request = await draft();
    const stamps = (await requestPage(request.actor, request))!.stamps;
    const { actor, projectId } = request;
    await Promise.all([
      saveRequest(actor, { part: "problem", projectId, stamp: stamps.problem, ...story }),
      saveRequest(actor, {
        part: "contact",
        projectId,
        stamp: stamps.contact,
        contactName: "Maria",
        contactEmail: "maria@example.org",
        contactPhone: "",
      }),
    ]);
    expect((await requestPage(actor, request))?.content).toMatchObject({ ...story, contactName: "Maria" });
  });

  it("of two who save the same part at the same moment keeps one, and tells the other", async () => {
    const request = await draft();
    const stamp = await request.stampOf("problem");
    const save = (problem: string) =>
      saveRequest(request.actor, {
        part: "problem",
        projectId: request.projectId,
        stamp,
        ...story,
        problem,
      });
    const outcomes = await Promise.allSettled(["one", "two", "three"].map(save));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("is found by nobody else", async () => {
    const request = await draft();
    const stranger = (await partner()).actor;
    expect(await requestPage(stranger, request)).toBeNull();
    await expect(saveProblem({ ...request, actor: stranger })).rejects.toThrow();
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
    const { actor, projectId, stampOf } = request;
    const why = { part: "why" as const, projectId, priority: "", whyNow: "", hopedOutcome: "" };
    await expect(
      saveRequest(actor, { ...why, stamp: await stampOf("why"), priorityId: theirs.id }),
    ).rejects.toEqual(refused("not-found"));
  });
});

describe("sending a request", () => {
  it("is refused while an answer is missing, and changes nothing", async () => {
    const request = await draft();
    await saveProblem(request);
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
    await expect(saveProblem(request, { problem: "Something else" })).rejects.toEqual(
      refused("request-submitted"),
    );
    const frozen = db().request.update({
      where: { projectId: request.projectId },
      data: { problem: "Something else" },
    });
    expect(asRefusal(await frozen.catch((error: unknown) => error))).toEqual(refused("request-submitted"));

    await drainOutbox([scopingReactions]);
    await drainOutbox([scopingReactions]);
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
  expect(page).toMatchObject({ project: { stage: "SCOPING" }, scoper: staff.name, mayWrite: true });
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
