// The oracle: the same tiers, one linear program after the other, each with the values of those before fixed.
import highsLoader from "highs";
import { requiredWeight, tiersOf } from "@/lib/teams/formation/policies";
import type { Problem } from "@/lib/teams/formation/problem";

const loaded = highsLoader();

/** Every pair's weight in each tier, taken from the facts and not from the engine's solver. */
export function tierWeights(problem: Problem): number[][] {
  const { graph, input, roleOfSeat } = problem;
  return tiersOf(problem).map(({ weigh }) =>
    Array.from(graph.seat, (j, k) =>
      weigh(
        {
          rank: problem.rank[k]!,
          fit: problem.fit[k]!,
          mix: problem.mix[k]!,
          tie: problem.tie[k]!,
          keep: problem.keep[k]!,
        },
        requiredWeight(input, roleOfSeat[j]!),
      ),
    ),
  );
}

/** The best value of each tier by HiGHS. The polytope of a bipartite matching is integral, so the linear program is exact. */
export async function oracleTiers(problem: Problem, solver = "simplex"): Promise<number[]> {
  const values: number[] = [];
  for (const weight of tierWeights(problem)) values.push(await oracleValue(problem, weight, values, solver));
  return values;
}

async function oracleValue(
  problem: Problem,
  cost: number[],
  fixed: number[],
  solver: string,
): Promise<number> {
  const highs = await loaded;
  const { people, seats, start, seat } = problem.graph;
  const before = tierWeights(problem).slice(0, fixed.length);
  const owner = Array.from({ length: people }, (_, i) =>
    Array<number>(start[i + 1]! - start[i]!).fill(i),
  ).flat();
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  owner.forEach((i, k) => {
    const entries: [number, number][] = [
      [i, 1],
      [people + seat[k]!, 1],
      ...before.map((weights, t): [number, number] => [people + seats + t, weights[k]!]),
    ];
    for (const [row, value] of entries.filter(([, value]) => value !== 0)) {
      indices.push(row);
      values.push(value);
    }
    starts.push(indices.length);
  });
  const numCols = owner.length;
  if (numCols === 0) return 0;
  const numRows = people + seats + fixed.length;
  return highs.withModel(
    {
      numCols,
      numRows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: Float64Array.from(cost),
      colLower: new Float64Array(numCols),
      colUpper: new Float64Array(numCols).fill(1),
      rowLower: [...Array<number>(people + seats).fill(0), ...fixed.map((value) => value - 0.5)],
      rowUpper: [...Array<number>(people + seats).fill(1), ...fixed.map((value) => value + 0.5)],
      matrix: {
        format: "csc",
        numRows,
        numCols,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
      integrality:
        fixed.length > 0 ? Array<1>(numCols).fill(highs.constants.variableType.integer as 1) : undefined,
    },
    (model) => {
      model.options.set({ output_flag: false, ...(fixed.length > 0 ? {} : { solver }) });
      model.run();
      return Math.round(model.getObjectiveValue());
    },
  );
}
