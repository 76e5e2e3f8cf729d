import type { OrganizationKind, Stage } from "@/lib/generated/prisma/enums";
import type { ScopeProgress } from "../builders/projects";
import type { TeamKey } from "../team-shapes";

/** Where in the demonstration's two years a project has its place. */
export type Season = "first" | "second" | "running" | "evenings" | "coming" | "clinic" | "pipeline";

/** A project in words; `scope` is missing for those that staff have not met yet. */
export type Tale = {
  title: string;
  summary: string;
  causes: string[];
  place: [season: Season, stage: Stage];
  /** How far a scope in writing has come. */
  progress?: ScopeProgress;
  problem: string;
  who: string;
  now: string;
  tried: string;
  priority: [title: string, why: string];
  hope: string;
  scope?: TaleScope;
};

export type TaleScope = {
  team: TeamKey;
  weeks: number;
  measure: [baseline: string, target: string, how: string];
  inside: string;
  outside: string;
  deliver: [title: string, acceptance: string][];
  risk: [what: string, mitigation: string];
  debt: [what: string, mitigation: string];
  /** Who keeps it alive, and the second person. */
  keepers: [string, string];
  dollarsAYear: number;
};

export type TaleTeller = {
  name: string;
  kind: Exclude<OrganizationKind, "COMPANY" | "FUNDER">;
  mission: string;
  causes: string[];
  areas: string[];
  postalCode: string;
  /** The contact's work there. */
  title: string;
  tales: Tale[];
};
