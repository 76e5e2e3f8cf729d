import type { ScopeDeliverable, ScopeEffort, ScopeMilestone, ScopeRisk } from "@/lib/scoping/content";
import { traits } from "@/lib/people/traits";
import type { BuiltPerson } from "./builders/people";
import { nothingWritten } from "./builders/scope-content";
import type { RoleSpec, ScopeText, Story } from "./builders/story";
import type { Tale, TaleScope } from "./stories/tale";
import { teamShapes } from "./team-shapes";
import {
  assumptionsOf,
  communicationPlans,
  exchanges,
  handoffPlans,
  systemsOf,
  typesOf,
} from "./words/scopes";
import { Random } from "./world/random";

/** A tale as the texts and rows of a project; what every partner agrees on in much the same words is drawn by lot. */
export function storyOf(tale: Tale, contact: BuiltPerson, contactTitle: string, random: Random): Story {
  const { scope } = tale;
  const begun = { ...nothingWritten(), problem: tale.problem, whoHasIt: tale.who };
  return {
    title: tale.title,
    summary: tale.summary,
    causes: tale.causes,
    type: scope ? random.pick(typesOf[scope.team]) : null,
    request: {
      problem: tale.problem,
      whoHasIt: tale.who,
      whyNow: tale.now,
      whatWasTried: tale.tried,
      priority: tale.priority[0],
      hopedOutcome: tale.hope,
    },
    scope: scope ? scopeText(tale, scope, { ...contact, title: contactTitle }, random) : begun,
    roles: scope ? teamShapes[scope.team] : [],
  };
}

function scopeText(
  tale: Tale,
  scope: TaleScope,
  contact: BuiltPerson & { title: string },
  random: Random,
): ScopeText {
  const [baseline, target, measuredBy] = scope.measure;
  const deliverables = scope.deliver.map(([title, acceptance]) => ({ title, acceptance }));
  return {
    ...nothingWritten(),
    ...random.pick(communicationPlans),
    ...random.pick(exchanges),
    ...random.pick(handoffPlans),
    problem: tale.problem,
    whoHasIt: tale.who,
    outcomes: [{ what: tale.hope, baseline, target, measuredBy }],
    inScope: scope.inside,
    outOfScope: scope.outside,
    assumptions: random.pick(assumptionsOf),
    deliverables,
    efforts: effortsOf(deliverables, teamShapes[scope.team], scope.weeks, random),
    milestones: milestonesOf(deliverables, scope.weeks),
    systems: systemsOf[scope.team],
    risks: risksOf(scope, random),
    timeKind: random.pick(["OWN_TIME", "EITHER", "EITHER", "EITHER"] as const),
    place: random.pick(["REMOTE", "HYBRID", "HYBRID", "ON_SITE"] as const),
    length: scope.weeks > 12 ? "LONG" : "SHORT",
    language: new Random(`speaks ${tale.title}`).pick(["en", "en", "en", "en", "", "", "", "es"] as const),
    traits: random.some(traits, 3).sort(),
    partnerContact: `${contact.name}, ${contact.email}`,
    secondContact: scope.keepers[1],
    decisionMaker: contact.title,
    handoffOwner: scope.keepers[0],
    handoffSecond: scope.keepers[1],
    accountsOwner: scope.keepers[0],
    runningCostCents: scope.dollarsAYear * 100,
    weeks: scope.weeks,
  };
}

/** Most of the time a team has is work on something; the rest is for meetings. */
function effortsOf(
  deliverables: readonly ScopeDeliverable[],
  roles: readonly RoleSpec[],
  weeks: number,
  random: Random,
): ScopeEffort[] {
  return roles.flatMap(({ title, seats, hoursPerWeek }) => {
    const time = seats * hoursPerWeek * weeks * (random.between(62, 96) / 100);
    // the first deliverable takes almost twice as long as each of the others
    const shares = deliverables.map((_, index) => (index === 0 ? 1.4 : 0.8));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    return deliverables.map((deliverable, index) => ({
      deliverable: deliverable.title,
      role: title,
      hours: Math.max(1, Math.round((time * (shares[index] ?? 0)) / whole)),
    }));
  });
}

function milestonesOf(deliverables: readonly ScopeDeliverable[], weeks: number): ScopeMilestone[] {
  const steps = deliverables.map(({ title }, index) => ({
    title: `In use: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    week: Math.max(2, Math.round((weeks * (index + 1)) / (deliverables.length + 0.5))),
    deliverable: title,
  }));
  return [{ title: "Everyone has met, and the accounts are open", week: 1, deliverable: "" }, ...steps];
}

function risksOf({ risk, debt, keepers }: TaleScope, random: Random): ScopeRisk[] {
  const scale = () => ({ likelihood: random.between(2, 4), effect: random.between(2, 5) });
  return [
    {
      kind: "RISK",
      what: risk[0],
      mitigation: risk[1],
      owner: keepers[0],
      state: "OPEN",
      hours: null,
      ...scale(),
    },
    {
      kind: "TECHNICAL_DEBT",
      what: debt[0],
      mitigation: debt[1],
      owner: "Team",
      state: "MITIGATED",
      hours: random.between(6, 30),
      ...scale(),
    },
  ];
}
