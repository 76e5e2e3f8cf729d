import { expect, it } from "vitest";
import { projectRecord } from "@/lib/scoping/queries/record";
import { scopeJson } from "@/lib/scoping/documents/json";
import { scopeMarkdown } from "@/lib/scoping/documents/markdown";
import { nameApprovers } from "@/lib/scoping/commands/name-approvers";
import { approveForPartner } from "@/lib/scoping/commands/approve-version";
import { db } from "@/lib/platform/db";
import { versionPage } from "@/lib/scoping/queries/version";
import { makeProject } from "@/tests/support/factories";
import { asActor, makeMember, makePerson } from "@/tests/support/people-factories";
import { current, refused, scoping } from "@/tests/support/scoping";

it("a version is read by both sides and the team, whole and as it was agreed, in either language", async () => {
  const project = await makeProject({ stage: "ACTIVE" });
  const readers = [project.contact, project.scoper, project.members[0]!.person];
  for (const person of readers) {
    const page = (await versionPage(await asActor(person), project.slug, 1, "en"))!;
    expect(page.approvals.map(({ side }) => side).toSorted()).toEqual(["PARTNER", "STAFF"]);
    const english = scopeMarkdown(page, "en");
    const spanish = scopeMarkdown(page, "es");
    for (const words of [page.content.problem, page.content.deliverables[0]!.title])
      for (const document of [english, spanish]) expect(document).toContain(words);
    expect(english).toContain("## Risks and technical debt");
    expect(spanish).toContain("## Riesgos");
    expect(scopeJson(page)).toMatchObject({
      format: "commonwork-scope/1",
      project: { reference: `CW-${page.project.number}` },
      version: { number: 1, approvals: [{}, {}] },
      scope: page.content,
    });
  }
  const stranger = await asActor(await makePerson({ profile: true }));
  expect(await versionPage(stranger, project.slug, 1, "en")).toBeNull();
  expect(await versionPage(stranger, project.slug, "current", "en")).toBeNull();
  const member = await asActor(project.members[0]!.person);
  expect(await versionPage(member, project.slug, 2, "en")).toBeNull();
});

it("the scope as it stands is a document too, with no version", async () => {
  const scope = await scoping("partial");
  const page = (await versionPage(scope.partner, scope.project.slug, "current", "en"))!;
  expect(page).toMatchObject({ number: null, approvals: [] });
  expect(scopeMarkdown(page, "en")).toContain("The scope as it stands");
});

it("what everyone may read names no contacts, no systems, no risks and no internal notes", async () => {
  const project = await makeProject({ stage: "PUBLISHED" });
  const staff = await asActor(project.scoper, "staff");
  const { content } = (await versionPage(staff, project.slug, 1, "en"))!;
  const seen = JSON.stringify(await projectRecord(null, project.slug, "en"));
  expect(seen).toContain(content.problem);
  expect(seen).toContain(content.outOfScope);
  const kept = [
    ...[content.channel, content.replyTime, content.decisionMaker, content.partnerContact],
    ...[content.handoffOwner, content.exitPlan, content.partnerGives],
    ...content.systems.map(({ name }) => name),
    ...content.risks.map(({ what }) => what),
    project.contact.email,
  ].filter(Boolean);
  expect(kept.length).toBeGreaterThan(6);
  for (const words of kept) expect(seen).not.toContain(words);
});

it("only those named for a side approve for it, while they belong to it; with nobody named everyone of it does", async () => {
  const scope = await scoping("proposed");
  const { projectId, partner, staff, project } = scope;
  const named = await makeMember({ organization: project.organization });
  const name = (actor: typeof partner, side: "PARTNER" | "STAFF", approvers: string[]) =>
    nameApprovers(actor, { projectId, side, approvers });
  await expect(name(staff, "PARTNER", [named.id])).rejects.toEqual(refused("move-not-yours"));
  await expect(name(partner, "PARTNER", [staff.personId])).rejects.toEqual(refused("not-of-this-side"));
  await name(partner, "PARTNER", [named.id]);
  const approval = { projectId, versionId: (await current(scope)).id };
  expect((await scope.page())?.mayApprove.PARTNER).toBe(false);
  await expect(approveForPartner(partner, approval)).rejects.toEqual(refused("not-named-approver"));
  const before = await asActor(named, "partner");
  await db().organizationMember.updateMany({ where: { personId: named.id }, data: { endedAt: new Date() } });
  // also in the moment after they were removed, with a page they had open
  await expect(approveForPartner(before, approval)).rejects.toEqual(refused("move-not-yours"));
  const after = await asActor(named);
  await expect(approveForPartner(after, approval)).rejects.toEqual(refused("not-found"));
  // the only one named has left: everyone of the side may again
  expect(await approveForPartner(partner, approval)).toMatchObject({ complete: false });
});
