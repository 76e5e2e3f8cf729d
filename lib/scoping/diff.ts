import { canonicalJson } from "@/lib/platform/differences";
import { emptyContent, sectionFields, type ScopeContent, type ScopeField } from "@/lib/scoping/content";
import { sections, type Section } from "@/lib/scoping/schema";

/** What makes a row of a list the same row in another version. */
const keys = {
  causes: (cause) => cause,
  traits: (trait) => trait,
  outcomes: ({ what }) => what,
  deliverables: ({ title }) => title,
  roles: ({ title, discipline }) => `${title} (${discipline})`,
  efforts: ({ deliverable, role }) => `${deliverable}: ${role}`,
  milestones: ({ title }) => title,
  systems: ({ name }) => name,
  risks: ({ what }) => what,
  glossary: ({ term }) => term,
} satisfies { [Field in ListField]: (item: ScopeContent[Field][number]) => string };

type ListField =
  | "causes"
  | "traits"
  | "outcomes"
  | "deliverables"
  | "roles"
  | "efforts"
  | "milestones"
  | "systems"
  | "risks"
  | "glossary";
type Item = ScopeContent[ListField][number];

export type Change = {
  section: Section;
  field: ScopeField;
  kind: "added" | "removed" | "changed";
  /** The field's value, or one row of a list; absent where there was or is nothing. */
  before?: ScopeContent[ScopeField] | Item;
  after?: ScopeContent[ScopeField] | Item;
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
  return canonicalJson(one) === canonicalJson(other);
}

/** A scope with these changes made to it: rows that change stay in their place, new ones come last. */
export function applyChanges(scope: ScopeContent, changes: readonly Change[]): ScopeContent {
  const changed: Record<string, unknown> = { ...scope };
  for (const { field, before, after } of changes) {
    if (!isList(field)) {
      changed[field] = after ?? emptyContent[field];
      continue;
    }
    const rows = [...(changed[field] as Item[])];
    const place = before === undefined ? -1 : rows.findIndex((row) => same(row, before));
    if (place < 0 && after !== undefined) rows.push(after as Item);
    else if (place >= 0) rows.splice(place, 1, ...(after === undefined ? [] : [after as Item]));
    changed[field] = rows;
  }
  return changed as ScopeContent;
}
