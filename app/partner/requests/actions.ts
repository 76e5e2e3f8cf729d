"use server";

import { action } from "@/app/action";
import { afterSaving } from "@/lib/platform/questions";
import { createRequest as create } from "@/lib/intake/commands/create-request";
import { answerQuestion as answer } from "@/lib/intake/commands/questions";
import { saveRequest as save } from "@/lib/intake/commands/save-request";
import { submitRequest as submit } from "@/lib/intake/commands/submit-request";
import { AnswerQuestion } from "@/lib/intake/question-schema";
import { CreateRequest, SaveRequest, stepsFor, SubmitRequest } from "@/lib/intake/request-schema";

const page = (projectId: string) => `/partner/requests/${projectId}`;

export const createRequest = action(CreateRequest, (actor, input) => create(actor, input), {
  as: "partner",
  then: ({ projectId }) => ({ redirect: `${page(projectId)}/problem`, said: "request-started" }),
});
export const saveRequest = action(SaveRequest, (actor, input) => save(actor, input), {
  as: "partner",
  quiet: true,
  then: ({ variant }, { projectId, step, go }) => ({
    redirect: page(projectId) + afterSaving(stepsFor(variant), step, go),
  }),
});
/** The same while one types: it stays on the page. */
export const keepRequest = action(SaveRequest, (actor, input) => save(actor, input), {
  as: "partner",
  quiet: true,
  then: ({ stamp }) => ({ value: { stamp } }),
});
export const submitRequest = action(SubmitRequest, (actor, input) => submit(actor, input), {
  as: "partner",
  then: (_, { projectId }) => ({ redirect: page(projectId), said: "request-sent" }),
});
export const answerQuestion = action(AnswerQuestion, (actor, input) => answer(actor, input), {
  as: "partner",
  then: ({ projectId }) => ({ redirect: page(projectId), said: "question-answered" }),
});
