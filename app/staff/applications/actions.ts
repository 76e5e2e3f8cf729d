"use server";

import { action } from "@/app/action";
import { prepareDecision as prepare, sendDecision as send } from "@/lib/applications/commands/decision-batch";
import { decideApplication as decide, openReview as open } from "@/lib/applications/commands/review";
import { reviewApplication as review } from "@/lib/applications/commands/score";
import {
  DecideApplication,
  OpenReview,
  PrepareDecision,
  ReviewApplication,
  SendDecision,
} from "@/lib/applications/review-schema";

export const openReview = action(OpenReview, (actor, input) => open(actor, input), {
  as: "staff",
  then: ({ applicationId }) => ({ redirect: `/staff/applications/${applicationId}`, said: "review-opened" }),
});

export const reviewApplication = action(ReviewApplication, (actor, input) => review(actor, input), {
  as: "staff",
  then: ({ applicationId }) => ({ redirect: `/staff/applications/${applicationId}`, said: "review-saved" }),
});

/** Decides one application at once, or writes the decision down and shows its letter first. */
export const decideApplication = action(
  DecideApplication,
  async (actor, { next, ...input }) => {
    if (next !== "preview") {
      const { applicationId } = await decide(actor, input);
      return { redirect: `/staff/applications/${applicationId}`, said: "application-decided" as const };
    }
    const { application, outcome, reason, nextStep } = input;
    const prepared = await prepare(actor, { applications: [application], outcome, reason, nextStep });
    return { redirect: `/staff/cohorts/${prepared.slug}/decisions/${prepared.batchId}` };
  },
  { as: "staff", then: (where) => where },
);

export const prepareDecision = action(PrepareDecision, (actor, input) => prepare(actor, input), {
  as: "staff",
  then: ({ slug, batchId }) => ({ redirect: `/staff/cohorts/${slug}/decisions/${batchId}` }),
});

export const sendDecision = action(SendDecision, (actor, input) => send(actor, input), {
  as: "staff",
  then: ({ slug, batchId }) => ({
    redirect: `/staff/cohorts/${slug}/decisions/${batchId}`,
    said: "decisions-sent",
  }),
});
