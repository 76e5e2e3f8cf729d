import type { RiskKind } from "@/lib/generated/prisma/enums";

export type RoleSpec = {
  title: string;
  discipline: string;
  seats: number;
  hoursPerWeek: number;
  /** skill slug -> level; a level with "?" behind its skill is welcome, not required: { "sql?": 2 } */
  skills: Record<string, number>;
  required?: boolean;
};

export type RiskSpec = {
  kind: RiskKind;
  what: string;
  likelihood: number;
  effect: number;
  mitigation: string;
  owner: string;
};

/** What a partner writes in a request. */
export type RequestText = {
  problem: string;
  whoHasIt: string;
  whyNow: string;
  whatWasTried: string;
  priority: string;
  hopedOutcome: string;
};

/** What staff and partner write in a scope. */
export type ScopeText = {
  problem: string;
  outcome: string;
  baseline: string;
  target: string;
  measuredBy: string;
  inScope: string;
  outOfScope: string;
  assumptions: string;
  channel: string;
  cadence: string;
  replyTime: string;
  partnerContact: string;
  decisionMaker: string;
  handoffOwner: string;
  handoffSecond: string;
  handoffNotes: string;
  runningCostCents: number | null;
  weeks: number | null;
};

/** Everything a project is about, in words. */
export type Story = {
  title: string;
  summary: string;
  causes: string[];
  request: RequestText;
  scope: ScopeText;
  deliverables: { title: string; acceptance: string }[];
  roles: RoleSpec[];
  risks: RiskSpec[];
};
