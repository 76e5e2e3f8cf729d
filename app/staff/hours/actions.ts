"use server";

import { action } from "@/app/action";
import * as hours from "@/lib/hours/settle";
import { DecideHours, VerifyHours } from "@/lib/hours/schema";

export const verifyHours = action(VerifyHours, (actor, input) => hours.verifyHours(actor, input), {
  as: "staff",
  then: () => ({ said: "hours-verified" }),
});

export const queryHours = action(DecideHours, (actor, input) => hours.queryHours(actor, input), {
  as: "staff",
  then: () => ({ said: "hours-queried" }),
});

export const rejectHours = action(DecideHours, (actor, input) => hours.rejectHours(actor, input), {
  as: "staff",
  then: () => ({ said: "hours-rejected" }),
});
