import type { ScopeContent } from "@/lib/scoping/content";

/** The texts of a scope in which nothing is written yet. */
export const blankScope = {
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

export const emptyContent: ScopeContent = {
  ...blankScope,
  title: "",
  priority: null,
  causes: [],
  startsOn: null,
  deliverables: [],
  roles: [],
  risks: [],
};
