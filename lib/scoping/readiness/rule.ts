import type { ScopeContent } from "@/lib/scoping/content";
import type { Section } from "@/lib/scoping/schema";

export type Severity = "blocker" | "warning";

export type Rule = {
  key: string;
  /** A blocker keeps a scope from being put to both sides, a warning is said and may be answered. */
  severity: Severity;
  section: Section;
  /** The form field that mends it; a function where it depends on what is there. */
  field: string | ((scope: ScopeContent) => string);
  holds: (scope: ScopeContent) => boolean;
  /** What the sentence names, where it names something. */
  names?: (scope: ScopeContent) => string[];
};

export const said = (...texts: string[]) => texts.every((text) => text.trim() !== "");

export const sameWords = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** The name of the first field left empty, of those given in order. */
export const firstEmpty = (scope: ScopeContent, fields: readonly (keyof ScopeContent)[]) =>
  fields.find((field) => !said(String(scope[field] ?? ""))) ?? fields[0] ?? "";

/** The field of the first row that a condition fails for; the first row when there is none. */
export const firstRow = <Row>(
  list: string,
  rows: readonly Row[],
  complete: (row: Row) => boolean,
  field: string,
) =>
  `${list}.${Math.max(
    0,
    rows.findIndex((row) => !complete(row)),
  )}.${field}`;
