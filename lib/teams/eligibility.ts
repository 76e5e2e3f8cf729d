/** What a role asks for. */
export type Wanted = {
  hoursPerWeek: number;
  skills: readonly { skill: string; level: number; required: boolean }[];
};

/** What an accepted person offered in their application. */
export type Offered = {
  hoursPerWeek: number | null;
  skills: readonly { skill: string; level: number }[];
};

export type Shortfall =
  | { kind: "skill"; skill: string; wanted: number; offered: number }
  | { kind: "hours"; wanted: number; offered: number };

/** What is missing for this person to take this role by themselves; nothing means eligible. */
export function shortfalls(wanted: Wanted, offered: Offered): Shortfall[] {
  const levels = new Map(offered.skills.map(({ skill, level }) => [skill, level]));
  const missing: Shortfall[] = wanted.skills
    .filter(({ skill, level, required }) => required && (levels.get(skill) ?? 0) < level)
    .map(({ skill, level }) => ({ kind: "skill", skill, wanted: level, offered: levels.get(skill) ?? 0 }));
  const hours = offered.hoursPerWeek ?? 0;
  if (hours < wanted.hoursPerWeek)
    missing.push({ kind: "hours", wanted: wanted.hoursPerWeek, offered: hours });
  return missing;
}

/** How well they fit, 0 to 1: the share of the wanted levels they bring, wishes included. For sorting only. */
export function fit(wanted: Wanted, offered: Offered): number {
  const total = wanted.skills.reduce((sum, { level }) => sum + level, 0);
  if (total === 0) return 1;
  const levels = new Map(offered.skills.map(({ skill, level }) => [skill, level]));
  const brought = wanted.skills.reduce(
    (sum, { skill, level }) => sum + Math.min(level, levels.get(skill) ?? 0),
    0,
  );
  return brought / total;
}

/** A team is complete when every seat of every required role is taken. */
export function isComplete(roles: readonly { required: boolean; seats: number; taken: number }[]): boolean {
  const required = roles.filter((role) => role.required);
  return required.length > 0 && required.every(({ seats, taken }) => taken >= seats);
}
