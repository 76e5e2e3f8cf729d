import type { RiskKind } from "@/lib/generated/prisma/enums";
import type { Language } from "@/lib/people/languages-schema";
import type { Access, Length, Place, RiskState, Section, Sensitivity, TimeKind } from "@/lib/scoping/schema";

export type ScopeOutcome = { what: string; baseline: string; target: string; measuredBy: string };
export type ScopeDeliverable = { title: string; acceptance: string };
export type ScopeSkill = { skill: string; level: number; required: boolean };
export type ScopeRole = {
  title: string;
  discipline: string;
  seats: number;
  hoursPerWeek: number;
  required: boolean;
  skills: ScopeSkill[];
};
/** Hours that one role, all its seats together, puts into one deliverable; both by their titles. */
export type ScopeEffort = { deliverable: string; role: string; hours: number };
/** Reached at the end of a week, 1 being the first; `deliverable` is a title, or "" for none. */
export type ScopeMilestone = { title: string; week: number; deliverable: string };
export type ScopeSystem = {
  name: string;
  purpose: string;
  owner: string;
  access: Access;
  accessNote: string;
  data: string;
  sensitivity: Sensitivity;
  dataOwner: string;
  handling: string;
};
export type ScopeRisk = {
  kind: RiskKind;
  what: string;
  likelihood: number;
  effect: number;
  mitigation: string;
  owner: string;
  state: RiskState;
  /** What it would cost the team if nothing is done about it. */
  hours: number | null;
};
export type ScopeTerm = { term: string; meaning: string };

/** Everything a scope says, as it is checked for readiness, frozen in a version and compared with another. */
export type ScopeContent = {
  title: string;
  type: string | null;
  priority: { id: string; title: string } | null;
  causes: string[];
  problem: string;
  whoHasIt: string;
  outcomes: ScopeOutcome[];
  inScope: string;
  outOfScope: string;
  assumptions: string;
  deliverables: ScopeDeliverable[];
  weeks: number | null;
  startsOn: string | null;
  roles: ScopeRole[];
  efforts: ScopeEffort[];
  milestones: ScopeMilestone[];
  systems: ScopeSystem[];
  risks: ScopeRisk[];
  partnerGives: string;
  partnerGets: string;
  teamGives: string;
  teamGets: string;
  timeKind: TimeKind | "";
  place: Place | "";
  length: Length | "";
  language: Language | "";
  traits: string[];
  channel: string;
  cadence: string;
  replyTime: string;
  partnerContact: string;
  secondContact: string;
  decisionMaker: string;
  checkIns: string;
  demos: string;
  handoffOwner: string;
  handoffSecond: string;
  training: string;
  documents: string;
  accountsOwner: string;
  runningCostCents: number | null;
  exitPlan: string;
  glossary: ScopeTerm[];
};

export type ScopeField = keyof ScopeContent;

/** Which part of the scope each section holds: every field in exactly one. */
export const sectionFields = {
  problem: ["title", "type", "priority", "causes", "problem", "whoHasIt"],
  outcomes: ["outcomes"],
  boundaries: ["inScope", "outOfScope", "assumptions"],
  deliverables: ["deliverables"],
  team: ["weeks", "startsOn", "roles"],
  effort: ["efforts"],
  milestones: ["milestones"],
  systems: ["systems"],
  risks: ["risks"],
  "give-and-get": [
    "partnerGives",
    "partnerGets",
    "teamGives",
    "teamGets",
    "timeKind",
    "place",
    "length",
    "language",
    "traits",
  ],
  communication: [
    "channel",
    "cadence",
    "replyTime",
    "partnerContact",
    "secondContact",
    "decisionMaker",
    "checkIns",
    "demos",
  ],
  handoff: [
    "handoffOwner",
    "handoffSecond",
    "training",
    "documents",
    "accountsOwner",
    "runningCostCents",
    "exitPlan",
  ],
  glossary: ["glossary"],
} as const satisfies Record<Section, readonly ScopeField[]>;

/** One section of a scope, always in the same order of fields. */
export function sectionOf(content: ScopeContent, section: Section): Partial<ScopeContent> {
  return Object.fromEntries(sectionFields[section].map((field) => [field, content[field]]));
}

export const emptyContent: ScopeContent = {
  title: "",
  type: null,
  priority: null,
  causes: [],
  problem: "",
  whoHasIt: "",
  outcomes: [],
  inScope: "",
  outOfScope: "",
  assumptions: "",
  deliverables: [],
  weeks: null,
  startsOn: null,
  roles: [],
  efforts: [],
  milestones: [],
  systems: [],
  risks: [],
  partnerGives: "",
  partnerGets: "",
  teamGives: "",
  teamGets: "",
  timeKind: "",
  place: "",
  length: "",
  language: "",
  traits: [],
  channel: "",
  cadence: "",
  replyTime: "",
  partnerContact: "",
  secondContact: "",
  decisionMaker: "",
  checkIns: "",
  demos: "",
  handoffOwner: "",
  handoffSecond: "",
  training: "",
  documents: "",
  accountsOwner: "",
  runningCostCents: null,
  exitPlan: "",
  glossary: [],
};

/** Lists that name a deliverable or a role by its title follow it when it is renamed in its place. */
export function withNewNames(before: ScopeContent, after: ScopeContent): ScopeContent {
  const deliverables = renamed(before.deliverables, after.deliverables);
  const roles = renamed(before.roles, after.roles);
  if (deliverables.size === 0 && roles.size === 0) return after;
  return {
    ...after,
    efforts: after.efforts.map((effort) => ({
      ...effort,
      deliverable: deliverables.get(effort.deliverable) ?? effort.deliverable,
      role: roles.get(effort.role) ?? effort.role,
    })),
    milestones: after.milestones.map((milestone) => ({
      ...milestone,
      deliverable: deliverables.get(milestone.deliverable) ?? milestone.deliverable,
    })),
  };
}

function renamed(before: readonly { title: string }[], after: readonly { title: string }[]) {
  const titles = new Set(after.map(({ title }) => title));
  const names = new Map<string, string>();
  for (const [position, { title }] of before.entries()) {
    const now = after[position]?.title;
    const isNew = now && !before.some((row) => row.title === now);
    if (title && now && isNew && !titles.has(title)) names.set(title, now);
  }
  return names;
}
