import { z } from "zod";
import { RiskKind } from "@/lib/generated/prisma/enums";
import {
  calendarDate,
  id,
  list,
  optionalId,
  plainText,
  requiredPlainText,
  text,
  wholeNumber,
} from "@/lib/platform/fields";
import { projectTypes } from "@/lib/scoping/catalogue";

/** The parts of a scope, in the order in which they are best written. */
export const sections = [
  "problem",
  "outcomes",
  "boundaries",
  "deliverables",
  "team",
  "effort",
  "milestones",
  "systems",
  "risks",
  "give-and-get",
  "communication",
  "handoff",
  "glossary",
] as const;
export type Section = (typeof sections)[number];

export const isSection = (value: string): value is Section => (sections as readonly string[]).includes(value);

/** The section one goes on to; none after the last. */
export const nextSection = (section: Section): Section | undefined => sections[sections.indexOf(section) + 1];

export const accesses = ["UNKNOWN", "PLANNED", "SETTLED", "NOT_NEEDED"] as const;
export type Access = (typeof accesses)[number];
export const sensitivities = ["UNKNOWN", "NONE", "INTERNAL", "PERSONAL", "SENSITIVE"] as const;
export type Sensitivity = (typeof sensitivities)[number];
export const riskStates = ["OPEN", "MITIGATED", "ACCEPTED", "CLOSED"] as const;
export type RiskState = (typeof riskStates)[number];
export const timeKinds = ["OWN_TIME", "WORK_TIME", "EITHER"] as const;
export type TimeKind = (typeof timeKinds)[number];
export const places = ["REMOTE", "ON_SITE", "HYBRID"] as const;
export type Place = (typeof places)[number];
export const lengths = ["SHORT", "LONG"] as const;
export type Length = (typeof lengths)[number];

/** How many rows of each list one form holds. */
export const limits = {
  outcomes: 6,
  deliverables: 12,
  roles: 8,
  skills: 6,
  efforts: 96,
  milestones: 12,
  systems: 15,
  risks: 20,
  causes: 5,
  glossary: 20,
} as const;
export const usual = { seats: 1, hoursPerWeek: 5, level: 3, likelihood: 3, effect: 3 } as const;

/** Whoever wrote while somebody else saved says for each difference whose words stay. */
export const SettleConflict = z.object({
  projectId: id(),
  section: z.enum(sections),
  stamp: text(64),
  /** Numbers of the differences in which the writer's own words go in. */
  mine: list(wholeNumber(0, 500), 500),
});
export type SettleConflict = z.infer<typeof SettleConflict>;

export const WriteComment = z.object({
  projectId: id(),
  section: z.enum(sections),
  answerToId: optionalId(),
  text: requiredPlainText(2000),
});
export type WriteComment = z.infer<typeof WriteComment>;

export const SettleComment = z.object({ commentId: id() });
export type SettleComment = z.infer<typeof SettleComment>;

/** What the team met: a risk or debt by its words in the scope, or a surprise in new words. */
export const RecordDiscovery = z.object({
  projectId: id(),
  kind: z.preprocess((value) => value || RiskKind.TECHNICAL_DEBT, z.enum(RiskKind, "choice")),
  foreseen: plainText(1000),
  surprise: plainText(1000),
  foundOn: calendarDate(),
  note: plainText(1000),
});
export type RecordDiscovery = z.infer<typeof RecordDiscovery>;

export const ScopeOfProject = z.object({ projectId: id() });
export type ScopeOfProject = z.infer<typeof ScopeOfProject>;

export const StartFromTemplate = z.object({ projectId: id(), type: z.enum(projectTypes, "choice") });
export type StartFromTemplate = z.infer<typeof StartFromTemplate>;

export const ReopenScope = ScopeOfProject.extend({ reason: requiredPlainText(2000) });
export type ReopenScope = z.infer<typeof ReopenScope>;

export const ApproveVersion = z.object({ projectId: id(), versionId: id() });
export type ApproveVersion = z.infer<typeof ApproveVersion>;

/** What has to be different before a side approves, and in which part. */
export const AskForChange = ApproveVersion.extend({
  section: z.enum(sections, "choice"),
  text: requiredPlainText(2000),
});
export type AskForChange = z.infer<typeof AskForChange>;

/** The partner approves and says that it will keep to the communication plan. */
export const ApproveForPartner = ApproveVersion.extend({ planAccepted: z.literal("on", "planAccepted") });

export const PublishProject = z.object({
  projectId: id(),
  cohortId: id(),
  summary: requiredPlainText(400),
});
export type PublishProject = z.infer<typeof PublishProject>;
