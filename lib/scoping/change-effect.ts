import type { ScopeContent } from "@/lib/scoping/content";
import { effortOf } from "@/lib/scoping/effort";

/** What an hour of a discipline is worth, in cents; null before the first rate. */
export type HourlyValue = (discipline: string) => number | null;

export type Measures = {
  /** Hours of work, as the deliverables ask for it. */
  work: number;
  /** Hours the team has: seats x hours a week x weeks; null while the weeks aren't known. */
  time: number | null;
  weeks: number | null;
  seats: number;
  deliverables: number;
  /** The team's time at today's rates, in cents; null while the weeks or a rate aren't known. */
  valueCents: number | null;
};

/** The figures two versions of a scope are compared by. */
export function measuresOf(scope: ScopeContent, worth: HourlyValue): Measures {
  const { work, time } = effortOf(scope);
  const { weeks, roles, deliverables } = scope;
  return {
    work,
    time,
    weeks,
    seats: roles.reduce((sum, { seats }) => sum + seats, 0),
    deliverables: deliverables.length,
    valueCents: weeks === null ? null : valueOf(scope, weeks, worth),
  };
}

/** Each role's hours x its rate, rounded half up to the cent per role, so that a total equals the sum of its roles. */
function valueOf({ roles }: ScopeContent, weeks: number, worth: HourlyValue): number | null {
  let cents = 0;
  for (const { discipline, seats, hoursPerWeek } of roles) {
    const hour = worth(discipline);
    if (hour === null) return null;
    cents += Math.round(seats * hoursPerWeek * weeks * hour);
  }
  return cents;
}

/** Titles of deliverables that one scope has and the other has not. */
function deliverableDrift(before: ScopeContent, after: ScopeContent) {
  const titles = (scope: ScopeContent) => scope.deliverables.map(({ title }) => title).filter(Boolean);
  const [was, is] = [titles(before), titles(after)];
  return {
    added: is.filter((title) => !was.includes(title)),
    removed: was.filter((title) => !is.includes(title)),
  };
}

type Agreed = { number: number; content: ScopeContent };

/** How far what holds now is from what was agreed first, in figures. */
export function driftFigures(drift: { first: Agreed; now: Agreed; changes: number }, worth: HourlyValue) {
  const { first, now, changes } = drift;
  return {
    changes,
    first: { number: first.number, ...measuresOf(first.content, worth) },
    now: { number: now.number, ...measuresOf(now.content, worth) },
    ...deliverableDrift(first.content, now.content),
  };
}
