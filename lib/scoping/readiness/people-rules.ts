import type { ScopeContent } from "@/lib/scoping/content";
import { unexplainedJargon } from "@/lib/scoping/jargon";
import { firstEmpty, said, sameWords, type Rule } from "@/lib/scoping/readiness/rule";

const plan = ["channel", "cadence", "replyTime", "partnerContact", "decisionMaker"] as const;
const loop = ["checkIns", "demos"] as const;
const exchange = ["partnerGives", "partnerGets", "teamGives", "teamGets"] as const;
const engagement = ["timeKind", "place", "length"] as const;
const all = (scope: ScopeContent, fields: readonly (keyof ScopeContent)[]) =>
  fields.every((field) => said(String(scope[field] ?? "")));

/** How both sides work together, and how it lives on. */
export const peopleRules = [
  {
    key: "both-sides-give",
    severity: "warning",
    section: "give-and-get",
    field: (scope) => firstEmpty(scope, exchange),
    holds: (scope) => all(scope, exchange),
  },
  {
    key: "engagement-chosen",
    severity: "warning",
    section: "give-and-get",
    field: (scope) => firstEmpty(scope, engagement),
    holds: (scope) => all(scope, engagement),
  },
  {
    key: "traits-chosen",
    severity: "warning",
    section: "give-and-get",
    field: "traits",
    holds: ({ traits }) => traits.length > 0,
  },
  {
    key: "communication-complete",
    severity: "blocker",
    section: "communication",
    field: (scope) => firstEmpty(scope, plan),
    holds: (scope) => all(scope, plan),
  },
  {
    key: "feedback-loop-set",
    severity: "blocker",
    section: "communication",
    field: (scope) => firstEmpty(scope, loop),
    holds: (scope) => all(scope, loop),
  },
  {
    key: "second-contact-named",
    severity: "warning",
    section: "communication",
    field: "secondContact",
    holds: ({ partnerContact, secondContact }) =>
      said(secondContact) && !sameWords(partnerContact, secondContact),
  },
  {
    key: "handoff-owner-named",
    severity: "blocker",
    section: "handoff",
    field: "handoffOwner",
    holds: ({ handoffOwner }) => said(handoffOwner),
  },
  {
    key: "handoff-second-named",
    severity: "blocker",
    section: "handoff",
    field: "handoffSecond",
    holds: ({ handoffOwner, handoffSecond }) =>
      said(handoffSecond) && !sameWords(handoffOwner, handoffSecond),
  },
  {
    key: "training-planned",
    severity: "warning",
    section: "handoff",
    field: (scope) => firstEmpty(scope, ["training", "documents"]),
    holds: (scope) => all(scope, ["training", "documents"]),
  },
  {
    key: "accounts-owned",
    severity: "warning",
    section: "handoff",
    field: "accountsOwner",
    holds: ({ accountsOwner }) => said(accountsOwner),
  },
  {
    key: "running-cost-known",
    severity: "warning",
    section: "handoff",
    field: "runningCost",
    holds: ({ runningCostCents }) => runningCostCents !== null,
  },
  {
    key: "exit-planned",
    severity: "warning",
    section: "handoff",
    field: "exitPlan",
    holds: ({ exitPlan }) => said(exitPlan),
  },
  {
    key: "jargon-explained",
    severity: "warning",
    section: "glossary",
    field: ({ glossary }) => `glossary.${glossary.length}.term`,
    holds: (scope) => unexplainedJargon(scope).length === 0,
    names: unexplainedJargon,
  },
] as const satisfies readonly Rule[];
