// An integer program is a question the engine puts to whoever drives it: it solves none itself and does no IO.
import type { IntegerProgram } from "@/lib/platform/milp";

export interface Row {
  lower: number;
  upper: number;
  entries: (readonly [column: number, value: number])[];
}

/** Rows as people write them, turned into the columns that solvers read. Each column goes from 0 to its upper bound. */
export function milpOf(upper: number[], rows: Row[], objectives: number[][]): IntegerProgram {
  const columns = upper.length;
  const starts = new Int32Array(columns + 1);
  for (const { entries } of rows) for (const [column] of entries) starts[column + 1]!++;
  for (let column = 0; column < columns; column++) starts[column + 1]! += starts[column]!;
  const next = starts.slice();
  const indices = new Int32Array(starts[columns]!);
  const values = new Float64Array(starts[columns]!);
  rows.forEach(({ entries }, row) => {
    for (const [column, value] of entries) {
      const at = next[column]!++;
      indices[at] = row;
      values[at] = value;
    }
  });
  return {
    upper: Float64Array.from(upper),
    rowLower: Float64Array.from(rows, (row) => row.lower),
    rowUpper: Float64Array.from(rows, (row) => row.upper),
    starts,
    indices,
    values,
    objectives: objectives.map((objective) => Float64Array.from(objective)),
  };
}
