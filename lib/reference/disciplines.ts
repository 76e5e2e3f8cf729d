/** The kinds of work a role asks for and a person offers; their names are in messages under catalogue.disciplines. */
export const disciplines = [
  "product",
  "design",
  "research",
  "front-end",
  "back-end",
  "data",
  "infrastructure",
  "security",
  "quality",
  "content",
  "communications",
  "coordination",
] as const;
export type Discipline = (typeof disciplines)[number];

export function isDiscipline(value: unknown): value is Discipline {
  return disciplines.some((discipline) => discipline === value);
}
