"use server";

import { action } from "@/app/action";
import { withdrawApplication as withdraw } from "@/lib/cohorts/commands/apply";
import { WithdrawApplication } from "@/lib/cohorts/schema";

export const withdrawApplication = action(WithdrawApplication, (actor, input) => withdraw(actor, input), {
  as: "professional",
  then: () => ({ redirect: "/professional/applications", said: "application-withdrawn" }),
});
