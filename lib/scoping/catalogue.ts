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
