/** What kind of work a project is; names are in messages under scopeLibrary.types. */
export const projectTypes = [
  "website",
  "data-dashboard",
  "crm-choice",
  "process-automation",
  "brand-communications",
  "accessibility-audit",
  "data-cleanup",
  "service-design",
  "security-review",
  "digital-skills",
] as const;
export type ProjectType = (typeof projectTypes)[number];

export const isProjectType = (value: unknown): value is ProjectType =>
  projectTypes.some((type) => type === value);

/** Ways of working that a project can need; each is explained in messages under scoping.traits. */
export const traits = [
  "patient-explainer",
  "comfortable-unsure",
  "finisher",
  "careful-with-data",
  "good-listener",
  "plain-writer",
  "steady-alone",
  "leads-meetings",
  "two-languages",
  "says-no-kindly",
] as const;
export type Trait = (typeof traits)[number];

export const isTrait = (value: unknown): value is Trait => traits.some((trait) => trait === value);
