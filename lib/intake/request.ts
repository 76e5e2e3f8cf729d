import { z } from "zod";
import { placeAmong, type QuestionState } from "@/lib/platform/questions";
import type { RequestContent, RequestField } from "@/lib/intake/request-schema";
import { fieldsOf, stepsFor, type IntakeStep, type IntakeVariant } from "@/lib/intake/request-schema";

export type MissingAnswer = { step: IntakeStep; field: RequestField };

const address = z.email();

/** What a partner may not know yet, or not want to say: it is asked, and a request goes without it. */
const welcome: readonly RequestField[] = [
  ...(["priorityId", "contactPhone", "neededBy"] as const),
  ...(["procurement", "dataRules", "capacity", "funding"] as const),
];

/** The answers a request can't be sent without, in the order of the questions. */
export function missingAnswers(request: RequestContent, variant: IntakeVariant): MissingAnswer[] {
  return stepsFor(variant).flatMap((step) =>
    fieldsOf(step)
      .filter((field) => !welcome.includes(field) && !isAnswered(request, field))
      .map((field) => ({ step, field })),
  );
}

function isAnswered(request: RequestContent, field: RequestField): boolean {
  if (field === "priority") return request.priorityId !== null || request.priority.trim() !== "";
  if (field === "contactEmail") return address.safeParse(request.contactEmail.trim()).success;
  return Boolean(request[field]?.trim());
}

/** Whether a question may be left as it is, or must be answered before the request is sent. */
export function isOptional(step: IntakeStep): boolean {
  return fieldsOf(step).every((field) => welcome.includes(field));
}

/** How far each question is: answered, still needed, or left out, which is fine. */
export function stepStates(
  request: RequestContent,
  variant: IntakeVariant,
): { step: IntakeStep; state: QuestionState }[] {
  const missing = missingAnswers(request, variant);
  return stepsFor(variant).map((step) => {
    if (missing.some((each) => each.step === step)) return { step, state: "open" };
    const said = fieldsOf(step).some((field) => Boolean(request[field]?.trim()));
    return { step, state: said ? "answered" : "skipped" };
  });
}

/** The question to go on with: the first that still needs an answer; none when it can be sent. */
export function nextOpen(request: RequestContent, variant: IntakeVariant): IntakeStep | null {
  return missingAnswers(request, variant)[0]?.step ?? null;
}

/** A question's place among those that are asked, and what lies on either side of it; null for one that is not asked. */
export function placeOf(step: IntakeStep, variant: IntakeVariant) {
  return placeAmong(stepsFor(variant), step);
}

/** What a question was answered with, always in the same order of fields. */
export function answersTo(request: RequestContent, step: IntakeStep): Partial<RequestContent> {
  return Object.fromEntries(fieldsOf(step).map((field) => [field, request[field]]));
}
