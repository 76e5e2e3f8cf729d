import { z } from "zod";
import { RiskKind } from "@/lib/generated/prisma/enums";
import { disciplines } from "@/lib/people/disciplines";
import {
  id,
  list,
  optionalCalendarDate,
  optionalDollars,
  optionalWholeNumber,
  requiredText,
  rows,
  text,
  wholeNumber,
} from "@/lib/platform/fields";

/** The parts of a scope, in the order in which they are best written. */
export const sections = [
  "problem",
  "boundaries",
  "deliverables",
  "team",
  "risks",
  "communication",
  "handoff",
] as const;
export type Section = (typeof sections)[number];

export const isSection = (value: string): value is Section => (sections as readonly string[]).includes(value);

/** The section one goes on to; none after the last. */
export const nextSection = (section: Section): Section | undefined => sections[sections.indexOf(section) + 1];

/** How many rows of each list one form holds. */
export const limits = { deliverables: 12, roles: 8, skills: 6, risks: 15, causes: 5 } as const;
export const usual = { seats: 1, hoursPerWeek: 5, level: 3, likelihood: 3, effect: 3 } as const;

const line = () => text(200);
const story = () => text(5000);
/** Left empty, it is the usual number: a draft is never refused for what is not yet there. */
const numberOr = (fallback: number, min: number, max: number) =>
  z.preprocess((value) => (value === undefined || value === "" ? fallback : value), wholeNumber(min, max));
const unless = (no: string) => z.preprocess((value) => value !== no, z.boolean());
const optionalId = () => z.preprocess((value) => (value === "" ? undefined : value), id().optional());

/** Sent with each save of a part: what the writer saw, so that nobody's words are written over unseen. */
const part = { projectId: id(), stamp: text(64) };

const skillRow = z.object({
  skill: text(80),
  level: numberOr(usual.level, 1, 5),
  required: unless("no"),
});

const roleRow = z.object({
  title: line(),
  discipline: z.preprocess((value) => value ?? "", z.enum(["", ...disciplines], "choice")),
  seats: numberOr(usual.seats, 1, 50),
  hoursPerWeek: numberOr(usual.hoursPerWeek, 1, 60),
  required: unless("no"),
  skills: rows(skillRow, ["skill"], limits.skills),
});

const riskRow = z.object({
  kind: z.preprocess((value) => value ?? RiskKind.RISK, z.enum(RiskKind, "choice")),
  what: text(1000),
  likelihood: numberOr(usual.likelihood, 1, 5),
  effect: numberOr(usual.effect, 1, 5),
  mitigation: text(1000),
  owner: line(),
});

/** One section of a scope as it is saved: while one types, and with the button. Missing answers are for readiness to name. */
export const SaveSection = z.discriminatedUnion("section", [
  z.object({
    ...part,
    section: z.literal("problem"),
    title: requiredText(200),
    priorityId: optionalId(),
    newPriority: line(),
    causes: list(text(80), limits.causes),
    problem: story(),
    outcome: story(),
    baseline: text(1000),
    target: text(1000),
    measuredBy: text(1000),
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
    deliverables: rows(
      z.object({ title: line(), acceptance: text(2000) }),
      ["title", "acceptance"],
      limits.deliverables,
    ),
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
    section: z.literal("risks"),
    risks: rows(riskRow, ["what", "mitigation"], limits.risks),
  }),
  z.object({
    ...part,
    section: z.literal("communication"),
    channel: line(),
    cadence: line(),
    replyTime: line(),
    partnerContact: text(500),
    decisionMaker: line(),
  }),
  z.object({
    ...part,
    section: z.literal("handoff"),
    handoffOwner: line(),
    handoffSecond: line(),
    handoffNotes: story(),
    runningCost: optionalDollars(),
  }),
]);
export type SaveSection = z.infer<typeof SaveSection>;

export const ScopeOfProject = z.object({ projectId: id() });
export type ScopeOfProject = z.infer<typeof ScopeOfProject>;

export const ReopenScope = ScopeOfProject.extend({ reason: requiredText(2000) });
export type ReopenScope = z.infer<typeof ReopenScope>;

export const ApproveVersion = z.object({ projectId: id(), versionId: id() });
export type ApproveVersion = z.infer<typeof ApproveVersion>;

/** The partner approves and says that it will keep to the communication plan. */
export const ApproveForPartner = ApproveVersion.extend({ planAccepted: z.literal("on", "planAccepted") });

export const PublishProject = z.object({
  projectId: id(),
  cohortId: id(),
  summary: requiredText(400),
});
export type PublishProject = z.infer<typeof PublishProject>;
