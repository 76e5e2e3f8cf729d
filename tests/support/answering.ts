import type { Answers } from "@/lib/cohorts/answers";
import { SaveApplication, type ApplyStep } from "@/lib/cohorts/application-schema";
import { saveApplication } from "@/lib/cohorts/commands/write-application";
import type { Actor } from "@/lib/people/actor";

type Typed = Partial<Record<keyof Answers, unknown>>;

const stepOf: Partial<Record<string, ApplyStep>> = {
  hoursPerWeek: "hours",
  timeKind: "hours",
  learning: "engagement",
  freeTimes: "times",
  languages: "place",
};

/** What the pages of an application send for these answers: one form a question, as typed. */
function answersOf(cohortId: string, typed: Typed): Record<string, unknown>[] {
  const forms = new Map<string, Record<string, unknown>>();
  for (const [field, value] of Object.entries(typed)) {
    const step = stepOf[field] ?? field;
    forms.set(step, { ...(forms.get(step) ?? { cohortId, step }), [field]: value });
  }
  return [...forms.values()];
}

/** Answers the questions of an application one after the other. */
export async function answering(actor: Actor, cohortId: string, typed: Typed): Promise<void> {
  for (const form of answersOf(cohortId, typed)) await saveApplication(actor, SaveApplication.parse(form));
}
