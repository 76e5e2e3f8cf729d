import type { Problem } from "../problem";
import type { RuleOutcome } from "../proposal";
import { teamsOf } from "./search";

/** How each rule stands in a plan. Two who come together and have no team with a place for both are told apart. */
export function ruleOutcomes(problem: Problem, seatOf: Int32Array): RuleOutcome[] {
  const { input } = problem;
  const teams = teamsOf(problem, seatOf);
  const at = new Map(input.people.map(({ id }, i) => [id, i]));
  const projects = new Map(input.seated.map(({ person, project }) => [person, project]));
  return input.rules.map(({ kind, people }): RuleOutcome => {
    const [one, other] = people.map((id) => at.get(id));
    const isPlaced = (i: number | undefined, id: string) =>
      i === undefined ? projects.has(id) : teams[i] !== -1;
    if (kind === "apart" || people.every((id, k) => isPlaced(k === 0 ? one : other, id)))
      return { kind, people, state: "kept" };
    const common = one !== undefined && other !== undefined ? shareATeam(problem, one, other) : true;
    return { kind, people, state: common ? "neither-placed" : "no-team-for-both" };
  });
}

/** Whether there is a team on which each of two could take a seat beside the other. */
function shareATeam({ graph, roleOfSeat, bonds }: Problem, one: number, other: number): boolean {
  const seats = (i: number) => [...graph.seat.slice(graph.start[i], graph.start[i + 1])];
  const byTeam = new Map<number, number[]>();
  const teamOfSeat = (j: number) => bonds.teamOf[roleOfSeat[j]!]!;
  for (const j of seats(one)) byTeam.set(teamOfSeat(j), [...(byTeam.get(teamOfSeat(j)) ?? []), j]);
  return seats(other).some((j) => byTeam.get(teamOfSeat(j))?.some((mine) => mine !== j));
}
