import type { ScopeContent } from "@/lib/scoping/content";
import { peopleRules } from "@/lib/scoping/readiness/people-rules";
import { purposeRules } from "@/lib/scoping/readiness/purpose-rules";
import { riskRules } from "@/lib/scoping/readiness/risk-rules";
import type { Rule, Severity } from "@/lib/scoping/readiness/rule";
import { workRules } from "@/lib/scoping/readiness/work-rules";
import { sections, type Section } from "@/lib/scoping/schema";

/** What a scope needs before both sides can agree to it. */
export const readinessRules = [...purposeRules, ...workRules, ...riskRules, ...peopleRules] as const;
export type RuleKey = (typeof readinessRules)[number]["key"];

export type Finding = {
  key: RuleKey;
  severity: Severity;
  section: Section;
  field: string;
  /** What the sentence names: systems, roles, words. */
  names: string[];
};

export type Readiness = {
  /** What is missing, blockers first, each kind in the order of the sections. */
  missing: Finding[];
  /** Needed things that are there, of all that are needed. */
  done: number;
  needed: number;
  /** 0 to 100: the share of the rules that hold, a blocker counting as much as three warnings. */
  score: number;
  /** No blocker is left: it can be put to both sides. */
  ready: boolean;
};

const weights: Record<Severity, number> = { blocker: 3, warning: 1 };
const weightOf = (rules: readonly { severity: Severity }[]) =>
  rules.reduce((sum, { severity }) => sum + weights[severity], 0);

const order = ({ severity, section }: Pick<Finding, "severity" | "section">) =>
  (severity === "warning" ? sections.length : 0) + sections.indexOf(section);

/** Checks a scope against every rule. */
export function readinessOf(scope: ScopeContent): Readiness {
  const rules: readonly (Rule & { key: RuleKey })[] = readinessRules;
  const missing = rules
    .filter((rule) => !rule.holds(scope))
    .map(({ key, severity, section, field, names }) => ({
      key,
      severity,
      section,
      field: typeof field === "string" ? field : field(scope),
      names: names?.(scope) ?? [],
    }))
    .sort((one, other) => order(one) - order(other));
  const needed = rules.filter(({ severity }) => severity === "blocker").length;
  const blockers = missing.filter(({ severity }) => severity === "blocker").length;
  const total = weightOf(rules);
  return {
    missing,
    done: needed - blockers,
    needed,
    score: Math.floor(((total - weightOf(missing)) / total) * 100),
    ready: blockers === 0,
  };
}
