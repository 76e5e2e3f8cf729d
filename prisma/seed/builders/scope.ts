import { blockersOf } from "@/lib/scoping/blockers";
import type { Happening } from "@/lib/projects/turn";
import { addAudit } from "./audit";
import type { BuiltPerson } from "./people";
import type { ScopeProgress } from "./projects";
import { scopeContent, skillsOf } from "./scope-content";
import type { Sheet } from "./sheet";
import type { RoleSpec, ScopeText, Story } from "./story";

type Progress = ScopeProgress | "approved";

export type WrittenScope = Omit<Story, "request" | "roles"> & { roles: (RoleSpec & { id: string })[] };

const emptyScope: ScopeText = {
  problem: "",
  outcome: "",
  baseline: "",
  target: "",
  measuredBy: "",
  inScope: "",
  outOfScope: "",
  assumptions: "",
  channel: "",
  cadence: "",
  replyTime: "",
  partnerContact: "",
  decisionMaker: "",
  handoffOwner: "",
  handoffSecond: "",
  handoffNotes: "",
  runningCostCents: null,
  weeks: null,
};

/** What is in the scope so far: all of it, or the first half of the work. */
function partOf(story: Story, progress: Progress): Story {
  if (progress !== "empty" && progress !== "partial") return story;
  const { problem, outcome, inScope, weeks } = story.scope;
  const begun = progress === "partial";
  return {
    ...story,
    scope: { ...emptyScope, problem, ...(begun ? { outcome, inScope, weeks } : {}) },
    deliverables: begun ? story.deliverables.slice(0, 1).map((one) => ({ ...one, acceptance: "" })) : [],
    roles: begun ? story.roles.slice(0, 2) : [],
    risks: [],
  };
}

/** The scope as rows; what was written, or nothing when both sides only just met. */
export function addScope(
  sheet: Sheet,
  spec: {
    id: string;
    story: Story;
    progress: Progress;
    scoper: BuiltPerson;
    priority: { id: string; title: string } | null;
    savedAt: Date;
  },
): WrittenScope {
  const projectId = spec.id;
  const story = partOf(spec.story, spec.progress);
  sheet.add("scope", {
    projectId,
    ...story.scope,
    revision: revisionOf(spec.progress),
    savedAt: spec.savedAt,
    savedById: spec.scoper.id,
    blockers: blockersOf(scopeContent(story, spec.priority, null)),
  });
  for (const [position, deliverable] of story.deliverables.entries())
    sheet.add("deliverable", { id: sheet.id(), projectId, position: position + 1, ...deliverable });
  for (const [position, risk] of story.risks.entries())
    sheet.add("risk", { id: sheet.id(), projectId, position: position + 1, ...risk });
  const roles = story.roles.map((role, position) => {
    const { skills, required = true, ...row } = role;
    const id = sheet.id();
    sheet.add("role", { id, projectId, position: position + 1, required, ...row });
    for (const skill of skillsOf(skills)) sheet.add("roleSkill", { roleId: id, ...skill });
    return { ...role, id };
  });
  return { ...story, roles };
}

function revisionOf(progress: Progress): number {
  return { empty: 1, partial: 3 }[progress as "empty" | "partial"] ?? 7;
}

/** The numbered copy that was put to both sides, and who has approved it. */
export function addVersion(
  sheet: Sheet,
  spec: {
    id: string;
    progress: Progress;
    content: WrittenScope;
    priority: { id: string; title: string } | null;
    contact: BuiltPerson;
    scoper: BuiltPerson;
    /** When it was put to both sides, and when they had both agreed. */
    proposedAt: Date;
    at: Date;
  },
): Happening[] {
  const sides = {
    "staff-approved": ["STAFF"],
    "partner-approved": ["PARTNER"],
    approved: ["STAFF", "PARTNER"],
    proposed: [],
  } as const;
  if (!(spec.progress in sides)) return [];
  const id = sheet.id();
  sheet.add("scopeVersion", {
    id,
    projectId: spec.id,
    number: 1,
    revision: revisionOf(spec.progress),
    content: scopeContent(spec.content, spec.priority, null),
    proposedById: spec.scoper.id,
    proposedAt: spec.proposedAt,
  });
  addAudit(sheet, {
    at: spec.proposedAt,
    by: spec.scoper,
    actingAs: "staff",
    action: "scope.proposed",
    subject: ["ScopeVersion", id],
  });
  const happened: Happening[] = [{ at: spec.proposedAt, kind: "put", version: id }];
  for (const side of sides[spec.progress as keyof typeof sides]) {
    happened.push({ at: spec.at, kind: "approved", version: id, side });
    const by = side === "STAFF" ? spec.scoper : spec.contact;
    sheet.add("scopeApproval", { versionId: id, side, personId: by.id, approvedAt: spec.at });
    addAudit(sheet, {
      at: spec.at,
      by,
      actingAs: side === "STAFF" ? "staff" : "partner",
      action: "scope.approved",
      subject: ["ScopeVersion", id],
    });
  }
  return happened;
}
