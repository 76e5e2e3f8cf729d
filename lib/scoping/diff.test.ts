import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScopeContent } from "@/lib/scoping/content";
import { applyChanges, diffScopes } from "@/lib/scoping/diff";
import { sections } from "@/lib/scoping/schema";
import { anyScope, fullScope } from "@/tests/support/scopes";

describe("the difference between two scopes", () => {
  it("is nothing for the same scope, also when its names come in another order", () => {
    fc.assert(
      fc.property(anyScope, (scope) => {
        const turned = JSON.parse(JSON.stringify(scope, Object.keys(flat(scope)).toSorted().toReversed()));
        expect(diffScopes(scope, scope)).toEqual([]);
        expect(diffScopes(scope, { ...scope, ...turned })).toEqual([]);
      }),
    );
  });

  it("reads backwards as it reads forwards", () => {
    const turned = { added: "removed", removed: "added", changed: "changed" } as const;
    const line = (change: { field: string; kind: string; before?: unknown; after?: unknown }) =>
      JSON.stringify([change.field, change.kind, change.before ?? null, change.after ?? null]);
    fc.assert(
      fc.property(anyScope, anyScope, (one, other) => {
        const forwards = diffScopes(one, other).map(line);
        const backwards = diffScopes(other, one).map((change) =>
          line({
            field: change.field,
            kind: turned[change.kind],
            before: change.after,
            after: change.before,
          }),
        );
        expect(backwards.toSorted()).toEqual(forwards.toSorted());
      }),
    );
  });

  it("finds a field that changed, wherever it is", () => {
    fc.assert(
      fc.property(anyScope, fc.string({ minLength: 1 }), (scope, word) => {
        const changed = { ...scope, problem: `${scope.problem}${word}` };
        expect(diffScopes(scope, changed).map(({ field }) => field)).toEqual(["problem"]);
      }),
    );
  });

  it("tells a row that was added, one that was removed and one that was changed", () => {
    const [first, second] = fullScope.deliverables;
    const before = { ...fullScope, deliverables: [first!, second!] };
    const after = {
      ...fullScope,
      deliverables: [
        { ...first!, acceptance: "Everyone uses it" },
        { title: "A handbook", acceptance: "It is read" },
      ],
    };
    expect(diffScopes(before, after)).toEqual([
      {
        section: "deliverables",
        field: "deliverables",
        kind: "changed",
        before: first,
        after: after.deliverables[0],
      },
      { section: "deliverables", field: "deliverables", kind: "removed", before: second },
      { section: "deliverables", field: "deliverables", kind: "added", after: after.deliverables[1] },
    ]);
  });

  it("says that a first answer was added and an emptied one removed", () => {
    const without = { ...fullScope, weeks: null };
    expect(diffScopes(without, fullScope)).toMatchObject([{ kind: "added", field: "weeks", after: 12 }]);
    expect(diffScopes(fullScope, without)).toMatchObject([{ kind: "removed", field: "weeks", before: 12 }]);
  });

  it("makes the one into the other when all of it is applied, and leaves it when none is", () => {
    fc.assert(
      fc.property(anyScope, anyScope, (one, other) => {
        const changes = diffScopes(one, other);
        expect(applyChanges(one, [])).toEqual(one);
        expect(rowsOf(applyChanges(one, changes))).toEqual(rowsOf(other));
      }),
    );
  });

  it("goes through the sections in their order", () => {
    fc.assert(
      fc.property(anyScope, anyScope, (one, other) => {
        const order = diffScopes(one, other).map(({ section }) => sections.indexOf(section));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});

/** What a scope says, whatever the order of its rows. */
function rowsOf(scope: ScopeContent) {
  return Object.entries(scope).map(([field, value]) => [
    field,
    Array.isArray(value) ? value.map((row) => JSON.stringify(row)).toSorted() : value,
  ]);
}

/** Every name used anywhere in a value. */
function flat(value: unknown): Record<string, true> {
  if (typeof value !== "object" || value === null) return {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => ({ [key]: true, ...flat(inner) })),
  ) as Record<string, true>;
}
