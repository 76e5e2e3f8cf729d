import {
  sectionFields,
  type ScopeContent,
  type ScopeDeliverable,
  type ScopeField,
  type ScopeRisk,
  type ScopeRole,
} from "@/lib/scoping/content";
import { sections, type Section } from "@/lib/scoping/schema";

type ListField = "deliverables" | "roles" | "risks" | "causes";
type Item = ScopeDeliverable | ScopeRole | ScopeRisk | string;

export type Change = {
  section: Section;
  field: ScopeField;
  kind: "added" | "removed" | "changed";
  /** The field's value, or one row of a list; absent where there was or is nothing. */
  before?: ScopeContent[ScopeField] | Item;
  after?: ScopeContent[ScopeField] | Item;
};

/** What makes a row of a list the same row in another version. */
const keys: { [List in ListField]: (item: ScopeContent[List][number]) => string } = {
  deliverables: ({ title }) => title,
  roles: ({ title, discipline }) => `${title} (${discipline})`,
  risks: ({ what }) => what,
  causes: (cause) => cause,
};

/** What one version says differently from the one before, in the order of the sections; empty when they say the same. */
export function diffScopes(before: ScopeContent, after: ScopeContent): Change[] {
  return sections.flatMap((section) =>
    sectionFields[section].flatMap((field: ScopeField): Change[] =>
      isList(field)
        ? diffLists(section, field, before, after)
        : diffValue(section, field, before[field], after[field]),
    ),
  );
}

function isList(field: ScopeField): field is ListField {
  return field in keys;
}

function diffLists(section: Section, field: ListField, before: ScopeContent, after: ScopeContent): Change[] {
  const was = byKey(before[field], keys[field] as (item: Item) => string);
  const is = byKey(after[field], keys[field] as (item: Item) => string);
  const kept = [...was].flatMap(([key, item]) => diffValue(section, field, item, is.get(key)));
  const added = [...is].filter(([key]) => !was.has(key));
  return [...kept, ...added.flatMap(([, item]) => diffValue(section, field, undefined, item))];
}

/** Rows by what makes them the same; a second row of the same name is told apart by its place. */
function byKey(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const rows = new Map<string, Item>();
  for (const item of items) {
    let key = keyOf(item);
    for (let again = 2; rows.has(key); again++) key = `${keyOf(item)}\n${again}`;
    rows.set(key, item);
  }
  return rows;
}

function diffValue(
  section: Section,
  field: ScopeField,
  before: Change["before"],
  after: Change["after"],
): Change[] {
  if (same(before, after)) return [];
  if (isNothing(before)) return [{ section, field, kind: "added", after }];
  if (isNothing(after)) return [{ section, field, kind: "removed", before }];
  return [{ section, field, kind: "changed", before, after }];
}

const isNothing = (value: unknown) => value === undefined || value === null || value === "";

/** Compared by what they say: a frozen version may come back with its names in another order. */
function same(one: unknown, other: unknown): boolean {
  if (isNothing(one) && isNothing(other)) return true;
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}
