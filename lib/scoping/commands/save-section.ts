import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { priorityChosen } from "@/lib/organizations/priority-named";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { sectionOf, withNewNames, type ScopeContent } from "@/lib/scoping/content";
import { lockScope } from "@/lib/scoping/find";
import { loadScope, type StoredScope } from "@/lib/scoping/load";
import { withListedSkills } from "@/lib/scoping/listed-skills";
import { sidesOf } from "@/lib/intake/policy";
import { readinessOf, type Readiness } from "@/lib/scoping/readiness/readiness";
import type { Section } from "@/lib/scoping/schema";
import type { SaveSection } from "@/lib/scoping/section-schema";
import { contentOfSection } from "@/lib/scoping/section-content";
import { sectionStamp } from "@/lib/scoping/stamp";
import { writeScope } from "@/lib/scoping/write-scope";

export type Saved = {
  slug: string;
  stamp: string;
  changed: boolean;
  /** Somebody else saved this section meanwhile: the words are kept beside it, to be compared. */
  held?: boolean;
};

/** One sitting at a scope leaves one audit row, however often it is saved while one types. */
const sittingMs = 15 * 60 * 1000;

/**
 * Saves one section of a scope: both sides may, while the project is in scoping. What someone else saved since the
 * writer saw it is never written over: the writer's words are then held beside it. Any change takes back a version
 * that waits for approval. At most five statements.
 */
export function saveSection(actor: Actor, input: SaveSection): Promise<Saved> {
  return save(actor, input, { stillTyping: false });
}

/** The same while one types: a priority half written is not made one of the organization's yet, a skill not refused. */
export function keepSection(actor: Actor, input: SaveSection): Promise<Saved> {
  const kept = input.section === "problem" ? { ...input, newPriority: "" } : input;
  return save(actor, kept, { stillTyping: true });
}

async function save(actor: Actor, input: SaveSection, how: { stillTyping: boolean }): Promise<Saved> {
  return transaction(async () => {
    const { projectId, section, stamp } = input;
    await lockScope(projectId);
    const stored = await loadScope(projectId);
    const { slug, stage, content: before } = stored;
    if (sidesOf(actor, stored).length === 0) throw new Refusal("not-found");
    if (stage !== "SCOPING") throw new Refusal("scope-closed");
    const typed = await typedContent(input, stored.organizationId, before, how);
    const draft = { ...before, ...typed };
    const was = sectionStamp(before, section);
    const is = sectionStamp(draft, section);
    if (is === was) return { slug, stamp: was, changed: false };
    if (stamp !== was) {
      await holdDraft(actor, input, sectionOf(draft, section));
      return { slug, stamp, changed: false, held: true };
    }
    await writeSection(actor, { projectId, section, stored, after: withNewNames(before, draft) });
    return { slug, stamp: is, changed: true };
  });
}

/** Kept for this person until they have compared it with what stands there. */
function holdDraft(actor: Actor, { projectId, section }: SaveSection, fields: Partial<ScopeContent>) {
  const { personId } = actor;
  const kept = { fields: fields as unknown as Prisma.InputJsonObject, at: now() };
  return db().scopeDraft.upsert({
    where: { projectId_section_personId: { projectId, section, personId } },
    create: { projectId, section, personId, ...kept },
    update: kept,
    select: { section: true },
  });
}

type Change = { projectId: string; section: Section; stored: StoredScope; after: ScopeContent };

/** Writes a section under the scope's lock, with its readiness and its trace. */
export async function writeSection(
  actor: Actor,
  { projectId, section, stored, after }: Change,
): Promise<void> {
  const readiness = readinessOf(after);
  const fields: Partial<ScopeContent> = sectionOf(after, section);
  if (section === "deliverables" || section === "team") {
    fields.efforts = after.efforts;
    fields.milestones = after.milestones;
  }
  const superseded = await writeScope({
    projectId,
    personId: actor.personId,
    fields,
    readiness,
    readinessChanged: hasChanged(stored, readiness),
  });
  const { savedAt, savedById } = stored;
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

function hasChanged({ score, blockers, warnings }: StoredScope, readiness: Readiness): boolean {
  const keys = (severity: string) =>
    readiness.missing.filter((finding) => finding.severity === severity).map(({ key }) => key);
  const same = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((key) => other.includes(key));
  return score !== readiness.score || !same(blockers, keys("blocker")) || !same(warnings, keys("warning"));
}

/** What the form says, in the words of the content; skills by the list, the priority by its row, made when it is new. */
export async function typedContent(
  input: SaveSection,
  organizationId: string,
  before: ScopeContent,
  how = { stillTyping: false },
): Promise<Partial<ScopeContent>> {
  if (input.section === "team")
    return contentOfSection({ ...input, roles: await withListedSkills(input.roles, how) });
  const typed = contentOfSection(input);
  if (input.section !== "problem") return typed;
  const { priorityId, newPriority } = input;
  // one that was put away since it was chosen stays chosen
  if (!newPriority && priorityId === before.priority?.id) return { ...typed, priority: before.priority };
  return { ...typed, priority: await priorityChosen(priorityId, newPriority, organizationId) };
}
