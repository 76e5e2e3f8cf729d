import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { assignScoper } from "@/lib/intake/commands/assign-scoper";
import { askQuestion } from "@/lib/intake/commands/questions";
import { mergeRequests } from "@/lib/intake/commands/merge-requests";
import { takeIntoScoping } from "@/lib/scoping/commands/take-into-scoping";
import { requestPage } from "@/lib/intake/queries/request";
import { mergePage, triagePage } from "@/lib/intake/queries/triage";
import { makeProgramme, makeProject } from "@/tests/support/factories";
import { asActor, makeMember, makeStaff } from "@/tests/support/people-factories";
import { outcomes, refused } from "@/tests/support/scoping";

describe("giving a request to a scoper", () => {
  it("is done by staff, to staff of its programme, and of two at once one is told", async () => {
    const project = await makeProject({ stage: "SUBMITTED" });
    const { programme } = project;
    const staff = await asActor(await makeStaff({ programme }), "staff");
    const [one, other] = [await makeStaff({ programme }), await makeStaff({ programme })];
    const give = (scoperId: string) => assignScoper(staff, { projectId: project.id, scoperId, from: null });
    const elsewhere = await makeStaff({ programme: await makeProgramme() });
    await expect(give(elsewhere.id)).rejects.toEqual(refused("not-staff-there"));
    const partner = await asActor(project.contact, "partner");
    await expect(
      assignScoper(partner, { projectId: project.id, scoperId: one.id, from: null }),
    ).rejects.toEqual(refused("move-not-yours"));
    const results = outcomes(await Promise.allSettled([give(one.id), give(other.id)]));
    expect(results.toSorted()).toEqual(["assigned-meanwhile", "done"]);
  });

  it("stays with whoever has it when somebody else takes it into scoping", async () => {
    const project = await makeProject({ stage: "SUBMITTED" });
    const { programme } = project;
    const staff = await asActor(await makeStaff({ programme }), "staff");
    const scoper = await makeStaff({ programme });
    await assignScoper(staff, { projectId: project.id, scoperId: scoper.id, from: null });
    const { slug } = await takeIntoScoping(staff, { projectId: project.id });
    const found = await db().project.findUniqueOrThrow({ where: { slug }, select: { scoperId: true } });
    expect(found.scoperId).toBe(scoper.id);
  });
});

const asShown = ({ id }: { id: string }) => ({ id, version: 1 });

async function twoRequests() {
  const one = await makeProject({ stage: "SUBMITTED", title: "One list of volunteers for everyone" });
  const { organization, programme } = one;
  const shared = { organization, programme, stage: "SUBMITTED" as const };
  const other = await makeProject({ ...shared, title: "One list of volunteers for all" });
  const staff = await asActor(await makeStaff({ programme }), "staff");
  const merge = (keep: "one" | "other") =>
    mergeRequests(staff, { one: asShown(one), other: asShown(other), keep, reason: "The same list." });
  return { one, other, staff, merge };
}

describe("two requests that are the same", () => {
  it("are found by their words, within the programmes one staffs", async () => {
    const { one, other, staff } = await twoRequests();
    const found = (await triagePage(staff, one.slug))!.duplicates;
    expect(found).toMatchObject([{ id: other.id, sameOrganization: true }]);
    const abroad = await makeProject({ stage: "SUBMITTED", title: "One list of volunteers for everyone" });
    expect((await triagePage(staff, one.slug))!.duplicates.map(({ id }) => id)).not.toContain(abroad.id);
    const member = await asActor(one.contact, "partner");
    expect(await triagePage(member, one.slug)).toBeNull();
    expect(await mergePage(member, one.slug, other.slug)).toBeNull();
  });

  it("become one: the other ends with its words kept in the one that goes on", async () => {
    const { one, other, staff, merge } = await twoRequests();
    expect(await merge("one")).toEqual({ slug: one.slug });
    const kept = (await requestPage(staff, { slug: one.slug }))!;
    expect(kept.attached).toMatchObject([{ id: other.id, reason: "The same list." }]);
    const gone = (await requestPage(staff, { slug: other.slug }))!;
    expect(gone).toMatchObject({ stage: "DECLINED", mergedInto: { id: one.id } });
    await expect(merge("other")).rejects.toThrow();
  });

  it("never end both, though two staff merge opposite ways at once", async () => {
    const { one, other, merge } = await twoRequests();
    const results = await Promise.allSettled([merge("one"), merge("other")]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const stages = await db().project.findMany({
      where: { id: { in: [one.id, other.id] } },
      select: { stage: true },
    });
    expect(stages.map(({ stage }) => stage).toSorted()).toEqual(["DECLINED", "SUBMITTED"]);
  });

  it("are merged as they were read: not when one was changed meanwhile", async () => {
    const { one, other, staff, merge } = await twoRequests();
    await askQuestion(staff, { projectId: other.id, text: "Is this the same?", mayEdit: false });
    await expect(merge("one")).rejects.toEqual(refused("project-changed"));
    await expect(merge("other")).rejects.toEqual(refused("project-changed"));
    const pair = (await mergePage(staff, one.slug, other.slug))!;
    await mergeRequests(staff, { ...pair, keep: "one", reason: "The same list." });
  });

  it("are merged within one organization only, and only by staff", async () => {
    const { one, staff } = await twoRequests();
    const foreign = await makeProject({ stage: "SUBMITTED", programme: one.programme });
    const pair = { one: asShown(one), other: asShown(foreign), keep: "one" as const, reason: "Alike" };
    await expect(mergeRequests(staff, pair)).rejects.toEqual(refused("merge-organizations"));
    await expect(mergeRequests(staff, { ...pair, other: asShown(one) })).rejects.toEqual(
      refused("merge-same"),
    );
    const member = await asActor(await makeMember({ organization: one.organization }), "partner");
    await expect(mergeRequests(member, pair)).rejects.toThrow();
  });
});
