// The order of the capabilities in lib: each may use those before it. Read by the dependency rules and by a test.
export const capabilityOrder = [
  "reference",
  "people",
  "programmes",
  "organizations",
  "access",
  "cohorts",
  "projects",
  "scoping",
  "applications",
  "teams",
  "formation",
  "community",
  "hours",
  "volunteers",
  "impact",
  "attention",
  "privacy",
];

// Which capability owns the models of a schema file that isn't named after it.
export const schemaOwners = {
  intake: "scoping",
};
