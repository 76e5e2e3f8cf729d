import { z } from "zod";
import { likelyHours, parseDuration } from "@/lib/hours/duration";
import { calendarDate, id, list, requiredText, text } from "@/lib/platform/fields";
import { seen } from "@/lib/platform/seen";

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

const duration = () =>
  z.preprocess(
    (typed) => (typeof typed === "string" ? typed.trim() : typed),
    z
      .string("required")
      .min(1, "required")
      .transform((typed, context) => {
        const read = parseDuration(typed);
        const problem = read === null || read.minutes < 1 ? "duration" : read.minutes > 1440 && "dayIsLong";
        if (read === null || problem) {
          context.addIssue({ code: "custom", message: problem || "duration" });
          return z.NEVER;
        }
        const guess = likelyHours(typed, read);
        if (guess !== null)
          context.addIssue({
            code: "custom",
            message: "durationShort",
            params: { minutes: read.minutes, guess },
          });
        return read.minutes;
      }),
  );

export const LogHours = z.object({
  engagementId: id(),
  workedOn: calendarDate(),
  minutes: duration(),
  activity: z.enum(activities, "choice"),
  note: text(1000),
});
export type LogHours = z.output<typeof LogHours>;

/** A correction of an entry that was verified. */
export const CorrectHours = LogHours.omit({ engagementId: true }).extend({ entryId: id() });
export type CorrectHours = z.output<typeof CorrectHours>;

/** A change to an entry nobody has verified, with an answer where one was asked. */
export const ChangeHours = CorrectHours.omit({ entryId: true }).extend({ entry: seen(), answer: text(500) });
export type ChangeHours = z.output<typeof ChangeHours>;

export const AnswerHours = z.object({ entry: seen(), answer: requiredText(500) });
export type AnswerHours = z.output<typeof AnswerHours>;

export const WithdrawHours = z.object({ entryId: id() });
export type WithdrawHours = z.output<typeof WithdrawHours>;

/** A verified entry that should not be there at all. */
export const CancelHours = z.object({ entryId: id(), reason: requiredText(500) });
export type CancelHours = z.output<typeof CancelHours>;

export const VerifyHours = z.object({
  entries: list(seen(), 500).pipe(
    z.array(z.object({ id: z.string(), version: z.number() })).min(1, "chooseEntries"),
  ),
});
export type VerifyHours = z.output<typeof VerifyHours>;

/** A question about one entry, a no to it, or a verification taken back. */
export const DecideHours = z.object({ entry: seen(), reason: requiredText(500) });
export type DecideHours = z.output<typeof DecideHours>;

/** The filters of the list a decision was made in, to come back to. */
const inList = { list: text(500) };
export const VerifyInList = VerifyHours.extend(inList);
export const DecideInList = DecideHours.extend(inList);
