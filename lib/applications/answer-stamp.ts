import "server-only";
import type { Answers } from "@/lib/applications/answers";
import { fieldsOf, type ApplyStep } from "@/lib/applications/schema";
import { asSet } from "@/lib/platform/differences";
import { stampOf } from "@/lib/platform/stamp";

/** Answers to compare: the order in which somebody names things says nothing. */
export function inOneOrder(answers: Partial<Answers>) {
  const { freeTimes, languages, causes, conflicts, skills, suggested, ...plain } = answers;
  return {
    ...plain,
    freeTimes: freeTimes && asSet(freeTimes),
    languages: languages && asSet(languages),
    causes: causes && asSet(causes),
    conflicts: conflicts && asSet(conflicts),
    skills:
      skills &&
      byName([
        ...skills.map(({ skill, level }) => ({ name: skill, level })),
        ...(suggested ?? []).map(({ name, level }) => ({ name, level })),
      ]),
  };
}

const byName = (rows: { name: string; level: number }[]) =>
  rows.sort((one, other) => (one.name < other.name ? -1 : 1));

/** Names what a question is answered with, so that a form can say what its writer saw. */
export function answerStamp(answers: Answers, step: ApplyStep): string {
  const said: Record<string, unknown> = inOneOrder(answers);
  return stampOf(fieldsOf(step).map((field) => said[field]));
}
