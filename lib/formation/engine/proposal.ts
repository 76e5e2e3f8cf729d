// What the engine answers: plain data, in a fixed order, so that the same question gives the same bytes.
import type { Pair, PairRule, Policy } from "./input";

export type TierName =
  | "keep"
  | "required"
  | "placed"
  | "whole"
  | "preference"
  | `rank-${number}`
  | "experienced"
  | "apart"
  | "fit"
  | "mix"
  | "tie";

export interface TierResult {
  name: TierName;
  value: number;
  /** The dual bound: no allowed team plan reaches more. */
  bound: number;
  /** Checked exactly: value equals bound, so nothing better exists. False for a tier that the policy doesn't maximise. */
  proved: boolean;
}

export interface Assignment extends Pair {
  /** Null when the person didn't rank the role. */
  rank: number | null;
  pinned: boolean;
}

export interface Unfilled {
  role: string;
  seats: number;
  required: boolean;
}

export interface RankCount {
  rank: number | null;
  people: number;
}

export interface Envy extends Pair {
  /** Who holds the seat with a weaker fit; null when the seat stands empty. */
  over: string | null;
}

export type GapCause = "nobody-eligible" | "needed-elsewhere" | "lost-by-one-constraint";

export interface SkillGap {
  count: number;
  roles: string[];
  discipline: string;
  skills: Record<string, number>;
  window: string | null;
  language: string | null;
  mode: string | null;
  timeKind: string | null;
  place: string | null;
  hoursPerWeek: number;
  cause: GapCause;
  /** People without a seat who miss these roles by one reason alone, by that reason. */
  nearMisses: { code: string; people: number }[];
  /** Filled required roles from which a chain of moves leads here: a recruit for one of these helps as well. */
  orElse: string[];
}

export type Finding =
  | { code: "duplicate-person" | "duplicate-role" | "bad-seats" | "bad-hours" | "bad-level"; id: string }
  | { code: "unknown-role" | "duplicate-preference" | "bad-rank"; id: string; role: string }
  | { code: "unknown-forbid" | "unknown-standing"; id: string; role: string }
  | { code: "unknown-rule"; id: string; role: string };

/** A rule for two people and how it stands. Apart always holds; together may mean that neither has a seat. */
export interface RuleOutcome extends PairRule {
  state: "kept" | "neither-placed" | "no-team-for-both";
}

export interface Proposal {
  engine: string;
  inputHash: string;
  policy: Policy;
  seed: string;
  assignments: Assignment[];
  unfilled: Unfilled[];
  unplaced: string[];
  tiers: TierResult[];
  ranks: RankCount[];
  envy: { count: number; examples: Envy[] };
  gaps: SkillGap[];
  findings: Finding[];
  rules: RuleOutcome[];
}
