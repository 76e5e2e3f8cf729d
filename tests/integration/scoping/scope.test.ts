import { describe, expect, it } from "vitest";
import { asRefusal } from "@/lib/platform/constraints";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/outbox";
import { reopenScoping } from "@/lib/projects/commands";
import { approveForPartner, approveForStaff } from "@/lib/scoping/commands/approve-version";
import { proposeVersion } from "@/lib/scoping/commands/propose-version";
import { reopenScope } from "@/lib/scoping/commands/reopen-scope";
import { keepSection, saveSection } from "@/lib/scoping/commands/save-section";
import { scopePage, sectionPage } from "@/lib/scoping/queries/scope";
import { scopingReactions } from "@/lib/scoping/reactions";
import type { SaveSection, Section } from "@/lib/scoping/schema";
import type { ScopeProgress } from "@/prisma/seed/builders/projects";
import { makeProject } from "@/tests/support/factories";
import { asActor, makeMember, makePerson, makeStaff } from "@/tests/support/people-factories";

async function scoping(scopeProgress: ScopeProgress = "written") {
  const project = await makeProject({ stage: "SCOPING", scopeProgress });
  const partner = await asActor(project.contact, "partner");
  const staff = await asActor(project.scoper, "staff");
  const stampOf = async (section: Section) => (await sectionPage(staff, project.slug, section, "en"))!.stamp;
  const handoff = async (handoffNotes: string, stamp?: string) =>
    ({
      section: "handoff",
      projectId: project.id,
      stamp: stamp ?? (await stampOf("handoff")),
      handoffOwner: "Maria",
      handoffSecond: "Luis",
      handoffNotes,
      runningCost: 0,
    }) satisfies SaveSection;
  const page = () => scopePage(partner, project.slug, "en");
  return { project, projectId: project.id, partner, staff, stampOf, handoff, page };
}

const current = async ({ page }: Awaited<ReturnType<typeof scoping>>) => {
  const version = (await page())?.versions.current;
  if (!version) throw new Error("There is no version.");
  return version;
};
const refused = (code: string) => expect.objectContaining({ code });
const outcomes = (settled: PromiseSettledResult<unknown>[]) =>
  settled.map((one) =>
    one.status === "fulfilled" ? "done" : (asRefusal(one.reason) as { code?: string }).code,
  );

