import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScopeContent } from "@/lib/scoping/content";
import { sectionFields } from "@/lib/scoping/content";
import { readinessOf, readinessRules, type RuleKey } from "@/lib/scoping/readiness";
import { sections } from "@/lib/scoping/schema";
import { anyScope, emptyScope, fullScope } from "@/tests/support/scopes";

const missingIn = (scope: ScopeContent) => readinessOf(scope).missing.map(({ key }) => key);
const without = (change: Partial<ScopeContent>) => missingIn({ ...fullScope, ...change });

describe("readiness", () => {
  it("finds nothing missing in a scope that says everything", () => {
    expect(readinessOf(fullScope)).toMatchObject({ missing: [], ready: true });
  });

  it("stops an empty scope at everything it needs", () => {
    const { ready, done, needed, missing } = readinessOf(emptyScope);
    expect(ready).toBe(false);
    // an empty scope has no role without a name
    expect(done).toBe(1);
    expect(missing.filter(({ severity }) => severity === "blocker")).toHaveLength(needed - 1);
  });

  it.each<[RuleKey, Partial<ScopeContent>]>([
    ["priority-named", { priority: null }],
    ["problem-told", { problem: "  " }],
    ["outcome-told", { outcome: "" }],
    ["deliverable-with-acceptance", { deliverables: [{ title: "A form", acceptance: "" }] }],
    ["role-with-skills", { roles: fullScope.roles.map((role) => ({ ...role, skills: [] })) }],
    ["roles-named", { roles: [...fullScope.roles, { ...fullScope.roles[0]!, discipline: "" }] }],
    ["role-required", { roles: fullScope.roles.map((role) => ({ ...role, required: false })) }],
    ["weeks-set", { weeks: null }],
    ["risk-with-mitigation", { risks: [] }],
    ["communication-complete", { replyTime: "" }],
    ["handoff-owner-named", { handoffOwner: "" }],
  ])("does not go on without %s", (key, change) => {
    expect(without(change)).toContain(key);
    expect(readinessOf({ ...fullScope, ...change }).ready).toBe(false);
  });

  it.each<[RuleKey, Partial<ScopeContent>]>([
    ["handoff-second-named", { handoffSecond: "" }],
    ["handoff-second-named", { handoffSecond: fullScope.handoffOwner.toUpperCase() }],
    ["outcome-measured", { target: "" }],
    ["cause-chosen", { causes: [] }],
    ["boundaries-drawn", { outOfScope: "" }],
    ["hours-bearable", { roles: [{ ...fullScope.roles[0]!, hoursPerWeek: 11 }] }],
    ["technical-debt-considered", { risks: fullScope.risks.filter(({ kind }) => kind === "RISK") }],
    ["running-cost-known", { runningCostCents: null }],
  ])("says %s, but goes on", (key, change) => {
    expect(without(change)).toContain(key);
    expect(readinessOf({ ...fullScope, ...change }).ready).toBe(true);
  });

  it("takes a running cost of nothing for an answer", () => {
    expect(without({ runningCostCents: 0 })).toEqual([]);
  });

  it("leads to the field that mends it", () => {
    const fieldOf = (scope: Partial<ScopeContent>, key: RuleKey) =>
      readinessOf({ ...fullScope, ...scope }).missing.find((finding) => finding.key === key)?.field;
    expect(fieldOf({ cadence: "" }, "communication-complete")).toBe("cadence");
    expect(fieldOf({ deliverables: [] }, "deliverable-with-acceptance")).toBe("deliverables.0.title");
    const roles = [...fullScope.roles, { ...fullScope.roles[0]!, discipline: "" }];
    expect(fieldOf({ roles }, "roles-named")).toBe(`roles.${roles.length - 1}.discipline`);
  });

  it("is ready exactly when no blocker is missing, and counts what is done", () => {
    fc.assert(
      fc.property(anyScope, (scope) => {
        const { ready, done, needed, missing } = readinessOf(scope);
        const blockers = missing.filter(({ severity }) => severity === "blocker").length;
        expect(ready).toBe(blockers === 0);
        expect(done).toBe(needed - blockers);
      }),
    );
  });

  it("puts blockers first and names a section for each", () => {
    fc.assert(
      fc.property(anyScope, (scope) => {
        const { missing } = readinessOf(scope);
        const severities = missing.map(({ severity }) => severity);
        expect(severities).toEqual(severities.toSorted((one, other) => (one < other ? -1 : 1)));
        for (const { section, field } of missing) {
          expect(sections).toContain(section);
          expect(field).not.toBe("");
        }
      }),
    );
  });

  it("never takes a blocker away by saying more of what is asked for", () => {
    fc.assert(
      fc.property(anyScope, (scope) => {
        const more = { ...scope, ...Object.fromEntries(missingSections(scope)) };
        expect(readinessOf(more).done).toBeGreaterThanOrEqual(readinessOf(scope).done);
      }),
    );
  });
});

/** For each section with a blocker, the fields of a scope that says everything. */
function missingSections(scope: ScopeContent) {
  return readinessOf(scope)
    .missing.filter(({ severity }) => severity === "blocker")
    .flatMap(({ section }) => sectionFields[section].map((field) => [field, fullScope[field]]));
}

it("names each rule once", () => {
  const keys = readinessRules.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

it("gives every field of a scope to one section", () => {
  const fields = Object.values(sectionFields).flat();
  expect(fields.toSorted()).toEqual(Object.keys(fullScope).toSorted());
});
