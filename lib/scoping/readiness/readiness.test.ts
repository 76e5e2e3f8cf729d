import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScopeContent } from "@/lib/scoping/content";
import { sectionFields } from "@/lib/scoping/content";
import { readinessOf, readinessRules, type RuleKey } from "@/lib/scoping/readiness/readiness";
import { sections } from "@/lib/scoping/schema";
import { anyScope, emptyScope, fullScope } from "@/tests/support/scopes";

const missingIn = (scope: ScopeContent) => readinessOf(scope).missing.map(({ key }) => key);
const without = (change: Partial<ScopeContent>) => missingIn({ ...fullScope, ...change });

describe("readiness", () => {
  it("finds nothing missing in a scope that says everything", () => {
    expect(readinessOf(fullScope)).toMatchObject({ missing: [], ready: true });
  });

  it("stops an empty scope at what it needs", () => {
    const { ready, done, needed, missing, score } = readinessOf(emptyScope);
    expect(ready).toBe(false);
    expect(missing.filter(({ severity }) => severity === "blocker")).toHaveLength(needed - done);
    expect(missing.length).toBeGreaterThan(25);
    expect(score).toBeLessThan(40);
  });

  const role = fullScope.roles[0]!;
  const outcome = fullScope.outcomes[0]!;
  const system = fullScope.systems[0]!;
  const [risk, debt] = [fullScope.risks[0]!, fullScope.risks[1]!];
  const effort = fullScope.efforts[0]!;
  const blockers: [RuleKey, Partial<ScopeContent>][] = [
    ["priority-named", { priority: null }],
    ["problem-told", { problem: "  " }],
    ["outcome-told", { outcomes: [{ ...outcome, what: "" }] }],
    ["outcome-measurable", { outcomes: [{ ...outcome, baseline: "" }] }],
    ["out-of-scope-named", { outOfScope: " " }],
    ["deliverable-named", { deliverables: [] }],
    [
      "deliverables-accepted",
      { deliverables: [...fullScope.deliverables, { title: "A form", acceptance: "" }] },
    ],
    ["role-with-skills", { roles: fullScope.roles.map((one) => ({ ...one, skills: [] })) }],
    ["roles-named", { roles: [...fullScope.roles, { ...role, discipline: "" }] }],
    ["role-required", { roles: fullScope.roles.map((one) => ({ ...one, required: false })) }],
    ["weeks-set", { weeks: null }],
    ["deliverables-covered", { efforts: [effort] }],
    ["hours-fit", { efforts: fullScope.efforts.map((one) => ({ ...one, hours: one.hours * 3 })) }],
    ["milestones-in-time", { milestones: [{ title: "Too late", week: 13, deliverable: "" }] }],
    ["access-settled", { systems: [{ ...system, access: "UNKNOWN" }] }],
    ["data-said", { systems: [{ ...system, sensitivity: "UNKNOWN" }] }],
    ["sensitive-data-safe", { systems: [{ ...system, handling: "" }] }],
    ["sensitive-data-safe", { systems: [{ ...system, sensitivity: "PERSONAL", dataOwner: "" }] }],
    ["risk-with-mitigation", { risks: [] }],
    ["high-risks-mitigated", { risks: [debt, { ...risk, likelihood: 4, effect: 3, mitigation: "" }] }],
    ["communication-complete", { replyTime: "" }],
    ["communication-complete", { decisionMaker: "" }],
    ["feedback-loop-set", { demos: "" }],
    ["handoff-owner-named", { handoffOwner: "" }],
    ["handoff-second-named", { handoffSecond: "" }],
    ["handoff-second-named", { handoffSecond: fullScope.handoffOwner.toUpperCase() }],
  ];
  const warnings: [RuleKey, Partial<ScopeContent>][] = [
    ["people-named", { whoHasIt: "" }],
    ["cause-chosen", { causes: [] }],
    ["type-chosen", { type: null }],
    ["title-short", { title: "A very long title ".repeat(5) }],
    ["outcomes-measured", { outcomes: [outcome, { ...outcome, measuredBy: "" }] }],
    ["boundaries-drawn", { assumptions: "" }],
    ["start-planned", { startsOn: null }],
    ["hours-bearable", { roles: fullScope.roles.map((one) => ({ ...one, hoursPerWeek: 11 })) }],
    ["hours-used", { efforts: fullScope.efforts.map((one) => ({ ...one, hours: 2 })) }],
    ["roles-have-work", { roles: [...fullScope.roles, { ...role, title: "A writer" }] }],
    ["debt-fits", { risks: [risk, { ...debt, mitigation: "", hours: 400, likelihood: 1 }] }],
    ["milestones-set", { milestones: [] }],
    ["systems-listed", { systems: [] }],
    ["systems-owned", { systems: [{ ...system, owner: "" }] }],
    ["risks-owned", { risks: [debt, { ...risk, owner: "" }] }],
    ["technical-debt-considered", { risks: [risk] }],
    ["debt-estimated", { risks: [risk, { ...debt, mitigation: "", hours: null, likelihood: 1 }] }],
    ["both-sides-give", { teamGives: "" }],
    ["engagement-chosen", { place: "" }],
    ["traits-chosen", { traits: [] }],
    ["second-contact-named", { secondContact: fullScope.partnerContact }],
    ["training-planned", { documents: "" }],
    ["accounts-owned", { accountsOwner: "" }],
    ["running-cost-known", { runningCostCents: null }],
    ["exit-planned", { exitPlan: "" }],
    ["jargon-explained", { problem: "The API has no SLA." }],
  ];

  it.each(blockers)("does not go on without %s", (key, change) => {
    expect(without(change)).toContain(key);
    expect(readinessOf({ ...fullScope, ...change }).ready).toBe(false);
  });

  it.each(warnings)("says %s, but goes on", (key, change) => {
    expect(without(change)).toContain(key);
    expect(readinessOf({ ...fullScope, ...change }).ready).toBe(true);
  });

  it("has an example for each of its rules", () => {
    const exemplified = new Set([...blockers, ...warnings].map(([key]) => key));
    expect(readinessRules.map(({ key }) => key).filter((key) => !exemplified.has(key))).toEqual([]);
  });

  it("names the words nobody has explained, until the glossary does", () => {
    const scope = { ...fullScope, problem: "The API has no SLA. An api is old." };
    const named = (content: ScopeContent) =>
      readinessOf(content).missing.find(({ key }) => key === "jargon-explained")?.names;
    expect(named(scope)).toEqual(["API", "SLA"]);
    const glossary = [
      { term: "API (how programs talk to each other)", meaning: "A door for programs" },
      { term: "SLA", meaning: "" },
    ];
    expect(named({ ...scope, glossary })).toEqual(["SLA"]);
  });

  it("takes a running cost of nothing for an answer", () => {
    expect(without({ runningCostCents: 0 })).toEqual([]);
  });

  it("leads to the field that mends it", () => {
    const fieldOf = (scope: Partial<ScopeContent>, key: RuleKey) =>
      readinessOf({ ...fullScope, ...scope }).missing.find((finding) => finding.key === key)?.field;
    expect(fieldOf({ cadence: "" }, "communication-complete")).toBe("cadence");
    expect(fieldOf({ deliverables: [] }, "deliverable-named")).toBe("deliverables.0.title");
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