describe("writing a scope", () => {
  it("is done by both sides, and each save raises the revision", async () => {
    const scope = await scoping();
    const before = (await scope.page())!.revision;
    await saveSection(scope.staff, await scope.handoff("A handbook"));
    await keepSection(scope.partner, await scope.handoff("A handbook and a training"));
    const page = await scope.page();
    expect(page?.content.handoffNotes).toBe("A handbook and a training");
    expect(page?.revision).toBe(before + 2);
  });

  it("does not count saving the same words again as a change", async () => {
    const scope = await scoping();
    const first = await saveSection(scope.staff, await scope.handoff("A handbook"));
    const stale = await saveSection(scope.partner, await scope.handoff("A handbook", "an old stamp"));
    expect(first.changed).toBe(true);
    expect(stale).toMatchObject({ changed: false, stamp: first.stamp });
  });

  it("tells whoever did not see what someone else saved", async () => {
    const scope = await scoping();
    const seen = await scope.stampOf("handoff");
    await saveSection(scope.staff, await scope.handoff("Theirs"));
    await expect(saveSection(scope.partner, await scope.handoff("Mine", seen))).rejects.toMatchObject({
      code: "part-changed-meanwhile",
      value: { stamp: await scope.stampOf("handoff") },
    });
  });

  it("keeps exactly one of many saves at the same moment", async () => {
    const scope = await scoping();
    const stamp = await scope.stampOf("handoff");
    const saves = await Promise.all(["a", "b", "c", "d"].map((notes) => scope.handoff(notes, stamp)));
    const results = outcomes(
      await Promise.allSettled(
        saves.map((save, index) => saveSection(index % 2 ? scope.staff : scope.partner, save)),
      ),
    );
    expect(results.filter((result) => result === "done")).toHaveLength(1);
    expect(results.filter((result) => result === "part-changed-meanwhile")).toHaveLength(3);
  });

  it("writes roles with their skills anew", async () => {
    const scope = await scoping();
    const skill = { skill: "sql", level: 4, required: true };
    const role = { discipline: "data" as const, seats: 2, hoursPerWeek: 6, required: true };
    await saveSection(scope.staff, {
      section: "team",
      projectId: scope.projectId,
      stamp: await scope.stampOf("team"),
      weeks: 10,
      startsOn: "2027-03-01",
      roles: [{ ...role, title: "Data engineer", skills: [skill, skill] }],
    });
    expect((await scope.page())?.content).toMatchObject({
      weeks: 10,
      startsOn: "2027-03-01",
      roles: [{ title: "Data engineer", seats: 2, skills: [skill] }],
    });
  });

  it("makes a new priority the organization's with the button, not while one types", async () => {
    const scope = await scoping("empty");
    const problem = async () =>
      ({
        section: "problem",
        projectId: scope.projectId,
        stamp: await scope.stampOf("problem"),
        title: scope.project.title,
        priorityId: undefined,
        newPriority: "Feed the valley",
        causes: ["health"],
        problem: "A problem",
        outcome: "An outcome",
        baseline: "",
        target: "",
        measuredBy: "",
      }) satisfies SaveSection;
    const titled = { organizationId: scope.project.organization.id, title: "Feed the valley" };
    await keepSection(scope.partner, await problem());
    expect(await db().strategicPriority.count({ where: titled })).toBe(0);
    await saveSection(scope.partner, await problem());
    expect(await db().strategicPriority.count({ where: titled })).toBe(1);
    expect((await scope.page())?.content).toMatchObject({
      priority: { title: "Feed the valley" },
      causes: ["health"],
    });
  });

  it("is for the two sides only, and read by them and by the team", async () => {
    const scope = await scoping();
    const stranger = await asActor(await makePerson({ profile: true }));
    const otherStaff = await asActor(await makeStaff({ programme: (await makeProject()).programme }));
    for (const someone of [stranger, otherStaff]) {
      expect(await scopePage(someone, scope.project.slug, "en")).toBeNull();
      expect(await sectionPage(someone, scope.project.slug, "handoff", "en")).toBeNull();
      await expect(saveSection(someone, await scope.handoff("Mine"))).rejects.toEqual(refused("not-found"));
    }
    const running = await makeProject({ stage: "ACTIVE" });
    const member = await asActor(running.members[0]!.person);
    expect((await scopePage(member, running.slug, "en"))?.mayWrite).toBe(false);
    expect(await scopePage(stranger, running.slug, "en")).toBeNull();
    const everywhere = await asActor(await makeStaff());
    expect((await scopePage(everywhere, running.slug, "en"))?.sides).toEqual(["STAFF"]);
  });

  it("ends when the scope is agreed", async () => {
    const project = await makeProject({ stage: "SCOPED" });
    const staff = await asActor(project.scoper, "staff");
    const save = {
      section: "boundaries",
      projectId: project.id,
      stamp: "",
      inScope: "",
      outOfScope: "",
    } as const;
    await expect(saveSection(staff, { ...save, assumptions: "" })).rejects.toEqual(refused("scope-closed"));
  });
});

