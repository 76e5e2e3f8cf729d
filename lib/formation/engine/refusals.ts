import type { FormationPerson, FormationRole } from "./input";

/** Why a person can't take a role. `short` is how far away they are: what would have to change. */
export type Refusal =
  | { code: "withdrawn" | "not-accepted" | "conflict" | "forbidden" | "not-ranked" | "full" | "rule" }
  | { code: "discipline" | "window" | "language" | "mode" | "time-kind" | "place"; needed: string }
  | { code: "skill"; skill: string; needed: number; has: number; short: number }
  | { code: "hours"; needed: number; has: number; short: number }
  | { code: "pinned-elsewhere"; role: string };

/** Every hard reason against a pair, nearest to mend first. Wishes are no reason: they never make or break a pair. */
export function refusalsOf(person: FormationPerson, role: FormationRole): Refusal[] {
  const found: Refusal[] = [];
  if (person.hoursPerWeek < role.hoursPerWeek)
    found.push({
      code: "hours",
      needed: role.hoursPerWeek,
      has: person.hoursPerWeek,
      short: role.hoursPerWeek - person.hoursPerWeek,
    });
  for (const skill in role.skills) {
    const needed = role.skills[skill]!;
    const has = person.skills[skill] ?? 0;
    if (has < needed) found.push({ code: "skill", skill, needed, has, short: needed - has });
  }
  if (person.onlyRanked && !person.preferences.some((wish) => wish.role === role.id))
    found.push({ code: "not-ranked" });
  if (role.window !== null && !person.windows.includes(role.window))
    found.push({ code: "window", needed: role.window });
  if (role.timeKind !== null && !person.timeKinds.includes(role.timeKind))
    found.push({ code: "time-kind", needed: role.timeKind });
  if (role.mode !== null && !person.modes.includes(role.mode))
    found.push({ code: "mode", needed: role.mode });
  if (role.place !== null && person.place !== role.place) found.push({ code: "place", needed: role.place });
  if (role.language !== null && !person.languages.includes(role.language))
    found.push({ code: "language", needed: role.language });
  if (person.discipline !== role.discipline) found.push({ code: "discipline", needed: role.discipline });
  if (person.conflicts.includes(role.organization)) found.push({ code: "conflict" });
  if (!person.accepted) found.push({ code: "not-accepted" });
  if (person.withdrawn) found.push({ code: "withdrawn" });
  return found;
}
