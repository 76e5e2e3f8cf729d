"use server";

import { action } from "@/app/action";
import { claimSeat as claim } from "@/lib/teams/commands/claim-seat";
import { confirmHeldSeat, declineHeldSeat } from "@/lib/teams/commands/holds";
import { stepDown as leave } from "@/lib/teams/commands/release-seat";
import { swapSeat as swap } from "@/lib/teams/commands/swap-seat";
import { joinWaitlist as join, leaveWaitlist as leaveLine } from "@/lib/teams/commands/waitlist";
import { ClaimSeat, ConfirmHold, DeclineHold, StepDown, WaitForRole } from "@/lib/teams/schema";

export const claimSeat = action(ClaimSeat, claim, {
  as: "professional",
  then: ({ projectSlug }) => ({ redirect: `/projects/${projectSlug}/team`, said: "seat-claimed" }),
});

export const acceptHeld = action(ConfirmHold, confirmHeldSeat, {
  as: "professional",
  then: ({ projectSlug }) => ({ redirect: `/projects/${projectSlug}/team`, said: "seat-claimed" }),
});

export const declineHeld = action(DeclineHold, declineHeldSeat, {
  as: "professional",
  then: () => ({ said: "hold-declined" }),
});

export const swapSeat = action(ClaimSeat, swap, {
  as: "professional",
  then: ({ projectSlug }) => ({ redirect: `/projects/${projectSlug}/team`, said: "seat-swapped" }),
});

export const stepDown = action(StepDown, leave, {
  as: "professional",
  then: ({ cohortSlug }) => ({ redirect: `/professional/select/${cohortSlug}`, said: "stepped-down" }),
});

export const joinWaitlist = action(WaitForRole, join, {
  as: "professional",
  then: () => ({ said: "waiting-for-seat" }),
});

export const leaveWaitlist = action(WaitForRole, leaveLine, { as: "professional" });
