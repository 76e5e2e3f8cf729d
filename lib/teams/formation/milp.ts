// A question the engine may put to whoever drives it: it solves no integer program itself and does no IO.

/** Whole numbers x between `lower` and `upper`, rows between theirs; the objectives count one after the other. */
export interface Milp {
  lower: Float64Array;
  upper: Float64Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  /** Compressed sparse columns. */
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
  /** Each to be as large as those before it allow. */
  objectives: Float64Array[];
}

export interface MilpAnswer {
  x: Float64Array;
  /** For each objective that was reached in time: no x does better, given those before it. */
  bounds: (number | null)[];
}

export interface Row {
  lower: number;
  upper: number;
  entries: (readonly [column: number, value: number])[];
}

/** Rows as people write them, turned into the columns that solvers read. */
export function milpOf(
  bounds: { lower: number[]; upper: number[] },
  rows: Row[],
  objectives: number[][],
): Milp {
  const columns = bounds.lower.length;
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
    lower: Float64Array.from(bounds.lower),
    upper: Float64Array.from(bounds.upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    starts,
    indices,
    values,
    objectives: objectives.map((objective) => Float64Array.from(objective)),
  };
}
