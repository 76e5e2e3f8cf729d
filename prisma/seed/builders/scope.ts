import { readinessOf } from "@/lib/scoping/readiness/readiness";
import type { Happening } from "@/lib/projects/turn";
import type { ScopeContent } from "@/lib/scoping/content";
import { addAudit } from "./audit";
import type { BuiltPerson } from "./people";
import type { ScopeProgress } from "./projects";
import { nothingWritten, scopeContent, skillsOf } from "./scope-content";
import type { Sheet } from "./sheet";
import type { RoleSpec, Story } from "./story";

type Progress = ScopeProgress | "approved";

export type WrittenScope = Omit<Story, "request" | "roles"> & { roles: (RoleSpec & { id: string })[] };

/** What is in the scope so far: all of it, or the first half of the work. */
function partOf(story: Story, progress: Progress): Story {
  if (progress !== "empty" && progress !== "partial") return story;
  const { problem, whoHasIt, outcomes, inScope, weeks, deliverables } = story.scope;
  const begun = {
    outcomes: outcomes.map(({ what }) => ({ what, baseline: "", target: "", measuredBy: "" })),
    inScope,
    weeks,
    deliverables: deliverables.slice(0, 1).map((one) => ({ ...one, acceptance: "" })),
  };
  return {
    ...story,
    scope: { ...nothingWritten(), problem, whoHasIt, ...(progress === "partial" && begun) },
    roles: progress === "partial" ? story.roles.slice(0, 2) : [],
  };
}

type ScopeSpec = {
  id: string;
  story: Story;
  progress: Progress;
  priority: { id: string; title: string } | null;
  scoper: BuiltPerson;
  begunAt: Date;
  savedAt: Date;
};

/** The scope as rows; what was written, or nothing when both sides only just met. */
export function addScope(sheet: Sheet, spec: ScopeSpec): WrittenScope {
  const projectId = spec.id;
  const story = partOf(spec.story, spec.progress);
  const readiness = readinessOf(scopeContent(story, spec.priority, null));
  const keys = (severity: string) =>
    readiness.missing.filter((finding) => finding.severity === severity).map(({ key }) => key);
  sheet.add("scope", {
    projectId,
    ...story.scope,
    score: readiness.score,
    blockers: keys("blocker"),
    warnings: keys("warning"),
    revision: revisionOf(spec.progress),
    savedAt: spec.savedAt,
    savedById: spec.scoper.id,
  });
  const counts = { blockers: keys("blocker").length, warnings: keys("warning").length };
  addReadiness(sheet, spec, { score: readiness.score, ...counts });
  const roles = story.roles.map((role, position) => {
    const { skills, required = true, ...row } = role;
    const id = sheet.id();
    sheet.add("role", { id, projectId, position, required, ...row });
    for (const skill of skillsOf(skills)) sheet.add("roleSkill", { roleId: id, ...skill });
    return { ...role, id };
  });
  return { ...story, roles };
}

/** How it came to be as ready as it is: in a few steps from the day scoping began. */
function addReadiness(
  sheet: Sheet,
  { id, begunAt, savedAt }: ScopeSpec,
  { score, blockers, warnings }: { score: number; blockers: number; warnings: number },
): void {
  const steps = savedAt.getTime() - begunAt.getTime() > 3 * 86_400_000 ? 4 : 1;
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    sheet.add("scopeReadiness", {
      id: sheet.id(),
      projectId: id,
      at: new Date(begunAt.getTime() + (savedAt.getTime() - begunAt.getTime()) * share),
      score: Math.floor(score * (0.25 + 0.75 * share)),
      blockers: blockers + Math.round((1 - share) * 12),
      warnings: warnings + Math.round((1 - share) * 10),
    });
  }
}

function revisionOf(progress: Progress): number {
  return { empty: 1, partial: 3 }[progress as "empty" | "partial"] ?? 7;
}

export type AgreedVersion = { id: string; content: ScopeContent };

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
): { happened: Happening[]; agreed: AgreedVersion | null } {
  const sides = {
    "staff-approved": ["STAFF"],
    "partner-approved": ["PARTNER"],
    approved: ["STAFF", "PARTNER"],
    proposed: [],
  } as const;
  if (!(spec.progress in sides)) return { happened: [], agreed: null };
  const id = sheet.id();
  const content = scopeContent(spec.content, spec.priority, null);
  sheet.add("scopeVersion", {
    id,
    projectId: spec.id,
    number: 1,
    revision: revisionOf(spec.progress),
    content,
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
  return { happened, agreed: spec.progress === "approved" ? { id, content } : null };
}
