import { expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { bringNeeds } from "@/lib/scoping/commands/bring-needs";
import { saveNeeds } from "@/lib/intake/commands/save-needs";
import { takeIntoScoping } from "@/lib/scoping/commands/take-into-scoping";
import { emptyNeeds } from "@/lib/intake/needs";
import { needsPage } from "@/lib/intake/queries/needs";
import { scopePage } from "@/lib/scoping/queries/scope";
import { makeProject } from "@/tests/support/factories";
import { asActor, makePerson } from "@/tests/support/people-factories";
import { refused, scoping } from "@/tests/support/scoping";

const answers = {
  ...emptyNeeds,
  priorities: [{ title: "Reach every household", obstacle: "Three lists that differ" }],
  cannotHelp: "Too few drivers",
  hoursPerWeek: 2,
  whoHasTime: "Operations lead",
  decisionMaker: "Director",
  systems: [{ name: "A spreadsheet", purpose: "Donors", owner: "Front desk" }],
};

it("begins the scope with what was answered before", async () => {
  const project = await makeProject({ stage: "SUBMITTED" });
  const partner = await asActor(project.contact, "partner");
  const { stamp } = (await needsPage(partner, project.slug))!;
  await saveNeeds(partner, { projectId: project.id, stamp, ...answers });
  const staff = await asActor(project.scoper, "staff");
  await takeIntoScoping(staff, { projectId: project.id });
  const { content } = (await scopePage(staff, project.slug, "en"))!;
  expect(content).toMatchObject({
    outOfScope: "Too few drivers",
    decisionMaker: "Director",
    systems: [{ name: "A spreadsheet", owner: "Front desk", access: "UNKNOWN" }],
    risks: [{ what: "Three lists that differ", mitigation: "" }],
  });
  expect(content.partnerGives).toContain("2");
  const scope = await db().scope.findUniqueOrThrow({
    where: { projectId: project.id },
    select: { score: true, blockers: true },
  });
  expect(scope.score).toBeGreaterThan(0);
  expect(scope.blockers).toContain("access-settled");
});

it("is brought in later by either side, and changes nothing that is written", async () => {
  const scope = await scoping();
  const before = (await scope.page())!.content;
  const { stamp } = (await needsPage(scope.partner, scope.project.slug))!;
  await saveNeeds(scope.partner, { projectId: scope.projectId, stamp, ...answers });
  await bringNeeds(scope.staff, scope);
  expect((await scope.page())!.content).toEqual(before);
});

it("is written by both sides until the scope is agreed, never over somebody unseen, and by nobody else", async () => {
  const scope = await scoping();
  const { stamp } = (await needsPage(scope.staff, scope.project.slug))!;
  const save = { projectId: scope.projectId, stamp, ...answers };
  await saveNeeds(scope.staff, save);
  await expect(saveNeeds(scope.partner, { ...save, canHelp: "More" })).rejects.toEqual(
    refused("part-changed-meanwhile"),
  );
  const stranger = await asActor(await makePerson());
  expect(await needsPage(stranger, scope.project.slug)).toBeNull();
  await expect(saveNeeds(stranger, save)).rejects.toEqual(refused("not-found"));
  const agreed = await makeProject({ stage: "SCOPED" });
  const staff = await asActor(agreed.scoper, "staff");
  await expect(saveNeeds(staff, { ...save, projectId: agreed.id })).rejects.toEqual(refused("needs-closed"));
});
