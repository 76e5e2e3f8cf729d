/** Ways of working that a project can need and a person can name of themselves; messages under scoping.traits explain each. */
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
