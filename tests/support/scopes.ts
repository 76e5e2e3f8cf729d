import fc from "fast-check";
import { disciplines } from "@/lib/people/disciplines";
import type { ScopeContent } from "@/lib/scoping/content";

/** A scope that says everything: ready, with nothing to better. */
export const fullScope: ScopeContent = {
  title: "One intake for every family",
  priority: { id: "11111111-1111-4111-8111-111111111111", title: "Reach every family within a week" },
  causes: ["health"],
  problem: "Families tell their story five times.",
  outcome: "They tell it once.",
  baseline: "9 days from a call to a visit",
  target: "2 days",
  measuredBy: "The intake log, each month",
  inScope: "The intake form",
  outOfScope: "The website",
  assumptions: "Access to the old database by kickoff",
  deliverables: [
    { title: "A shared intake form", acceptance: "Three caseworkers used it for a week" },
    { title: "A move of the old records", acceptance: "A sample of 50 agrees" },
  ],
  weeks: 12,
  startsOn: "2027-03-01",
  roles: [
    {
      title: "Service designer",
      discipline: "design",
      seats: 1,
      hoursPerWeek: 5,
      required: true,
      skills: [{ skill: "prototyping", level: 3, required: true }],
    },
    {
      title: "Data person",
      discipline: "data",
      seats: 2,
      hoursPerWeek: 4,
      required: false,
      skills: [{ skill: "sql", level: 4, required: true }],
    },
  ],
  risks: [
    {
      kind: "RISK",
      what: "The caseworkers have no time",
      likelihood: 3,
      effect: 4,
      mitigation: "Two are freed for a morning a week",
      owner: "Maria",
    },
    {
      kind: "TECHNICAL_DEBT",
      what: "The old database has no documents",
      likelihood: 5,
      effect: 2,
      mitigation: "Draw its tables first",
      owner: "The data person",
    },
  ],
  channel: "Email and a video call",
  cadence: "Every Tuesday",
  replyTime: "Two working days",
  partnerContact: "Maria, maria@example.org",
  decisionMaker: "Maria",
  handoffOwner: "Maria",
  handoffSecond: "Luis",
  handoffNotes: "A handbook and two trainings",
  runningCostCents: 12000,
};

export const emptyScope: ScopeContent = {
  ...fullScope,
  ...Object.fromEntries(
    Object.entries(fullScope).map(([field, value]) => [
      field,
      typeof value === "string" && field !== "title" ? "" : Array.isArray(value) ? [] : null,
    ]),
  ),
  title: "One intake for every family",
  startsOn: null,
};

const someText = fc.constantFrom("", " ", "Maria", "A sentence of some length.", "Two\nlines");
const level = fc.integer({ min: 1, max: 5 });

/** Scopes from empty to full, with rows half written. */
export const anyScope: fc.Arbitrary<ScopeContent> = fc.record({
  title: fc.constantFrom("A project", "Another project"),
  priority: fc.option(fc.constant(fullScope.priority), { nil: null }),
  causes: fc.uniqueArray(fc.constantFrom("health", "mobility", "climate")),
  ...texts(
    "problem",
    "outcome",
    "baseline",
    "target",
    "measuredBy",
    "inScope",
    "outOfScope",
    "assumptions",
    "channel",
    "cadence",
    "replyTime",
    "partnerContact",
    "decisionMaker",
    "handoffOwner",
    "handoffSecond",
    "handoffNotes",
  ),
  weeks: fc.option(fc.integer({ min: 1, max: 104 }), { nil: null }),
  startsOn: fc.constantFrom(null, "2027-03-01", "2027-06-01"),
  runningCostCents: fc.option(fc.nat(), { nil: null }),
  deliverables: fc.array(fc.record({ title: someText, acceptance: someText }), { maxLength: 4 }),
  roles: fc.array(
    fc.record({
      title: someText,
      discipline: fc.constantFrom("", ...disciplines),
      seats: level,
      hoursPerWeek: fc.integer({ min: 1, max: 60 }),
      required: fc.boolean(),
      skills: fc.array(
        fc.record({ skill: fc.constantFrom("sql", "python"), level, required: fc.boolean() }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 4 },
  ),
  risks: fc.array(
    fc.record({
      kind: fc.constantFrom("RISK" as const, "TECHNICAL_DEBT" as const),
      what: someText,
      likelihood: level,
      effect: level,
      mitigation: someText,
      owner: someText,
    }),
    { maxLength: 4 },
  ),
});

function texts<Name extends string>(...names: Name[]): Record<Name, fc.Arbitrary<string>> {
  return Object.fromEntries(names.map((name) => [name, someText])) as Record<Name, fc.Arbitrary<string>>;
}
