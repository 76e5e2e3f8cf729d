"use server";

import { action } from "@/app/action";
import { DraftAgreement, SaveWorkingAnswer, SignAgreement } from "@/lib/teams/agreement-schema";
import {
  draftAgreement as draft,
  saveWorkingAnswer as save,
  signAgreement as sign,
} from "@/lib/teams/commands/agreement";

export const saveWorkingAnswer = action(SaveWorkingAnswer, (actor, input) => save(actor, input), {
  then: ({ slug }) => ({ redirect: `/projects/${slug}/agreement`, said: "working-answer-saved" }),
});

export const draftAgreement = action(DraftAgreement, (actor, input) => draft(actor, input), {
  then: ({ slug }) => ({ redirect: `/projects/${slug}/agreement`, said: "agreement-drafted" }),
});

export const signAgreement = action(SignAgreement, (actor, input) => sign(actor, input), {
  then: ({ slug }) => ({ redirect: `/projects/${slug}/agreement`, said: "agreement-signed" }),
});
