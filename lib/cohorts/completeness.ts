import { CompleteApplication } from "@/lib/cohorts/schema";

const needed = ["discipline", "skills", "hoursPerWeek", "statement"] as const;
export type Needed = (typeof needed)[number];

/** What a draft still lacks before it can be sent, in the order of the form. */
export function missingIn(draft: Record<Needed, unknown>): Needed[] {
  const checked = CompleteApplication.safeParse(draft);
  const wrong = new Set(checked.error?.issues.map(({ path }) => path[0]));
  return needed.filter((field) => wrong.has(field));
}
