import { z } from "zod";
import { list } from "@/lib/platform/fields";

export const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Day = (typeof days)[number];

export const parts = ["morning", "afternoon", "evening"] as const;
export type Part = (typeof parts)[number];

/** The hours of a part of the day, from and to, on the clock of whoever ticks it. */
export const hoursOf: Record<Part, [from: number, to: number]> = {
  morning: [8, 12],
  afternoon: [12, 17],
  evening: [17, 21],
};

/** "tue-evening": a part of a day, every week. */
export type Window = `${Day}-${Part}`;
export const windows: readonly Window[] = days.flatMap((day) =>
  parts.map((part): Window => `${day}-${part}`),
);

export function isWindow(value: unknown): value is Window {
  return windows.some((window) => window === value);
}

/** The ticked windows of a week, in the order of the week. */
export const weekWindows = list(z.string("choice").refine(isWindow, "choice"), windows.length).transform(
  (ticked) => windows.filter((window) => ticked.includes(window)),
);
