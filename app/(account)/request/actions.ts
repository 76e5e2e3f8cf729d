"use server";

import { action } from "@/app/action";
import * as claims from "@/lib/organizations/claims";
import { AskAgain, WithdrawClaim } from "@/lib/organizations/schema";
import * as unlisted from "@/lib/organizations/unlisted";
import { requestForUnlisted as begin } from "@/lib/intake/commands/create-request";
import { RequestForUnlisted } from "@/lib/intake/request-schema";

const few = { points: 10, seconds: 3600 };

export const requestForUnlisted = action(RequestForUnlisted, (actor, input) => begin(actor, input), {
  limit: few,
  then: ({ projectId }) => ({
    redirect: `/partner/requests/${projectId}/problem`,
    said: "organization-named",
  }),
});

export const askAgain = action(AskAgain, (actor, input) => unlisted.askAgain(actor, input), {
  limit: few,
  then: () => ({ redirect: "/partner", said: "asked-again" }),
});

export const withdrawClaim = action(WithdrawClaim, (actor, input) => claims.withdrawClaim(actor, input), {
  then: () => ({ redirect: "/partner", said: "claim-withdrawn" }),
});
