import { z } from "zod";
import { RiskKind } from "@/lib/generated/prisma/enums";
import { disciplines } from "@/lib/people/disciplines";
import { languages } from "@/lib/people/languages-schema";
import {
  calendarDate,
  id,
  list,
  optionalCalendarDate,
  optionalDollars,
  optionalWholeNumber,
  plainText,
  requiredPlainText,
  rows,
  text,
  wholeNumber,
} from "@/lib/platform/fields";
import { projectTypes, traits } from "@/lib/scoping/catalogue";

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
export const sensitivities = ["NONE", "INTERNAL", "PERSONAL", "SENSITIVE"] as const;
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

const line = () => plainText(200);
const story = () => plainText(5000);
/** Left empty, it is the usual number: a draft is never refused for what is not yet there. */
const numberOr = (fallback: number, min: number, max: number) =>
  z.preprocess((value) => (value === undefined || value === "" ? fallback : value), wholeNumber(min, max));
const unless = (no: string) => z.preprocess((value) => value !== no, z.boolean());
const optionalId = () => z.preprocess((value) => (value === "" ? undefined : value), id().optional());

/** Sent with each save of a part: what the writer saw, so that nobody's words are written over unseen. */
const part = { projectId: id(), stamp: text(64) };

/** One of the words, or "" while it is not chosen yet. */
const choice = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.preprocess((value) => value ?? "", z.enum(["", ...words], "choice"));
/** One of the words, the first one while nothing is chosen. */
const choiceOf = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.preprocess((value) => value || words[0], z.enum(words, "choice"));

const outcomeRow = z.object({
  what: plainText(1000),
  baseline: plainText(500),
  target: plainText(500),
  measuredBy: plainText(500),
});

const deliverableRow = z.object({ title: line(), acceptance: plainText(2000) });

const skillRow = z.object({
  skill: plainText(80),
  level: numberOr(usual.level, 1, 5),
  required: unless("no"),
});

const roleRow = z.object({
  title: line(),
  discipline: choice(disciplines),
  seats: numberOr(usual.seats, 1, 50),
  hoursPerWeek: numberOr(usual.hoursPerWeek, 1, 60),
  required: unless("no"),
  skills: rows(skillRow, ["skill"], limits.skills),
});

const effortRow = z.object({ deliverable: line(), role: line(), hours: wholeNumber(0, 2000) });

const milestoneRow = z.object({ title: line(), week: numberOr(1, 1, 104), deliverable: line() });

const systemRow = z.object({
  name: line(),
  purpose: plainText(500),
  owner: line(),
  access: choiceOf(accesses),
  accessNote: plainText(500),
  data: plainText(500),
  sensitivity: choiceOf(sensitivities),
  dataOwner: line(),
  handling: plainText(1000),
});

const riskRow = z.object({
  kind: z.preprocess((value) => value ?? RiskKind.RISK, z.enum(RiskKind, "choice")),
  what: plainText(1000),
  likelihood: numberOr(usual.likelihood, 1, 5),
  effect: numberOr(usual.effect, 1, 5),
  mitigation: plainText(1000),
  owner: line(),
  state: choiceOf(riskStates),
  hours: optionalWholeNumber(0, 2000),
});

const termRow = z.object({ term: plainText(80), meaning: plainText(500) });

/** One section of a scope as it is saved: while one types, and with the button. Missing answers are for readiness to name. */
export const SaveSection = z.discriminatedUnion("section", [
  z.object({
    ...part,
    section: z.literal("problem"),
    title: requiredPlainText(200),
    type: choice(projectTypes),
    priorityId: optionalId(),
    newPriority: line(),
    causes: list(plainText(80), limits.causes),
    problem: story(),
    whoHasIt: story(),
  }),
  z.object({
    ...part,
    section: z.literal("outcomes"),
    outcomes: rows(outcomeRow, ["what", "baseline", "target", "measuredBy"], limits.outcomes),
  }),
  z.object({
    ...part,
    section: z.literal("boundaries"),
    inScope: story(),
    outOfScope: story(),
    assumptions: story(),
  }),
  z.object({
    ...part,
    section: z.literal("deliverables"),
    deliverables: rows(deliverableRow, ["title", "acceptance"], limits.deliverables),
  }),
  z.object({
    ...part,
    section: z.literal("team"),
    weeks: optionalWholeNumber(1, 104),
    startsOn: optionalCalendarDate(),
    roles: rows(roleRow, ["title", "discipline"], limits.roles),
  }),
  z.object({
    ...part,
    section: z.literal("effort"),
    efforts: rows(effortRow, ["hours"], limits.efforts),
  }),
  z.object({
    ...part,
    section: z.literal("milestones"),
    milestones: rows(milestoneRow, ["title"], limits.milestones),
  }),
  z.object({
    ...part,
    section: z.literal("systems"),
    systems: rows(systemRow, ["name", "purpose", "data"], limits.systems),
  }),
  z.object({
    ...part,
    section: z.literal("risks"),
    risks: rows(riskRow, ["what", "mitigation"], limits.risks),
  }),
  z.object({
    ...part,
    section: z.literal("give-and-get"),
    partnerGives: plainText(2000),
    partnerGets: plainText(2000),
    teamGives: plainText(2000),
    teamGets: plainText(2000),
    timeKind: choice(timeKinds),
    place: choice(places),
    length: choice(lengths),
    language: choice(languages),
    traits: list(z.enum(traits, "choice"), traits.length),
  }),
  z.object({
    ...part,
    section: z.literal("communication"),
    channel: line(),
    cadence: line(),
    replyTime: line(),
    partnerContact: plainText(500),
    secondContact: plainText(500),
    decisionMaker: line(),
    checkIns: plainText(500),
    demos: plainText(500),
  }),
  z.object({
    ...part,
    section: z.literal("handoff"),
    handoffOwner: line(),
    handoffSecond: line(),
    training: plainText(2000),
    documents: plainText(2000),
    accountsOwner: line(),
    runningCost: optionalDollars(),
    exitPlan: plainText(2000),
  }),
  z.object({
    ...part,
    section: z.literal("glossary"),
    glossary: rows(termRow, ["term", "meaning"], limits.glossary),
  }),
]);
export type SaveSection = z.infer<typeof SaveSection>;

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

/** The partner approves and says that it will keep to the communication plan. */
export const ApproveForPartner = ApproveVersion.extend({ planAccepted: z.literal("on", "planAccepted") });

export const PublishProject = z.object({
  projectId: id(),
  cohortId: id(),
  summary: requiredPlainText(400),
});
export type PublishProject = z.infer<typeof PublishProject>;
