// The oracle: the same tiers, one linear program after the other, each with the values of those before fixed.
import highsLoader from "highs";
import { requiredWeight, tiersOf } from "@/lib/formation/engine/policies";
import type { Problem } from "@/lib/formation/engine/problem";

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

/**
 * The best value of each tier by HiGHS. The polytope of a bipartite matching is integral, so the linear program is exact;
 * with rules for two people it is solved in whole numbers.
 */
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
  const ruled = ruleRows(problem);
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
      ...ruled.map(({ of }, r): [number, number] => [
        people + seats + fixed.length + r,
        of(i, problem.bonds.teamOf[problem.roleOfSeat[seat[k]!]!]!),
      ]),
    ];
    for (const [row, value] of entries.filter(([, value]) => value !== 0)) {
      indices.push(row);
      values.push(value);
    }
    starts.push(indices.length);
  });
  const numCols = owner.length;
  if (numCols === 0) return 0;
  const isWhole = fixed.length + ruled.length > 0;
  const numRows = people + seats + fixed.length + ruled.length;
  return highs.withModel(
    {
      numCols,
      numRows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: Float64Array.from(cost),
      colLower: new Float64Array(numCols),
      colUpper: new Float64Array(numCols).fill(1),
      rowLower: [
        ...Array<number>(people + seats).fill(0),
        ...fixed.map((value) => value - 0.5),
        ...ruled.map(() => 0),
      ],
      rowUpper: [
        ...Array<number>(people + seats).fill(1),
        ...fixed.map((value) => value + 0.5),
        ...ruled.map(({ most }) => most),
      ],
      matrix: {
        format: "csc",
        numRows,
        numCols,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
      integrality: isWhole ? Array<1>(numCols).fill(highs.constants.variableType.integer as 1) : undefined,
    },
    (model) => {
      model.options.set({ output_flag: false, ...(isWhole ? {} : { solver }) });
      model.run();
      return Math.round(model.getObjectiveValue());
    },
  );
}

type RuleRow = { most: number; of: (person: number, team: number) => number };

/** Two who stay apart are at most one on each team; of a group as many of the first as of each other one. */
function ruleRows({ bonds }: Problem): RuleRow[] {
  const teams = [...new Set(bonds.teamOf)];
  return teams.flatMap((team) => [
    ...bonds.apart.map((two): RuleRow => ({
      most: 1,
      of: (i, other) => (other === team && two.includes(i) ? 1 : 0),
    })),
    ...bonds.groups.flatMap(([first, ...others]) =>
      others.map((each): RuleRow => ({
        most: 0,
        of: (i, other) => (other !== team ? 0 : i === first ? 1 : i === each ? -1 : 0),
      })),
    ),
  ]);
}
