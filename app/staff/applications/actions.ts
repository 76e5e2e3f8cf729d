"use server";

import { action } from "@/app/action";
import { decideApplication as decide, openReview as open } from "@/lib/cohorts/commands/review";
import { DecideApplication, OpenReview } from "@/lib/cohorts/schema";

export const openReview = action(OpenReview, (actor, input) => open(actor, input), {
  as: "staff",
  then: ({ applicationId }) => ({ redirect: `/staff/applications/${applicationId}`, said: "review-opened" }),
});

export const decideApplication = action(DecideApplication, (actor, input) => decide(actor, input), {
  as: "staff",
  then: ({ applicationId }) => ({
    redirect: `/staff/applications/${applicationId}`,
    said: "application-decided",
  }),
});
