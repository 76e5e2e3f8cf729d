import "server-only";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { sectionOf, type ScopeContent } from "@/lib/scoping/content";
import { findInside, lockScope, supersedeVersions } from "@/lib/scoping/find";
import { keepBlockers } from "@/lib/scoping/keep-blockers";
import { loadContent } from "@/lib/scoping/load";
import type { SaveSection } from "@/lib/scoping/schema";
import { stampOf } from "@/lib/scoping/stamp";
import { writeSection } from "@/lib/scoping/write-section";

export type Saved = { slug: string; stamp: string; changed: boolean };

/** One sitting at a scope leaves one audit row, however often it is saved while one types. */
const sittingMs = 15 * 60 * 1000;

/**
 * Saves one section of a scope: both sides may, while the project is in scoping. Refuses to write over what
 * someone else saved since the writer saw it. Any change takes back a version that waits for approval.
 */
export async function saveSection(actor: Actor, input: SaveSection): Promise<Saved> {
  return transaction(async () => {
    const { projectId, section, stamp } = input;
    await lockScope(projectId);
    const project = await findInside(actor, projectId);
    if (project.stage !== "SCOPING") throw new Refusal("scope-closed");
    const before = await loadContent(projectId);
    const draft = sectionOf({ ...before, ...(await contentFrom(input, project.organizationId)) }, section);
    const was = stampOf(sectionOf(before, section));
    if (stampOf(draft) === was) return { slug: project.slug, stamp: was, changed: false };
    if (stamp !== was) throw new Refusal("part-changed-meanwhile", { value: { stamp: was } });

    await writeSection(projectId, draft);
    await leaveTrace(actor, projectId, section);
    const after = await loadContent(projectId);
    await keepBlockers(projectId, after);
    return { slug: project.slug, stamp: stampOf(sectionOf(after, section)), changed: true };
  });
}

/** The same while one types: a priority half written is not made one of the organization's yet. */
export function keepSection(actor: Actor, input: SaveSection): Promise<Saved> {
  return saveSection(actor, input.section === "problem" ? { ...input, newPriority: "" } : input);
}

/** What the form says, in the words of the content. */
async function contentFrom(input: SaveSection, organizationId: string): Promise<Partial<ScopeContent>> {
  const { projectId: _project, stamp: _stamp, section: _section, ...fields } = input;
  if (input.section === "problem") {
    const { priorityId, newPriority, causes, ...texts } = fields as Extract<
      SaveSection,
      { section: "problem" }
    >;
    const priority = await priorityOf(priorityId, newPriority, organizationId);
    return { ...texts, priority, causes: [...new Set(causes)].sort() };
  }
  if (input.section === "handoff") {
    const { runningCost, ...texts } = fields as Extract<SaveSection, { section: "handoff" }>;
    return { ...texts, runningCostCents: runningCost };
  }
  if (input.section === "team") {
    const { roles, ...plan } = fields as Extract<SaveSection, { section: "team" }>;
    return { ...plan, roles: roles.map((role) => ({ ...role, skills: onceEach(role.skills) })) };
  }
  return fields as Partial<ScopeContent>;
}

function onceEach(skills: ScopeContent["roles"][number]["skills"]) {
  const bySlug = new Map(skills.map((skill) => [skill.skill, skill]));
  return [...bySlug.values()].sort((one, other) => (one.skill < other.skill ? -1 : 1));
}

async function priorityOf(chosen: string | undefined, written: string, organizationId: string) {
  const select = { id: true, title: true } as const;
  const where = { organizationId, archivedAt: null };
  if (written) {
    const known = await db().strategicPriority.findFirst({
      where: { ...where, title: { equals: written, mode: "insensitive" } },
      select,
    });
    return known ?? db().strategicPriority.create({ data: { organizationId, title: written }, select });
  }
  if (!chosen) return null;
  const priority = await db().strategicPriority.findFirst({ where: { ...where, id: chosen }, select });
  if (!priority) throw new Refusal("not-found", { field: "priorityId" });
  return priority;
}

async function leaveTrace(actor: Actor, projectId: string, section: string): Promise<void> {
  const { savedAt, savedById } = await db().scope.findUniqueOrThrow({
    where: { projectId },
    select: { savedAt: true, savedById: true },
  });
  await db().scope.update({
    where: { projectId },
    data: { revision: { increment: 1 }, savedAt: now(), savedById: actor.personId },
    select: { projectId: true },
  });
  const superseded = await supersedeVersions(projectId);
  const newSitting = savedById !== actor.personId || now().getTime() - savedAt.getTime() > sittingMs;
  if (!newSitting && superseded.length === 0) return;
  await record(actor, superseded.length > 0 ? "scope.version-superseded" : "scope.edited", {
    subject: { type: "Project", id: projectId },
    changes: {
      section: [null, section],
      ...(superseded.length > 0 && { version: [superseded.join(", "), null] }),
    },
    event: superseded.length > 0,
  });
}
