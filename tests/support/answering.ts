import { answerStamp } from "@/lib/applications/answer-stamp";
import type { Answers } from "@/lib/applications/answers";
import { answersSelect, toAnswers } from "@/lib/applications/queries";
import { fieldsOf, applySteps, SaveApplication, type ApplyStep } from "@/lib/applications/schema";
import { saveApplication } from "@/lib/applications/commands/write-application";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";

type Whose = { cohortId: string; personId: string };

/** What the page of a question sends by someone who sees it as it stands. */
export async function answerForm<Typed extends object>(whose: Whose, step: ApplyStep, typed: Typed) {
  const { cohortId, personId } = whose;
  const row = await db().application.findUnique({
    where: { cohortId_personId: { cohortId, personId } },
    select: answersSelect,
  });
  return { cohortId, step, stamp: row ? answerStamp(toAnswers(row), step) : "nothing yet", ...typed };
}

/** Answers the questions of an application one after the other. */
export async function answering(
  actor: Actor,
  cohortId: string,
  typed: Partial<Record<keyof Answers, unknown>>,
): Promise<void> {
  const given = Object.entries(typed);
  for (const step of applySteps) {
    const answer = Object.fromEntries(given.filter(([field]) => fieldsOf(step).includes(field)));
    if (Object.keys(answer).length === 0) continue;
    const form = await answerForm({ cohortId, personId: actor.personId }, step, answer);
    await saveApplication(actor, SaveApplication.parse(form));
  }
}
