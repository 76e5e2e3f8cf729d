import type { Answers, BeganWith } from "@/lib/applications/answers";
import { applySteps, type ApplyStep } from "@/lib/applications/schema";
import type { QuestionState } from "@/lib/platform/questions";

const needed: readonly ApplyStep[] = ["discipline", "skills", "hours", "statement"];
const ofTheProfile: readonly ApplyStep[] = ["discipline", "skills", "hours", "causes"];
const ofThisCohort: readonly ApplyStep[] = ["statement", "conflicts"];

/** Whether an application can't be sent without an answer to it. */
export const isNeeded = (step: ApplyStep): boolean => needed.includes(step);

type Said = Pick<Answers, "discipline" | "hoursPerWeek" | "statement"> & {
  skills: readonly unknown[];
  suggested: readonly unknown[];
};

/** The questions that must still be answered before it can be sent, in their order. */
export function missingIn(answers: Said): ApplyStep[] {
  const lacks: Partial<Record<ApplyStep, boolean>> = {
    discipline: answers.discipline === "",
    skills: answers.skills.length + answers.suggested.length === 0,
    hours: answers.hoursPerWeek === null,
    statement: answers.statement.trim() === "",
  };
  return needed.filter((step) => lacks[step]);
}

/** How far each question is. A choice that stands as the form proposed it is no answer yet. */
export function questionStates(answers: Answers): { step: ApplyStep; state: QuestionState }[] {
  const missing = missingIn(answers);
  const said: Partial<Record<ApplyStep, boolean>> = {
    causes: answers.causes.length > 0,
    involvement: answers.involvement !== "CONTRIBUTE" || answers.learning !== "",
    times: answers.freeTimes.length > 0,
    place: answers.place !== "REMOTE" || answers.languages.length > 0,
    conflicts: answers.conflicts.length > 0,
  };
  return applySteps.map((step) => {
    if (missing.includes(step)) return { step, state: "open" };
    return { step, state: isNeeded(step) || said[step] ? "answered" : "skipped" };
  });
}

/** The first question of a new application: what the profile or the last one answered is only confirmed at the end, what is about this cohort is always asked. */
export function firstToAsk(answers: Answers, from: BeganWith): ApplyStep {
  const missing = missingIn(answers);
  const known = (step: ApplyStep) =>
    from === "application" ? !ofThisCohort.includes(step) : from === "profile" && ofTheProfile.includes(step);
  return applySteps.find((step) => !known(step) || missing.includes(step)) ?? "statement";
}
