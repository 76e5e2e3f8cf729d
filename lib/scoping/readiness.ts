import type { ScopeContent } from "@/lib/scoping/content";
import type { Section } from "@/lib/scoping/schema";

export type Severity = "blocker" | "warning";

type Rule = {
  key: string;
  severity: Severity;
  section: Section;
  /** The form field that mends it; a function where it depends on what is there. */
  field: string | ((scope: ScopeContent) => string);
  holds: (scope: ScopeContent) => boolean;
};

const said = (...texts: string[]) => texts.every((text) => text.trim() !== "");

/** The name of the first field left empty, of those given in order. */
const firstEmpty = (scope: ScopeContent, fields: readonly (keyof ScopeContent)[]) =>
  fields.find((field) => !said(String(scope[field] ?? ""))) ?? fields[0] ?? "";

/** The field of the first row that a condition fails for; the first row when there is none. */
const firstRow = <Row>(list: string, rows: readonly Row[], complete: (row: Row) => boolean, field: string) =>
  `${list}.${Math.max(
    0,
    rows.findIndex((row) => !complete(row)),
  )}.${field}`;

const measures = ["baseline", "target", "measuredBy"] as const;
const borders = ["inScope", "outOfScope"] as const;
const plan = ["channel", "cadence", "replyTime", "partnerContact", "decisionMaker"] as const;

const named = ({ title, discipline }: ScopeContent["roles"][number]) => said(title, discipline);
const accepted = ({ title, acceptance }: ScopeContent["deliverables"][number]) => said(title, acceptance);
const mitigated = ({ what, mitigation }: ScopeContent["risks"][number]) => said(what, mitigation);
const owned = ({ mitigation, owner }: ScopeContent["risks"][number]) => said(mitigation, owner);
/** More than this a week is rarely given beside a job. */
const hoursOneGives = 10;
const bearable = ({ hoursPerWeek }: ScopeContent["roles"][number]) => hoursPerWeek <= hoursOneGives;

/** What a scope needs before both sides can agree to it. A blocker stops it, a warning is said and may be answered. */
export const readinessRules = [
  {
    key: "priority-named",
    severity: "blocker",
    section: "problem",
    field: "priorityId",
    holds: ({ priority }) => priority !== null,
  },
  {
    key: "problem-told",
    severity: "blocker",
    section: "problem",
    field: "problem",
    holds: ({ problem }) => said(problem),
  },
  {
    key: "outcome-told",
    severity: "blocker",
    section: "problem",
    field: "outcome",
    holds: ({ outcome }) => said(outcome),
  },
  {
    key: "deliverable-with-acceptance",
    severity: "blocker",
    section: "deliverables",
    field: ({ deliverables }) =>
      deliverables[0]?.title ? "deliverables.0.acceptance" : "deliverables.0.title",
    holds: ({ deliverables }) => deliverables.some(accepted),
  },
  {
    key: "role-with-skills",
    severity: "blocker",
    section: "team",
    field: ({ roles }) => (roles.some(named) ? "roles.0.skills.0.skill" : "roles.0.title"),
    holds: ({ roles }) => roles.some((role) => named(role) && role.seats > 0 && role.skills.length > 0),
  },
  {
    key: "roles-named",
    severity: "blocker",
    section: "team",
    field: ({ roles }) =>
      firstRow("roles", roles, named, roles.find((role) => !named(role))?.title ? "discipline" : "title"),
    holds: ({ roles }) => roles.every(named),
  },
  {
    key: "role-required",
    severity: "blocker",
    section: "team",
    field: "roles.0.required",
    holds: ({ roles }) => roles.some(({ required }) => required),
  },
  {
    key: "weeks-set",
    severity: "blocker",
    section: "team",
    field: "weeks",
    holds: ({ weeks }) => weeks !== null,
  },
  {
    key: "risk-with-mitigation",
    severity: "blocker",
    section: "risks",
    field: ({ risks }) => (risks[0]?.what ? "risks.0.mitigation" : "risks.0.what"),
    holds: ({ risks }) => risks.some(mitigated),
  },
  {
    key: "communication-complete",
    severity: "blocker",
    section: "communication",
    field: (scope) => firstEmpty(scope, plan),
    holds: (scope) => plan.every((field) => said(scope[field])),
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
    severity: "warning",
    section: "handoff",
    field: "handoffSecond",
    holds: ({ handoffOwner, handoffSecond }) =>
      said(handoffSecond) && handoffSecond.trim().toLowerCase() !== handoffOwner.trim().toLowerCase(),
  },
  {
    key: "outcome-measured",
    severity: "warning",
    section: "problem",
    field: (scope) => firstEmpty(scope, measures),
    holds: (scope) => measures.every((field) => said(scope[field])),
  },
  {
    key: "cause-chosen",
    severity: "warning",
    section: "problem",
    field: "causes",
    holds: ({ causes }) => causes.length > 0,
  },
  {
    key: "boundaries-drawn",
    severity: "warning",
    section: "boundaries",
    field: (scope) => firstEmpty(scope, borders),
    holds: (scope) => borders.every((field) => said(scope[field])),
  },
  {
    key: "deliverables-complete",
    severity: "warning",
    section: "deliverables",
    field: ({ deliverables }) => firstRow("deliverables", deliverables, accepted, "acceptance"),
    holds: ({ deliverables }) => deliverables.every(accepted),
  },
  {
    key: "start-planned",
    severity: "warning",
    section: "team",
    field: "startsOn",
    holds: ({ startsOn }) => startsOn !== null,
  },
  {
    key: "hours-bearable",
    severity: "warning",
    section: "team",
    field: ({ roles }) => firstRow("roles", roles, bearable, "hoursPerWeek"),
    holds: ({ roles }) => roles.every(bearable),
  },
  {
    key: "technical-debt-considered",
    severity: "warning",
    section: "risks",
    field: ({ risks }) => `risks.${risks.length}.kind`,
    holds: ({ risks }) => risks.some(({ kind }) => kind === "TECHNICAL_DEBT"),
  },
  {
    key: "risks-owned",
    severity: "warning",
    section: "risks",
    field: ({ risks }) =>
      firstRow(
        "risks",
        risks,
        owned,
        risks.find((risk) => !owned(risk))?.mitigation ? "owner" : "mitigation",
      ),
    holds: ({ risks }) => risks.every(owned),
  },
  {
    key: "running-cost-known",
    severity: "warning",
    section: "handoff",
    field: "runningCost",
    holds: ({ runningCostCents }) => runningCostCents !== null,
  },
] as const satisfies readonly Rule[];

export type RuleKey = (typeof readinessRules)[number]["key"];

export type Finding = { key: RuleKey; severity: Severity; section: Section; field: string };

export type Readiness = {
  /** What is missing, blockers first. */
  missing: Finding[];
  /** Needed things that are there, of all that are needed. */
  done: number;
  needed: number;
  /** No blocker is left: it can be put to both sides. */
  ready: boolean;
};

/** Checks a scope against every rule. */
export function readinessOf(scope: ScopeContent): Readiness {
  const rules: readonly (Rule & { key: RuleKey })[] = readinessRules;
  const missing = rules
    .filter((rule) => !rule.holds(scope))
    .map(({ key, severity, section, field }) => ({
      key,
      severity,
      section,
      field: typeof field === "string" ? field : field(scope),
    }))
    .sort((one, other) => Number(one.severity === "warning") - Number(other.severity === "warning"));
  const needed = rules.filter(({ severity }) => severity === "blocker").length;
  const blockers = missing.filter(({ severity }) => severity === "blocker").length;
  return { missing, done: needed - blockers, needed, ready: blockers === 0 };
}
