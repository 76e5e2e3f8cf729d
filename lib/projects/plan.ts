import { addDays, type CalendarDate } from "@/lib/platform/dates";

type Milestone = { title: string; week: number };
type Season = { startsOn: CalendarDate; endsOn: CalendarDate | null };

export type PlanStep =
  | { kind: "start" | "today" | "end"; on: CalendarDate }
  | { kind: "milestone"; on: CalendarDate; title: string; week: number };

/**
 * The way of a project as it was planned, in order, with today on it while it lies between the first and the last date. A
 * milestone is due by the last day of its week; whether it was reached is not known here.
 */
export function planOf(
  milestones: readonly Milestone[],
  { startsOn, endsOn }: Season,
  today: CalendarDate,
): PlanStep[] {
  const due = milestones.map(({ title, week }) => ({
    kind: "milestone" as const,
    on: addDays(startsOn, 7 * week - 1),
    title,
    week,
  }));
  const steps: PlanStep[] = [
    { kind: "start", on: startsOn },
    ...due.toSorted((one, other) => one.week - other.week),
  ];
  if (endsOn) steps.push({ kind: "end", on: endsOn });
  steps.sort((one, other) => one.on.localeCompare(other.on));
  const coming = steps.findIndex(({ on }) => on > today);
  return coming > 0 ? steps.toSpliced(coming, 0, { kind: "today", on: today }) : steps;
}
