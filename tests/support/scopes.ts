import fc from "fast-check";
import { disciplines } from "@/lib/reference/disciplines";
import { emptyContent, type ScopeContent } from "@/lib/scoping/content";
import { accesses, lengths, places, riskStates, sensitivities, timeKinds } from "@/lib/scoping/schema";
import { traits } from "@/lib/people/traits";

/** A scope that says everything: ready, with nothing to better. */
export const fullScope: ScopeContent = {
  title: "One intake for every family",
  type: "process-automation",
  priority: { id: "11111111-1111-4111-8111-111111111111", title: "Reach every family within a week" },
  causes: ["health"],
  problem: "Families tell their story five times.",
  whoHasIt: "Families with a child under six, 900 a year",
  outcomes: [
    {
      what: "They tell it once.",
      baseline: "9 days from a call to a visit",
      target: "2 days",
      measuredBy: "The intake log, each month",
    },
  ],
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
  efforts: [
    { deliverable: "A shared intake form", role: "Service designer", hours: 40 },
    { deliverable: "A move of the old records", role: "Data person", hours: 70 },
  ],
  milestones: [
    { title: "The form is tried", week: 6, deliverable: "A shared intake form" },
    { title: "The records are moved", week: 12, deliverable: "A move of the old records" },
  ],
  systems: [
    {
      name: "The old intake database",
      purpose: "Where every family is written down",
      owner: "Maria",
      access: "SETTLED",
      accessNote: "Read only, from the first week",
      data: "Names, addresses and needs of families",
      sensitivity: "SENSITIVE",
      dataOwner: "Maria",
      handling: "Stays on the agency's own machines",
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
      state: "OPEN",
      hours: null,
    },
    {
      kind: "TECHNICAL_DEBT",
      what: "The old database has no documents",
      likelihood: 5,
      effect: 2,
      mitigation: "Draw its tables first",
      owner: "The data person",
      state: "OPEN",
      hours: 12,
    },
  ],
  partnerGives: "Two caseworkers, a morning a week",
  partnerGets: "One intake that lasts",
  teamGives: "Their best skill, kept promises",
  teamGets: "A product that is used",
  timeKind: "OWN_TIME",
  place: "REMOTE",
  length: "LONG",
  language: "en",
  traits: ["good-listener"],
  channel: "Email and a video call",
  cadence: "Every Tuesday",
  replyTime: "Two working days",
  partnerContact: "Maria, maria@example.org",
  secondContact: "Luis, luis@example.org",
  decisionMaker: "Maria",
  checkIns: "Every Tuesday, half an hour",
  demos: "Every second Tuesday",
  handoffOwner: "Maria",
  handoffSecond: "Luis",
  training: "Two, recorded",
  documents: "A handbook",
  accountsOwner: "The agency",
  runningCostCents: 12000,
  exitPlan: "Everything can be taken out as a table",
  glossary: [{ term: "Intake", meaning: "The first talk with a family" }],
};

export const emptyScope: ScopeContent = { ...emptyContent, title: fullScope.title };

const someText = fc.constantFrom("", " ", "Maria", "A sentence of some length.", "Two\nlines");
const level = fc.integer({ min: 1, max: 5 });

/** Scopes from empty to full, with rows half written. */
export const anyScope: fc.Arbitrary<ScopeContent> = fc.record({
  title: fc.constantFrom("A project", "Another project"),
  priority: fc.option(fc.constant(fullScope.priority), { nil: null }),
  causes: fc.uniqueArray(fc.constantFrom("health", "mobility", "climate")),
  ...texts(
    "problem",
    "whoHasIt",
    "inScope",
    "outOfScope",
    "assumptions",
    "channel",
    "cadence",
    "replyTime",
    "partnerContact",
    "partnerGives",
    "partnerGets",
    "teamGives",
    "teamGets",
    "secondContact",
    "decisionMaker",
    "checkIns",
    "demos",
    "handoffOwner",
    "handoffSecond",
    "training",
    "documents",
    "accountsOwner",
    "exitPlan",
  ),
  type: fc.constantFrom(null, "website", "crm-choice"),
  language: fc.constantFrom("", "en", "es"),
  outcomes: fc.array(
    fc.record({ what: someText, baseline: someText, target: someText, measuredBy: someText }),
    { maxLength: 3 },
  ),
  efforts: fc.array(
    fc.record({ deliverable: someText, role: someText, hours: fc.integer({ min: 1, max: 400 }) }),
    {
      maxLength: 6,
    },
  ),
  milestones: fc.array(
    fc.record({ title: someText, week: fc.integer({ min: 1, max: 104 }), deliverable: someText }),
    { maxLength: 4 },
  ),
  systems: fc.array(
    fc.record({
      name: someText,
      purpose: someText,
      owner: someText,
      access: fc.constantFrom(...accesses),
      accessNote: someText,
      data: someText,
      sensitivity: fc.constantFrom(...sensitivities),
      dataOwner: someText,
      handling: someText,
    }),
    { maxLength: 3 },
  ),
  timeKind: fc.constantFrom("" as const, ...timeKinds),
  place: fc.constantFrom("" as const, ...places),
  length: fc.constantFrom("" as const, ...lengths),
  traits: fc.uniqueArray(fc.constantFrom(...traits)),
  glossary: fc.array(fc.record({ term: someText, meaning: someText }), { maxLength: 3 }),
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
      state: fc.constantFrom(...riskStates),
      hours: fc.option(fc.nat(200), { nil: null }),
    }),
    { maxLength: 4 },
  ),
});

function texts<Name extends string>(...names: Name[]): Record<Name, fc.Arbitrary<string>> {
  return Object.fromEntries(names.map((name) => [name, someText])) as Record<Name, fc.Arbitrary<string>>;
}
