// The order of the capabilities in lib: each may use those before it. Read by the dependency rules and by a test.
export const capabilityOrder = [
  "people",
  "organizations",
  "projects",
  "scoping",
  "cohorts",
  "teams",
  "hours",
  "volunteers",
  "impact",
  "attention",
  "privacy",
];
