// Runs in a thread of its own: an integer program takes seconds, and cancelling it is ending the thread.
// Plain JavaScript, so that it runs as it is from the sources and beside a bundle.
import { parentPort, workerData } from "node:worker_threads";
import loadHighs from "highs";

const { milp, seconds } = workerData;
const { constants, withModel } = await loadHighs();
const columns = milp.upper.length;
const before = [];
const bounds = [];
let x;
let left = seconds;

for (const objective of milp.objectives) {
  const began = performance.now();
  const solved = left > 0 ? maximize(objective) : null;
  left -= (performance.now() - began) / 1000;
  if (solved) x = solved.x;
  bounds.push(solved?.bound ?? null);
  // nothing better than what stands: those that follow must keep it
  if (x) before.push({ objective, least: worth(objective, x) });
}
parentPort.postMessage(x ? { x, bounds } : null);

/** The sum that an objective reaches. */
function worth(objective, at) {
  return Math.round(objective.reduce((sum, weight, column) => sum + weight * at[column], 0));
}

/** The program with one objective, and a row for each one before it that it may not fall below. */
function maximize(objective) {
  const rows = milp.rowLower.length;
  const starts = new Int32Array(columns + 1);
  const indices = [];
  const values = [];
  for (let column = 0; column < columns; column++) {
    for (let k = milp.starts[column]; k < milp.starts[column + 1]; k++) {
      indices.push(milp.indices[k]);
      values.push(milp.values[k]);
    }
    before.forEach(({ objective: kept }, place) => {
      if (kept[column] === 0) return;
      indices.push(rows + place);
      values.push(kept[column]);
    });
    starts[column + 1] = indices.length;
  }
  const numRows = rows + before.length;
  const model = {
    numCols: columns,
    numRows,
    sense: constants.objectiveSense.maximize,
    colCost: objective,
    colLower: new Float64Array(columns),
    colUpper: milp.upper,
    rowLower: Float64Array.from([...milp.rowLower, ...before.map(({ least }) => least - 0.5)]),
    rowUpper: Float64Array.from([...milp.rowUpper, ...before.map(() => Infinity)]),
    matrix: {
      format: "csc",
      numRows,
      numCols: columns,
      starts,
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
    integrality: Array(columns).fill(constants.variableType.integer),
  };
  return withModel(model, (running) => {
    running.options.set({ output_flag: false, time_limit: left, mip_rel_gap: 0, mip_abs_gap: 0 });
    running.run();
    const found = running.info.get("primal_solution_status");
    if (found !== constants.solutionStatus.feasible) return null;
    const isBest = running.getModelStatus() === constants.modelStatus.optimal;
    const bound = isBest ? running.info.get("mip_dual_bound") : null;
    return { x: Float64Array.from(running.getSolution().colValue, Math.round), bound };
  });
}
