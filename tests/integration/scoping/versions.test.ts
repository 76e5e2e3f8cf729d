import { describe, expect, it } from "vitest";
import { asRefusal } from "@/lib/platform/constraints";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { reopenScoping } from "@/lib/projects/commands";
import { approveForPartner, approveForStaff } from "@/lib/scoping/commands/approve-version";
import { askForChange } from "@/lib/scoping/commands/ask-for-change";
import { proposeVersion } from "@/lib/scoping/commands/propose-version";
import { reopenScope } from "@/lib/scoping/commands/reopen-scope";
import { saveSection } from "@/lib/scoping/commands/save-section";
import { scopePage } from "@/lib/scoping/queries/scope";
import { versionPage } from "@/lib/scoping/queries/version";
import { scopingReactions } from "@/lib/scoping/reactions";
import { makeProject } from "@/tests/support/factories";
import { asActor, makeMember, makeStaff } from "@/tests/support/people-factories";
import { current, outcomes, refused, scoping } from "@/tests/support/scoping";

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
    await drainOutbox({ scoping: scopingReactions });
    const mails = await db().emailMessage.findMany({
      where: { to: { in: [scope.partner.email, scope.staff.email] } },
      select: { dedupeKey: true },
    });
    const letters = mails.map(({ dedupeKey }) => dedupeKey.split(":")[2]).toSorted();
    expect(letters).toEqual(["approvedPartner", "approvedStaff", "proposedPartner", "proposedStaff"]);
  });

  it("keeps the names of those who agreed, whatever they are called later", async () => {
    const scope = await scoping("proposed");
    const { id: versionId } = await current(scope);
    const { personId, name } = scope.partner;
    await approveForPartner(scope.partner, { projectId: scope.projectId, versionId });
    await db().person.update({ where: { id: personId }, data: { name: "Under another name" } });
    const approved = { approvals: [{ side: "PARTNER", name }] };
    expect((await scope.page())?.versions.current).toMatchObject(approved);
    expect(await versionPage(scope.partner, scope.project.slug, 1, "en")).toMatchObject(approved);
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
    expect(changes?.map(({ field }) => field)).toContain("documents");
  });

  it("is taken back by a side that asks for a change instead, which the other side hears of", async () => {
    const scope = await scoping("staff-approved");
    const { id: versionId } = await current(scope);
    const change = { projectId: scope.projectId, versionId, section: "team", text: "Two evenings." } as const;
    await expect(askForChange(scope.staff, "STAFF", change)).rejects.toEqual(refused("already-approved"));
    await expect(askForChange(scope.partner, "STAFF", change)).rejects.toEqual(refused("move-not-yours"));
    await askForChange(scope.partner, "PARTNER", change);

    const page = await scope.page();
    expect(page?.versions.current?.superseded).toBe(true);
    expect(page?.comments).toMatchObject([{ section: "team", text: "Two evenings." }]);
    expect(
      await db().waiting.findFirst({ where: { projectId: scope.projectId, until: null } }),
    ).toMatchObject({ side: "STAFF" });
    await expect(approveForPartner(scope.partner, change)).rejects.toEqual(refused("version-superseded"));
    expect(await proposeVersion(scope.staff, scope)).toMatchObject({ number: 2 });

    await drainOutbox({ scoping: scopingReactions });
    const letters = await db().emailMessage.findMany({
      where: { to: scope.staff.email, dedupeKey: { contains: "changeAsked" } },
      select: { subject: true },
    });
    expect(letters).toEqual([{ subject: expect.stringContaining("asks for a change") }]);
  });

  it("is approved or asked to be changed, when both meet", async () => {
    const scope = await scoping("proposed");
    const { id: versionId } = await current(scope);
    const { organization } = scope.project;
    const colleague = await asActor(await makeMember({ organization }), "partner");
    const version = { projectId: scope.projectId, versionId };
    const results = outcomes(
      await Promise.allSettled([
        approveForPartner(scope.partner, version),
        askForChange(colleague, "PARTNER", { ...version, section: "team", text: "Two evenings." }),
      ]),
    );
    expect([
      ["done", "already-approved"],
      ["version-superseded", "done"],
    ]).toContainEqual(results);
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
      await drainOutbox({ scoping: scopingReactions });
      const page = await scopePage(staff, project.slug, "en");
      expect(page?.project.stage).toBe("SCOPING");
      expect(page?.versions.current?.superseded).toBe(true);
      expect(page?.mayPropose).toBe(true);
    }
  });
});
