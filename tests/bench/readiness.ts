import { readinessOf } from "@/lib/scoping/readiness/readiness";
import { limits } from "@/lib/scoping/schema";
import { fullScope } from "@/tests/support/scopes";

const times = 400;

/** A scope with every list as long as its form lets it be, and texts of a usual length. */
function largestScope() {
  const many = <Row>(rows: readonly Row[], count: number, change: (row: Row, place: number) => Row) =>
    Array.from({ length: count }, (_, place) => change(rows[place % rows.length] as Row, place));
  const deliverables = many(fullScope.deliverables, limits.deliverables, (row, n) => ({
    ...row,
    title: `Thing ${n}`,
  }));
  const roles = many(fullScope.roles, limits.roles, (row, n) => ({ ...row, title: `Role ${n}` }));
  return {
    ...fullScope,
    problem: `${fullScope.problem} `.repeat(40),
    outcomes: many(fullScope.outcomes, limits.outcomes, (row) => row),
    deliverables,
    roles,
    efforts: deliverables.flatMap(({ title }) =>
      roles.map((role) => ({ deliverable: title, role: role.title, hours: 3 })),
    ),
    milestones: many(fullScope.milestones, limits.milestones, (row) => row),
    systems: many(fullScope.systems, limits.systems, (row) => row),
    risks: many(fullScope.risks, limits.risks, (row) => row),
  };
}

/** Milliseconds that one check of the largest scope takes: the median of many. */
export function readinessMilliseconds(): Record<string, number> {
  const scope = largestScope();
  const taken = Array.from({ length: times }, () => {
    const since = performance.now();
    readinessOf(scope);
    return performance.now() - since;
  });
  return { "readiness.ms": taken.toSorted((one, other) => one - other)[times / 2] ?? 0 };
}
