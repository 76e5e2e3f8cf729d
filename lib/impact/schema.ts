/** The figures of a report. Their names and written definitions are in messages under impact.figures. */
export const figureKeys = [
  "participants",
  "hours",
  "value",
  "partners",
  "projects",
  "completed",
  "completionRate",
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** What the rows of a figure are: as many as the figure counts, or the entries, or the ended projects, that it is worked out from. */
export const rowKinds = {
  participants: "people",
  hours: "entries",
  value: "entries",
  partners: "partners",
  projects: "projects",
  completed: "projects",
  completionRate: "projects",
} as const satisfies Record<FigureKey, string>;

export type Figures = {
  participants: number;
  minutes: number;
  valueCents: number;
  partners: number;
  projects: number;
  completed: number;
  stopped: number;
};

/** Completed over completed and stopped; null while neither has happened. */
export function completionRate({
  completed,
  stopped,
}: Pick<Figures, "completed" | "stopped">): number | null {
  const ended = completed + stopped;
  return ended === 0 ? null : completed / ended;
}

export function isFigureKey(value: unknown): value is FigureKey {
  return figureKeys.some((key) => key === value);
}
