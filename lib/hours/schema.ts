import { z } from "zod";
import { calendarDate, id, list, requiredText, text } from "@/lib/platform/fields";

/** What one did: slugs; their names are in messages under hours.activities. */
export const activities = [
  "building",
  "design",
  "research",
  "writing",
  "meeting",
  "training",
  "testing",
  "coordination",
  "handoff",
] as const;
export type Activity = (typeof activities)[number];

/** "2:30", "2.5", "2,5" or "2" hours in minutes; null when it is none of these. */
export function parseDuration(typed: string): number | null {
  const words = typed.trim().replace(/\s*h$/i, "");
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(words);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const decimal = /^(\d{1,2})(?:[.,](\d{1,2}))?$/.exec(words);
  if (!decimal) return null;
  return Math.round(Number(`${decimal[1]}.${decimal[2] ?? 0}`) * 60);
}

const duration = () =>
  z.preprocess(
    (typed) => (typeof typed === "string" && typed.trim() ? (parseDuration(typed) ?? Number.NaN) : typed),
    z
      .number({
        error: (issue) => (issue.input === undefined || issue.input === "" ? "required" : "duration"),
      })
      .int("duration")
      .min(1, "duration")
      .max(1440, "dayIsLong"),
  );

export const LogHours = z.object({
  projectId: id(),
  workedOn: calendarDate(),
  minutes: duration(),
  activity: z.enum(activities, "choice"),
  note: text(1000),
});
export type LogHours = z.output<typeof LogHours>;

/** A change to an entry nobody has verified, or a correction of one that was. */
export const ChangeHours = LogHours.omit({ projectId: true }).extend({ entryId: id() });
export type ChangeHours = z.output<typeof ChangeHours>;

export const VerifyHours = z.object({
  entryIds: list(id(), 500).pipe(z.array(z.string()).min(1, "chooseEntries")),
});
export type VerifyHours = z.output<typeof VerifyHours>;

export const DecideHours = z.object({ entryId: id(), reason: requiredText(500) });
export type DecideHours = z.output<typeof DecideHours>;