describe("a version", () => {
  it("is put to both sides by staff, when nothing needed is missing", async () => {
    const scope = await scoping();
    await expect(proposeVersion(scope.partner, scope)).rejects.toEqual(refused("move-not-yours"));
    expect(await proposeVersion(scope.staff, scope)).toMatchObject({ number: 1 });
    await expect(proposeVersion(scope.staff, scope)).rejects.toEqual(refused("version-waiting"));
    const unready = await scoping("partial");
    await expect(proposeVersion(unready.staff, unready)).rejects.toEqual(refused("scope-not-ready"));
  });

  it("is agreed when both sides have approved, and both hear of it", async () => {
    const scope = await scoping();
    await proposeVersion(scope.staff, scope);
    const { id: versionId } = await current(scope);
    const approval = { projectId: scope.projectId, versionId };
    expect(await approveForPartner(scope.partner, approval)).toMatchObject({ complete: false });
    expect(await approveForStaff(scope.staff, approval)).toMatchObject({ complete: true });
    expect((await scope.page())?.project.stage).toBe("SCOPED");
    await drainOutbox([scopingReactions]);
    const mails = await db().emailMessage.findMany({
      where: { to: { in: [scope.partner.email, scope.staff.email] } },
      select: { dedupeKey: true },
    });
    const letters = mails.map(({ dedupeKey }) => dedupeKey.split(":")[2]).toSorted();
    expect(letters).toEqual(["approvedPartner", "approvedStaff", "proposedPartner", "proposedStaff"]);
  });

  it("moves the project once when both sides approve at the same moment", async () => {
    const scope = await scoping("proposed");
    const { id: versionId } = await current(scope);
    const approval = { projectId: scope.projectId, versionId };
    await Promise.all([approveForPartner(scope.partner, approval), approveForStaff(scope.staff, approval)]);
    const moves = { projectId: scope.projectId, to: "SCOPED" as const };
    expect(await db().projectMove.count({ where: moves })).toBe(1);
  });

  it("is approved once by a side, however often they press", async () => {
    const scope = await scoping("proposed");
    const { id: versionId } = await current(scope);
    const colleague = await asActor(
      await makeMember({ organization: scope.project.organization }),
      "partner",
    );
    const results = outcomes(
      await Promise.allSettled(
        [scope.partner, scope.partner, colleague].map((actor) =>
          approveForPartner(actor, { projectId: scope.projectId, versionId }),
        ),
      ),
    );
    expect(results.toSorted()).toEqual(["already-approved", "already-approved", "done"]);
  });

  it("is not approved for both sides by the same person, nor for a side that is not theirs", async () => {
    const scope = await scoping("proposed");
    const { id: versionId } = await current(scope);
    const approval = { projectId: scope.projectId, versionId };
    await expect(approveForStaff(scope.partner, approval)).rejects.toEqual(refused("move-not-yours"));
    const { organization, programme } = scope.project;
    const person = await makeStaff({ programme, person: await makeMember({ organization }) });
    const both = await asActor(person);
    await approveForPartner(both, approval);
    const again = await approveForStaff(both, approval).catch((error: unknown) => error);
    expect(asRefusal(again)).toEqual(refused("approve-one-side"));
    expect((await scopePage(both, scope.project.slug, "en"))?.mayApprove).toEqual({
      PARTNER: false,
      STAFF: false,
    });
  });

  it("is taken back by a change, and can't be approved any more", async () => {
    const scope = await scoping("staff-approved");
    const { id: versionId } = await current(scope);
    await saveSection(scope.staff, await scope.handoff("Something new"));
    expect((await current(scope)).superseded).toBe(true);
    const approval = { projectId: scope.projectId, versionId };
    await expect(approveForPartner(scope.partner, approval)).rejects.toEqual(refused("version-superseded"));
    expect(await proposeVersion(scope.staff, scope)).toMatchObject({ number: 2 });
    const { changes, approvals, superseded } = await current(scope);
    expect(superseded).toBe(false);
    expect(approvals).toEqual([]);
    expect(changes?.map(({ field }) => field)).toContain("handoffNotes");
  });

  it("is never agreed in another form than what it says, when approval and change meet", async () => {
    for (let round = 0; round < 5; round++) {
      const scope = await scoping("staff-approved");
      const { id: versionId } = await current(scope);
      const change = await scope.handoff(`Changed in round ${round}`);
      const results = outcomes(
        await Promise.allSettled([
          approveForPartner(scope.partner, { projectId: scope.projectId, versionId }),
          saveSection(scope.staff, change),
        ]),
      );
      const page = await scope.page();
      const agreed = page?.project.stage === "SCOPED";
      expect(results).toEqual(agreed ? ["done", "scope-closed"] : ["version-superseded", "done"]);
      expect(page?.versions.current?.superseded).toBe(!agreed);
    }
  });

  it("no longer holds when staff reopen the scope, from either page", async () => {
    const reason = "The warehouse opens later.";
    for (const reopen of [reopenScope, reopenScoping]) {
      const project = await makeProject({ stage: "SCOPED" });
      const staff = await asActor(project.scoper, "staff");
      await reopen(staff, { projectId: project.id, reason });
      await drainOutbox([scopingReactions]);
      const page = await scopePage(staff, project.slug, "en");
      expect(page?.project.stage).toBe("SCOPING");
      expect(page?.versions.current?.superseded).toBe(true);
      expect(page?.mayPropose).toBe(true);
    }
  });
});
