"use server";

import { action } from "@/app/action";
import {
  takeUpApplication as takeUp,
  withdrawApplication as withdraw,
} from "@/lib/applications/commands/apply";
import { TakeUpApplication, WithdrawApplication } from "@/lib/applications/schema";

export const withdrawApplication = action(WithdrawApplication, (actor, input) => withdraw(actor, input), {
  as: "professional",
  then: () => ({ redirect: "/professional/applications", said: "application-withdrawn" }),
});

export const takeUpApplication = action(TakeUpApplication, (actor, input) => takeUp(actor, input), {
  as: "professional",
  then: ({ slug }) => ({ redirect: `/professional/apply/${slug}`, said: "application-taken-up" }),
});
