"use server";

import { action } from "@/app/action";
import {
  changeApplication as change,
  keepApplication,
  saveApplication,
  submitApplication as submit,
} from "@/lib/cohorts/commands/apply";
import { ChangeApplication, SaveApplication, SubmitApplication } from "@/lib/cohorts/schema";

export const keepDraft = action(SaveApplication, (actor, input) => keepApplication(actor, input), {
  as: "professional",
  quiet: true,
});

export const continueApplication = action(SaveApplication, (actor, input) => saveApplication(actor, input), {
  as: "professional",
  unseen: true,
  then: ({ slug }, { next }) =>
    next === "stay"
      ? { redirect: `/professional/apply/${slug}`, said: "application-saved" }
      : { redirect: `/professional/apply/${slug}/check` },
});

export const submitApplication = action(SubmitApplication, (actor, input) => submit(actor, input), {
  as: "professional",
  then: () => ({ redirect: "/professional/applications", said: "application-submitted" }),
});

export const changeApplication = action(ChangeApplication, (actor, input) => change(actor, input), {
  as: "professional",
  then: () => ({ redirect: "/professional/applications", said: "application-changed" }),
});
