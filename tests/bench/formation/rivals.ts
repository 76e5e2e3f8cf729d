// The solvers to compare with, where this machine has them.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import highsLoader from "highs";
import type { Graph } from "@/lib/formation/engine/solver";

export interface Timed {
  seconds: number;
  total: number;
}

/** An instance as text for programs in other languages. */
export function writeInstance(file: string, graph: Graph, weight: Float64Array): void {
  const lines = [`${graph.people} ${graph.seats}`];
  for (let i = 0; i < graph.people; i++)
    for (let k = graph.start[i]!; k < graph.start[i + 1]!; k++)
      lines.push(`${i} ${graph.seat[k]} ${weight[k]}`);
  fs.writeFileSync(file, `${lines.join("\n")}\n`);
}

const source = (name: string) => path.join(process.cwd(), "tests/bench/formation", name);

function run(command: string, args: string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return null; // not on this machine: the measure is reported as skipped
  }
}

const timed = (output: string | null): Timed | null => {
  if (output === null) return null;
  const [seconds, total] = output.trim().split(" ").map(Number);
  return { seconds: seconds!, total: total! };
};

export const lapjvsp = (instance: string): Timed | null =>
  timed(run("/usr/bin/python3", [source("lapjvsp.py"), instance]));

export function lemon(instance: string): Timed | null {
  const program = `${instance}.lemon`;
  if (run("g++", ["-O3", "-DNDEBUG", "-o", program, source("lemon.cpp"), "-llemon"]) === null) return null;
  return timed(run(program, [instance]));
}

/** HiGHS's interior point method on the same objective as a linear program. */
export async function highs(graph: Graph, weight: Float64Array): Promise<Timed> {
  const solver = await highsLoader();
  const { people, seats, start, seat } = graph;
  const numCols = seat.length;
  const numRows = people + seats;
  const indices = new Int32Array(2 * numCols);
  for (let i = 0; i < people; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      indices[2 * k] = i;
      indices[2 * k + 1] = people + seat[k]!;
    }
  return solver.withModel(
    {
      numCols,
      numRows,
      sense: solver.constants.objectiveSense.maximize,
      colCost: weight,
      colLower: new Float64Array(numCols),
      colUpper: new Float64Array(numCols).fill(1),
      rowLower: new Float64Array(numRows),
      rowUpper: new Float64Array(numRows).fill(1),
      matrix: {
        format: "csc",
        numRows,
        numCols,
        starts: Int32Array.from({ length: numCols + 1 }, (_, k) => 2 * k),
        indices,
        values: new Float64Array(2 * numCols).fill(1),
      },
    },
    (model) => {
      model.options.set({ output_flag: false, solver: "ipm" });
      const begin = performance.now();
      model.run();
      return { seconds: (performance.now() - begin) / 1000, total: Math.round(model.getObjectiveValue()) };
    },
  );
}
