import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { clean } from "@/lib/formation/engine/clean";
import { form } from "@/lib/formation/engine/form";
import { preferenceWeight } from "@/lib/formation/engine/policies";
import { problemOf } from "@/lib/formation/engine/problem";
import { solve, type Graph } from "@/lib/formation/engine/solver";
import { whatIf } from "@/lib/formation/engine/what-if";
import { adversarial, fields, programme } from "@/tests/support/formation-instances";
import { highs, lapjvsp, lemon, writeInstance, type Timed } from "./rivals";

const seconds = (work: () => void) => {
  const begin = performance.now();
  work();
  return (performance.now() - begin) / 1000;
};
const median = (rounds: number, work: () => void) =>
  Array.from({ length: rounds }, () => seconds(work)).sort((a, b) => a - b)[rounds >> 1]!;
const fastest = (rounds: number, work: () => void) =>
  Math.min(...Array.from({ length: rounds }, () => seconds(work)));

/** One objective, preference alone, on the acceptable pairs of a programme. */
function objective(size: number) {
  const { graph, rank } = problemOf(clean(programme(size, "even")).input);
  return { graph, weight: Float64Array.from(rank, (each) => preferenceWeight(each)) };
}

function own(graph: Graph, weight: Float64Array): Timed {
  const { u, v } = solve(graph, weight);
  const total = [...u, ...v].reduce((sum, price) => sum + price, 0);
  return { seconds: fastest(5, () => solve(graph, weight)), total };
}

function ratio(mine: Timed, other: Timed): number {
  if (mine.total !== other.total) throw new Error(`Two solvers disagree: ${mine.total} and ${other.total}.`);
  return mine.seconds / other.seconds;
}

/** The largest distance between a tier and its proved bound, over ordinary and adversarial instances of every size. */
function gap(): number {
  const sizes = [200, 2_000, 20_000];
  const inputs = sizes.flatMap((size) => [
    programme(size, "even", "greedy"),
    programme(size, "popular"),
    fields(size, "generous"),
    ...Object.values(adversarial(size)),
  ]);
  const tiers = inputs.flatMap((input) => form(input).tiers);
  return Math.max(...tiers.map(({ value, bound, proved }) => (proved ? bound - value : Infinity)));
}

/** The greatest resident memory, in MB, of a process that makes one proposal of this size. */
export function residentMemory(size: number): number {
  form(programme(size, "even", "greedy"));
  return process.resourceUsage().maxRSS / 1024;
}

/** Every measure of the engine; those whose rival isn't on this machine are left out. */
export async function formation(): Promise<Record<string, number>> {
  const values: Record<string, number> = {};
  const memory = execFileSync(process.execPath, [process.argv[1]!, "--memory", "20000"], {
    encoding: "utf8",
  });
  values["formation.rss_mb"] = Number(memory);

  const small = objective(2_000);
  const smallOwn = own(small.graph, small.weight);
  values["formation.vs_highs_2000"] = 1 / ratio(smallOwn, await highs(small.graph, small.weight));

  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "commonwork-formation-"));
  try {
    const large = objective(20_000);
    const largeOwn = own(large.graph, large.weight);
    const file = path.join(folder, "instance");
    writeInstance(file, large.graph, large.weight);
    const scipy = lapjvsp(file);
    if (scipy) values["formation.vs_lapjvsp_20000"] = ratio(largeOwn, scipy);
    const simplex = lemon(file);
    if (simplex) values["formation.vs_lemon_20000"] = ratio(largeOwn, simplex);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }

  const time = (size: number) => {
    const input = programme(size, "even", "greedy");
    form(input);
    return median(3, () => form(input));
  };
  const proposal = time(20_000);
  values["formation.proposal_s_20000"] = proposal;
  values["formation.growth"] = proposal / time(2_000);

  const input = programme(2_000, "even");
  const before = form(input);
  values["formation.whatif_ms_2000"] =
    1000 * median(9, () => whatIf(input, before, { kind: "forbid", pair: before.assignments[0]! }));
  values["formation.gap"] = gap();
  return values;
}
