// What the engine is told. Plain data: it knows no database, no clock and no session.
export type Policy = "balanced" | "greedy" | "generous" | "whole" | "stable";

export interface Preference {
  role: string;
  /** 1 is the first wish; two roles may share a rank. */
  rank: number;
}

export interface FormationPerson {
  id: string;
  discipline: string;
  skills: Record<string, number>;
  hoursPerWeek: number;
  windows: string[];
  languages: string[];
  modes: string[];
  /** Whose time they give: their own, their employer's, or either. */
  timeKinds: string[];
  place: string | null;
  causes: string[];
  seniority: number;
  /** The company they work for, where it is known. */
  employer: string | null;
  /** Organizations with which this person has a conflict of interest. */
  conflicts: string[];
  accepted: boolean;
  withdrawn: boolean;
  preferences: Preference[];
  onlyRanked: boolean;
}

export interface FormationRole {
  id: string;
  project: string;
  organization: string;
  discipline: string;
  seats: number;
  required: boolean;
  /** 1 to 9: how much a filled seat of this required role counts. */
  priority: number;
  skills: Record<string, number>;
  desired: string[];
  hoursPerWeek: number;
  window: string | null;
  language: string | null;
  mode: string | null;
  timeKind: string | null;
  place: string | null;
  causes: string[];
  seniority: number;
}

export interface Pair {
  person: string;
  role: string;
}

/** Two people who may not be on one team, or only together: on one team, or neither on any. */
export interface PairRule {
  kind: "apart" | "together";
  people: [string, string];
}

export interface FormationInput {
  people: FormationPerson[];
  roles: FormationRole[];
  pins: Pair[];
  forbids: Pair[];
  /** What staff say of two people. It binds like a condition: no plan breaks it. */
  rules: PairRule[];
  /** People of these rules who have a seat already, and on which team: they don't move. */
  seated: { person: string; project: string }[];
  /** Pairs that stand today. Given only for a repair: keeping them then comes first. */
  standing: Pair[];
  policy: Policy;
  seed: string;
}
