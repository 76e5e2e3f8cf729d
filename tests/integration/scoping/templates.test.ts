import { expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { projectTypes } from "@/lib/scoping/catalogue";
import { startFromTemplate } from "@/lib/scoping/commands/start-from-template";
import { templates } from "@/lib/scoping/templates";
import { makeProject } from "@/tests/support/factories";
import { asActor, makePerson } from "@/tests/support/people-factories";
import { refused, scoping } from "@/tests/support/scoping";

it("asks for skills that exist", async () => {
  const known = new Set((await db().skill.findMany({ select: { slug: true } })).map(({ slug }) => slug));
  const asked = projectTypes.flatMap((type) =>
    templates[type].roles.flatMap(({ skills }) => Object.keys(skills)),
  );
  expect(asked.filter((skill) => !known.has(skill))).toEqual([]);
});

it("fills what is empty in the reader's language, for either side, and names the kind of project", async () => {
  const scope = await scoping("empty");
  const before = (await scope.page())!.content;
  await startFromTemplate(scope.partner, { projectId: scope.projectId, type: "website" }, "es");
  const after = (await scope.page())!;
  expect(after.content.problem).toBe(before.problem);
  expect(after.content.deliverables.map(({ title }) => title)).toContain("Las páginas nuevas, en uso");
  expect(after.content.roles).toHaveLength(3);
  expect(after.content.type).not.toBeNull();
  const { score, blockers } = await db().scope.findUniqueOrThrow({
    where: { projectId: scope.projectId },
    select: { score: true, blockers: true },
  });
  expect(score).toBe(after.readiness.score);
  expect(blockers).not.toContain("deliverable-named");
});

it("changes no word that is written, and fills once though two press at once", async () => {
  const written = await scoping();
  const before = (await written.page())!.content;
  const use = (scope: typeof written, type: "website" | "crm-choice") =>
    startFromTemplate(scope.staff, { projectId: scope.projectId, type }, "en");
  await use(written, "crm-choice").catch(() => undefined);
  expect((await written.page())!.content).toMatchObject({
    deliverables: before.deliverables,
    roles: before.roles,
    risks: expect.arrayContaining(before.risks) as unknown,
  });
  const empty = await scoping("empty");
  await Promise.allSettled([use(empty, "website"), use(empty, "crm-choice")]);
  const { deliverables, efforts } = (await empty.page())!.content;
  const titles = deliverables.map(({ title }) => title);
  expect(titles).toHaveLength(3);
  expect(efforts.every(({ deliverable }) => titles.includes(deliverable))).toBe(true);
});

it("is for the two sides, while the scope is written", async () => {
  const scope = await scoping("empty");
  const stranger = await asActor(await makePerson());
  const input = { projectId: scope.projectId, type: "website" as const };
  await expect(startFromTemplate(stranger, input, "en")).rejects.toEqual(refused("not-found"));
  const agreed = await makeProject({ stage: "SCOPED" });
  const staff = await asActor(agreed.scoper, "staff");
  await expect(startFromTemplate(staff, { ...input, projectId: agreed.id }, "en")).rejects.toEqual(
    refused("scope-closed"),
  );
});
