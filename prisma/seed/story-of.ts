import type { BuiltPerson } from "./builders/people";
import type { RiskSpec, ScopeText, Story } from "./builders/story";
import type { Tale, TaleScope } from "./stories/tale";
import { teamShapes } from "./team-shapes";
import { assumptionsOf, communicationPlans, handoffNotes } from "./words/scopes";
import type { Random } from "./world/random";

const nothingYet: ScopeText = {
  problem: "",
  outcome: "",
  baseline: "",
  target: "",
  measuredBy: "",
  inScope: "",
  outOfScope: "",
  assumptions: "",
  channel: "",
  cadence: "",
  replyTime: "",
  partnerContact: "",
  decisionMaker: "",
  handoffOwner: "",
  handoffSecond: "",
  handoffNotes: "",
  runningCostCents: null,
  weeks: null,
};

/** A tale as the texts and rows of a project; what every partner agrees on in much the same words is drawn by lot. */
export function storyOf(tale: Tale, contact: BuiltPerson, contactTitle: string, random: Random): Story {
  const { scope } = tale;
  return {
    title: tale.title,
    summary: tale.summary,
    causes: tale.causes,
    request: {
      problem: tale.problem,
      whoHasIt: tale.who,
      whyNow: tale.now,
      whatWasTried: tale.tried,
      priority: tale.priority[0],
      hopedOutcome: tale.hope,
    },
    scope: scope
      ? scopeText(tale, scope, contact, contactTitle, random)
      : { ...nothingYet, problem: tale.problem },
    deliverables: (scope?.deliver ?? []).map(([title, acceptance]) => ({ title, acceptance })),
    roles: scope ? teamShapes[scope.team] : [],
    risks: scope ? risksOf(scope, random) : [],
  };
}

function scopeText(
  tale: Tale,
  scope: TaleScope,
  contact: BuiltPerson,
  contactTitle: string,
  random: Random,
): ScopeText {
  const [baseline, target, measuredBy] = scope.measure;
  return {
    ...random.pick(communicationPlans),
    problem: `${tale.problem}\n\n${tale.who}`,
    outcome: tale.hope,
    baseline,
    target,
    measuredBy,
    inScope: scope.inside,
    outOfScope: scope.outside,
    assumptions: random.pick(assumptionsOf),
    partnerContact: `${contact.name}, ${contact.email}`,
    decisionMaker: contactTitle,
    handoffOwner: scope.keepers[0],
    handoffSecond: scope.keepers[1],
    handoffNotes: random.pick(handoffNotes),
    runningCostCents: scope.dollarsAYear * 100,
    weeks: scope.weeks,
  };
}

function risksOf({ risk, debt, keepers }: TaleScope, random: Random): RiskSpec[] {
  const scale = () => ({ likelihood: random.between(2, 4), effect: random.between(2, 5) });
  return [
    { kind: "RISK", what: risk[0], mitigation: risk[1], owner: keepers[0], ...scale() },
    { kind: "TECHNICAL_DEBT", what: debt[0], mitigation: debt[1], owner: "Team", ...scale() },
  ];
}
