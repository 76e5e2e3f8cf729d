// What recruiting would fill the empty required seats: alternating paths from them (Hall; Dulmage & Mendelsohn 1958).
import type { FormationPerson, FormationRole } from "./input";
import { byText } from "./order";
import type { Problem } from "./problem";
import type { SkillGap } from "./proposal";
import { refusalsOf } from "./refusals";

const profileOf = (role: FormationRole) =>
  JSON.stringify([
    role.discipline,
    Object.entries(role.skills).sort(([a], [b]) => byText(a, b)),
    role.window,
    role.language,
    role.mode,
    role.timeKind,
    role.place,
    role.hoursPerWeek,
  ]);

/** One gap for each kind of person missing. That many more of them, and every one of these seats is filled. */
export function skillGaps(problem: Problem, seatOf: Int32Array): SkillGap[] {
  const { input, roleOfSeat, graph, pinnedRole } = problem;
  const open = input.roles.map(() => 0);
  for (const r of roleOfSeat) open[r]!++;
  for (const j of seatOf) if (j !== -1) open[roleOfSeat[j]!]!--;
  const takers = takersOf(problem);
  const unplaced = new Map<string, FormationPerson[]>();
  input.people.forEach((person, i) => {
    if (seatOf[i] !== -1 || pinnedRole[i] !== -1 || person.withdrawn || !person.accepted) return;
    const list = unplaced.get(person.discipline);
    if (list) list.push(person);
    else unplaced.set(person.discipline, [person]);
  });

  const groups = new Map<string, number[]>();
  input.roles.forEach((role, r) => {
    if (!role.required || open[r] === 0) return;
    const key = profileOf(role);
    groups.set(key, [...(groups.get(key) ?? []), r]);
  });
  const heldRole = Int32Array.from({ length: graph.people }, (_, i) =>
    seatOf[i] === -1 ? -1 : roleOfSeat[seatOf[i]!]!,
  );
  return [...groups.values()].map((roles) => {
    const role = input.roles[roles[0]!]!;
    const misses = nearMisses(unplaced.get(role.discipline) ?? [], role);
    const isEligible = roles.some((r) => takers[r]!.length > 0);
    return {
      count: roles.reduce((sum, r) => sum + open[r]!, 0),
      roles: roles.map((r) => input.roles[r]!.id),
      discipline: role.discipline,
      skills: role.skills,
      window: role.window,
      language: role.language,
      mode: role.mode,
      timeKind: role.timeKind,
      place: role.place,
      hoursPerWeek: role.hoursPerWeek,
      cause: isEligible
        ? "needed-elsewhere"
        : misses.length > 0
          ? "lost-by-one-constraint"
          : "nobody-eligible",
      nearMisses: misses,
      orElse: chain(roles, takers, heldRole).map((r) => input.roles[r]!.id),
    };
  });
}

function takersOf({ graph, roleOfSeat, input }: Problem): number[][] {
  const takers: number[][] = input.roles.map(() => []);
  for (let i = 0; i < graph.people; i++) {
    let last = -1;
    for (let k = graph.start[i]!; k < graph.start[i + 1]!; k++) {
      const r = roleOfSeat[graph.seat[k]!]!;
      if (r !== last) takers[r]!.push(i);
      last = r;
    }
  }
  return takers;
}

/** Roles whose holders could move, one after the other, into the empty seats. */
function chain(from: number[], takers: number[][], heldRole: Int32Array): number[] {
  const reached = new Set(from);
  const waiting = [...from];
  while (waiting.length > 0)
    for (const i of takers[waiting.pop()!]!) {
      const held = heldRole[i]!;
      if (held === -1 || reached.has(held)) continue;
      reached.add(held);
      waiting.push(held);
    }
  return [...reached].filter((r) => !from.includes(r)).sort((a, b) => a - b);
}

function nearMisses(people: FormationPerson[], role: FormationRole): SkillGap["nearMisses"] {
  const counts = new Map<string, number>();
  for (const person of people) {
    const [refusal, ...more] = refusalsOf(person, role);
    if (!refusal || more.length > 0) continue;
    const code = refusal.code === "skill" ? `skill:${refusal.skill}` : refusal.code;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => ({ code, people: count })).sort((a, b) => byText(a.code, b.code));
}
