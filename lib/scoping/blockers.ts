import type { ScopeContent } from "@/lib/scoping/content";
import { readinessOf, type RuleKey } from "@/lib/scoping/readiness";

/** What stops a scope, by the keys of its rules: kept beside it at each save, for lists that must not compute it row by row. */
export function blockersOf(content: ScopeContent): RuleKey[] {
  return readinessOf(content)
    .missing.filter(({ severity }) => severity === "blocker")
    .map(({ key }) => key);
}
