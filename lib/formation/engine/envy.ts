import type { Problem } from "./problem";
import type { Envy } from "./proposal";

const shown = 200;

/** Justified envy: people who rank a role above theirs that stands empty in part or holds someone of a weaker fit. */
export function justifiedEnvy(problem: Problem, seatOf: Int32Array): { count: number; examples: Envy[] } {
  const { graph, roleOfSeat, rank, fit, input } = problem;
  const weakest = input.roles.map(() => ({ fit: Infinity, person: -1, taken: 0, seats: 0 }));
  const rankHeld = new Float64Array(graph.people).fill(Infinity);
  for (const r of roleOfSeat) weakest[r]!.seats++;
  for (let i = 0; i < graph.people; i++)
    for (let k = graph.start[i]!; k < graph.start[i + 1]!; k++) {
      if (graph.seat[k] !== seatOf[i]) continue;
      rankHeld[i] = rank[k]!;
      const role = weakest[roleOfSeat[graph.seat[k]!]!]!;
      role.taken++;
      if (fit[k]! < role.fit) Object.assign(role, { fit: fit[k]!, person: i });
    }
  const ruled = new Set([...problem.bonds.apart.flat(), ...problem.bonds.groups.flat()]);
  const examples: Envy[] = [];
  let count = 0;
  for (let i = 0; i < graph.people; i++) {
    let last = -1;
    for (let k = graph.start[i]!; k < graph.start[i + 1]!; k++) {
      const r = roleOfSeat[graph.seat[k]!]!;
      if (r === last) continue;
      last = r;
      const role = weakest[r]!;
      const isEmpty = role.taken < role.seats;
      if (ruled.has(i)) continue; // who is where for a rule's sake is not passed over
      if (!(rank[k]! < rankHeld[i]!) || !(isEmpty || role.fit < fit[k]!)) continue;
      count++;
      if (examples.length < shown)
        examples.push({
          person: input.people[i]!.id,
          role: input.roles[r]!.id,
          over: isEmpty ? null : input.people[role.person]!.id,
        });
    }
  }
  return { count, examples };
}
