import type { ScopeContent, ScopeRisk } from "@/lib/scoping/content";

/** Above this share of its time a role has too much to do, below the other too little. */
export const overload = 1.1;
export const underload = 0.5;

export type RoleLoad = {
  role: string;
  /** Hours the deliverables ask of it. */
  work: number;
  /** Hours its people have: seats x hours a week x weeks; null while the weeks aren't known. */
  time: number | null;
};

/** The work and the time of each role, in the order of the roles. */
export function roleLoads({ roles, efforts, deliverables, weeks }: ScopeContent): RoleLoad[] {
  const titles = new Set(deliverables.map(({ title }) => title));
  return roles.map(({ title, seats, hoursPerWeek }) => ({
    role: title,
    work: efforts
      .filter((effort) => effort.role === title && titles.has(effort.deliverable))
      .reduce((sum, { hours }) => sum + hours, 0),
    time: weeks === null ? null : seats * hoursPerWeek * weeks,
  }));
}

/** Work over time; null while either isn't known. */
export const loadShare = ({ work, time }: RoleLoad): number | null => (time ? work / time : null);

/** Debt that nothing is done about yet: its hours are held against the team's. */
export const isHeld = ({ kind, state, mitigation }: ScopeRisk): boolean =>
  kind === "TECHNICAL_DEBT" && state === "OPEN" && mitigation.trim() === "";

/** Where a role stands: nothing to do, weeks not known yet, too much, too little, or what it has time for. */
export type Verdict = "idle" | "unknown" | "over" | "under" | "fits";

export function verdictOf(load: RoleLoad): Verdict {
  const share = loadShare(load);
  if (load.work === 0) return "idle";
  if (share === null) return "unknown";
  if (share > overload) return "over";
  return share < underload ? "under" : "fits";
}

export type Effort = {
  loads: (RoleLoad & { verdict: Verdict; weeks: { hours: number; over: boolean }[] })[];
  /** All roles together. */
  work: number;
  time: number | null;
  /** Debts without a remedy, and the hours they would cost. */
  held: { debts: number; hours: number };
};

export function effortOf(scope: ScopeContent): Effort {
  const loads = roleLoads(scope).map((load) => {
    const most = (load.time ?? 0) / (scope.weeks ?? 1);
    const weeks = weeklyHours(scope, load.role).map((hours) => ({ hours, over: hours > most * overload }));
    return { ...load, verdict: verdictOf(load), weeks };
  });
  const debts = scope.risks.filter(isHeld);
  return {
    loads,
    work: loads.reduce((sum, { work }) => sum + work, 0),
    time: scope.weeks === null ? null : loads.reduce((sum, { time }) => sum + (time ?? 0), 0),
    held: { debts: debts.length, hours: debts.reduce((sum, { hours }) => sum + (hours ?? 0), 0) },
  };
}

/**
 * Hours of a role in each week: what it puts into a deliverable is spread evenly over the weeks up to the
 * deliverable's first milestone, or over all weeks where it has none. Whole project weeks, the first at index 0.
 */
export function weeklyHours(scope: ScopeContent, role: string): number[] {
  const weeks = scope.weeks ?? 0;
  const perWeek = Array.from({ length: weeks }, () => 0);
  for (const { deliverable, hours } of scope.efforts.filter((effort) => effort.role === role)) {
    if (!scope.deliverables.some(({ title }) => title === deliverable)) continue;
    const until = dueWeek(scope, deliverable);
    for (let week = 0; week < until; week++) perWeek[week] = (perWeek[week] ?? 0) + hours / until;
  }
  return perWeek;
}

function dueWeek({ milestones, weeks }: ScopeContent, deliverable: string): number {
  const due = milestones.filter((milestone) => milestone.deliverable === deliverable).map(({ week }) => week);
  return Math.max(1, Math.min(weeks ?? 1, ...due));
}
