import type { RiskKind } from "@/lib/generated/prisma/enums";
import type { Section } from "@/lib/scoping/schema";

export type ScopeSkill = { skill: string; level: number; required: boolean };
export type ScopeRole = {
  title: string;
  discipline: string;
  seats: number;
  hoursPerWeek: number;
  required: boolean;
  skills: ScopeSkill[];
};
export type ScopeDeliverable = { title: string; acceptance: string };
export type ScopeRisk = {
  kind: RiskKind;
  what: string;
  likelihood: number;
  effect: number;
  mitigation: string;
  owner: string;
};

/** Everything a scope says, as it is checked for readiness, frozen in a version and compared with another. */
export type ScopeContent = {
  title: string;
  priority: { id: string; title: string } | null;
  causes: string[];
  problem: string;
  outcome: string;
  baseline: string;
  target: string;
  measuredBy: string;
  inScope: string;
  outOfScope: string;
  assumptions: string;
  deliverables: ScopeDeliverable[];
  weeks: number | null;
  startsOn: string | null;
  roles: ScopeRole[];
  risks: ScopeRisk[];
  channel: string;
  cadence: string;
  replyTime: string;
  partnerContact: string;
  decisionMaker: string;
  handoffOwner: string;
  handoffSecond: string;
  handoffNotes: string;
  runningCostCents: number | null;
};

export type ScopeField = keyof ScopeContent;

/** Which part of the scope each section holds: every field in exactly one. */
export const sectionFields = {
  problem: ["title", "priority", "causes", "problem", "outcome", "baseline", "target", "measuredBy"],
  boundaries: ["inScope", "outOfScope", "assumptions"],
  deliverables: ["deliverables"],
  team: ["weeks", "startsOn", "roles"],
  risks: ["risks"],
  communication: ["channel", "cadence", "replyTime", "partnerContact", "decisionMaker"],
  handoff: ["handoffOwner", "handoffSecond", "handoffNotes", "runningCostCents"],
} as const satisfies Record<Section, readonly ScopeField[]>;

/** One section of a scope, always in the same order of fields. */
export function sectionOf(content: ScopeContent, section: Section): Partial<ScopeContent> {
  return Object.fromEntries(sectionFields[section].map((field) => [field, content[field]]));
}
