"use server";

import { action } from "@/app/action";
import { applySteps, ChangeApplication, SaveApplication, SubmitApplication } from "@/lib/applications/schema";
import { submitApplication as submit } from "@/lib/applications/commands/apply";
import {
  changeApplication as change,
  keepApplication,
  saveApplication,
} from "@/lib/applications/commands/write-application";
import { afterSaving } from "@/lib/platform/questions";

const page = (slug: string) => `/professional/apply/${slug}`;

/** While one types: it stays on the page. */
export const keepAnswer = action(SaveApplication, (actor, input) => keepApplication(actor, input), {
  as: "professional",
  quiet: true,
  then: ({ stamp }) => ({ value: { stamp } }),
});

export const saveAnswer = action(SaveApplication, (actor, input) => saveApplication(actor, input), {
  as: "professional",
  quiet: true,
  then: ({ slug }, { step, go }) => ({ redirect: page(slug) + afterSaving(applySteps, step, go) }),
});

export const changeAnswer = action(ChangeApplication, (actor, input) => change(actor, input), {
  as: "professional",
  then: ({ slug }) => ({ redirect: `${page(slug)}/check`, said: "application-changed" }),
});

export const submitApplication = action(SubmitApplication, (actor, input) => submit(actor, input), {
  as: "professional",
  then: () => ({ redirect: "/professional/applications", said: "application-submitted" }),
});
