// The proof of a tier. Whoever has the graph, the weights and the prices can check it without trusting the solver.
import type { Graph, Solution } from "./solver";

const exact = 2 ** 51;

/**
 * Prices bound every matching from above (weak duality). Each comparison is of integers under 2^53, so doubles decide it exactly;
 * the two sums are made in BigInt. Returns the total weight when it equals the bound, and throws otherwise.
 */
export function certify(graph: Graph, weight: Float64Array, { seatOf, personOf, u, v }: Solution): bigint {
  const must = (holds: boolean, what: string) => {
    if (!holds) throw new Error(`The tier is not proved: ${what}`);
  };
  let primal = 0n;
  let dual = 0n;
  for (let i = 0; i < graph.people; i++) {
    const price = u[i]!;
    must(Number.isInteger(price) && price >= 0 && price < exact, "a person's price");
    dual += BigInt(price);
    const mine = seatOf[i]!;
    let own = -1;
    for (let k = graph.start[i]!; k < graph.start[i + 1]!; k++) {
      const j = graph.seat[k]!;
      if (!(price + v[j]! >= weight[k]!)) must(false, "a pair worth more than its prices");
      if (j === mine) own = k;
    }
    if (mine === -1) continue;
    must(own !== -1 && personOf[mine] === i, "a seat given to someone who may not take it");
    primal += BigInt(weight[own]!);
  }
  for (let j = 0; j < graph.seats; j++) {
    const price = v[j]!;
    must(Number.isInteger(price) && price >= 0 && price < exact, "a seat's price");
    dual += BigInt(price);
    must(personOf[j] === -1 || seatOf[personOf[j]!] === j, "a seat given twice");
  }
  must(primal === dual, `value ${primal}, bound ${dual}`);
  return primal;
}
