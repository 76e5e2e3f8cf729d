import { z } from "zod";
import { RiskKind } from "@/lib/generated/prisma/enums";
import { disciplines } from "@/lib/reference/disciplines";
import { languages } from "@/lib/people/languages-schema";
import { traits } from "@/lib/people/traits";
import {
  id,
  list,
  optionalCalendarDate,
  optionalDollars,
  optionalId,
  optionalWholeNumber,
  plainLine,
  plainText,
  requiredPlainText,
  rows,
  text,
  wholeNumber,
} from "@/lib/platform/fields";
import { projectTypes } from "@/lib/scoping/catalogue";
import {
  accesses,
  lengths,
  limits,
  places,
  riskStates,
  sensitivities,
  timeKinds,
  usual,
} from "@/lib/scoping/schema";

const line = () => plainLine(200);
const story = () => plainText(5000);
/** Left empty, it is the usual number: a draft is never refused for what is not yet there. */
const numberOr = (fallback: number, min: number, max: number) =>
  z.preprocess((value) => (value === undefined || value === "" ? fallback : value), wholeNumber(min, max));
const unless = (no: string) => z.preprocess((value) => value !== no, z.boolean());

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
  skill: plainLine(80),
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

const termRow = z.object({ term: plainLine(80), meaning: plainText(500) });

/** One section of a scope as it is saved: while one types, and with the button. Missing answers are for readiness to name. */
export const SaveSection = z.discriminatedUnion("section", [
  z.object({
    ...part,
    section: z.literal("problem"),
    title: requiredPlainText(200),
    type: choice(projectTypes),
    priorityId: optionalId(),
    newPriority: line(),
    causes: list(plainLine(80), limits.causes),
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
