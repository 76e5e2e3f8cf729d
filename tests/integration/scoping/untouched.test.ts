import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { saveSection } from "@/lib/scoping/commands/save-section";
import { saveNeeds } from "@/lib/intake/commands/save-needs";
import { startFromTemplate } from "@/lib/scoping/commands/start-from-template";
import { sectionOf } from "@/lib/scoping/content";
import { unexplainedJargon } from "@/lib/scoping/jargon";
import { loadNeeds } from "@/lib/intake/needs-store";
import { projectTypes } from "@/lib/scoping/catalogue";
import { SaveNeeds } from "@/lib/intake/needs-schema";
import { needsPage } from "@/lib/intake/queries/needs";
import { sections, type Section } from "@/lib/scoping/schema";
import { SaveSection } from "@/lib/scoping/section-schema";
import { scoping } from "@/tests/support/scoping";

type Scoping = Awaited<ReturnType<typeof scoping>>;

/** What the form of a section sends when nobody typed anything. */
async function untouched(scope: Scoping, section: Section) {
  const { content, edited } = (await scope.page(section))!;
  const { priority, type, runningCostCents, efforts, glossary, ...rest } = sectionOf(content, section);
  const named = content.deliverables.flatMap(({ title: deliverable }) =>
    content.roles.map(({ title: role }) => {
      const known = efforts?.find((effort) => effort.deliverable === deliverable && effort.role === role);
      return { deliverable, role, hours: known?.hours ?? "" };
    }),
  );
  return SaveSection.parse({
    ...rest,
    section,
    projectId: scope.projectId,
    stamp: edited!.stamp,
    type: type ?? "",
    priorityId: priority?.id ?? "",
    runningCost: runningCostCents === null ? "" : String((runningCostCents ?? 0) / 100),
    efforts: efforts && named.filter(({ hours }) => hours !== ""),
    glossary: glossary && [...glossary, ...unexplainedJargon(content).map((term) => ({ term, meaning: "" }))],
    milestones: rest.milestones?.map((milestone) => ({
      ...milestone,
      deliverable: content.deliverables.some(({ title }) => title === milestone.deliverable)
        ? milestone.deliverable
        : "",
    })),
    roles: rest.roles?.map((role) => ({
      ...role,
      required: role.required ? "yes" : "no",
      skills: role.skills.map((skill) => ({ ...skill, required: skill.required ? "yes" : "no" })),
    })),
  });
}

/** Everything a save may leave behind. */
async function traces({ projectId, ...scope }: Scoping) {
  const page = (await scope.page())!;
  const [audit, events, mails] = await Promise.all([
    db().auditEntry.count({ where: { subjectId: projectId } }),
    db().outboxEvent.count({ where: { payload: { path: ["subjectId"], equals: projectId } } }),
    db().emailMessage.count({ where: { to: scope.partner.email } }),
  ]);
  return { audit, events, mails, revision: page.revision, savedAt: page.savedAt, content: page.content };
}

describe("a save that changes nothing", () => {
  it.each(sections)("takes no version back: %s", async (section) => {
    const scope = await scoping("proposed");
    const before = await traces(scope);
    const saved = await saveSection(scope.partner, await untouched(scope, section));
    expect(saved).toMatchObject({ changed: false, stamp: await scope.stampOf(section) });
    expect((await scope.page())?.versions.current?.superseded).toBe(false);
    expect(await traces(scope)).toEqual(before);
  });

  it.each(projectTypes)("is none after a template either: %s", async (type) => {
    const scope = await scoping("empty");
    await startFromTemplate(scope.staff, { projectId: scope.projectId, type }, "es");
    const before = await traces(scope);
    for (const section of sections) await saveSection(scope.partner, await untouched(scope, section));
    expect(await traces(scope)).toEqual(before);
  });

  it("is none where a list names what is no longer there, or a priority was put away", async () => {
    const scope = await scoping();
    const { roles, deliverables } = (await scope.page())!.content;
    const team = await untouched(scope, "team");
    await saveSection(scope.staff, { ...team, roles: roles.slice(1) } as SaveSection);
    const parts = await untouched(scope, "deliverables");
    await saveSection(scope.staff, { ...parts, deliverables: deliverables.slice(1) } as SaveSection);
    const { organization } = scope.project;
    await db().strategicPriority.updateMany({
      where: { organizationId: organization.id },
      data: { archivedAt: new Date() },
    });
    expect((await scope.page("problem"))!.edited!.choices.priorities).toHaveLength(1);
    const before = await traces(scope);
    for (const section of sections) await saveSection(scope.partner, await untouched(scope, section));
    expect(await traces(scope)).toEqual(before);
  });

  it("is none in an assessment of needs", async () => {
    const scope = await scoping();
    const save = async () => {
      const { stamp } = (await needsPage(scope.partner, scope.project.slug))!;
      const { content } = await loadNeeds(scope.projectId);
      return saveNeeds(scope.staff, SaveNeeds.parse({ projectId: scope.projectId, stamp, ...content }));
    };
    const { stamp } = await save();
    const before = await loadNeeds(scope.projectId);
    expect((await save()).stamp).toBe(stamp);
    expect(await loadNeeds(scope.projectId)).toEqual(before);
  });
});
