import { z } from "zod";

/** Where one goes on after saving an answer: the next question, the one before, the list of all, or the check. */
export const wayOn = z.preprocess(
  (value) => value ?? "next",
  z.enum(["next", "back", "later", "check"], "choice"),
);
type WayOn = z.infer<typeof wayOn>;

/** How far a question is: answered, still needed, or left out, which is fine. */
export type QuestionState = "answered" | "open" | "skipped";

/** A question's place among those that are asked, and what lies on either side of it; null for one that is not asked. */
export function placeAmong<Step extends string>(steps: readonly Step[], step: Step) {
  const index = steps.indexOf(step);
  if (index < 0) return null;
  return {
    number: index + 1,
    of: steps.length,
    before: steps[index - 1] ?? null,
    after: steps[index + 1] ?? null,
  };
}

/** Where one goes on after saving, below the address of the whole: after the last question comes the check. */
export function afterSaving<Step extends string>(steps: readonly Step[], step: Step, go: WayOn): string {
  const place = placeAmong(steps, step);
  if (go === "later") return "";
  if (go === "back") return place?.before ? `/${place.before}` : "";
  return go === "next" && place?.after ? `/${place.after}` : "/check";
}
