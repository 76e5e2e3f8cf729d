"use server";

import { action } from "@/app/action";
import * as hours from "@/lib/hours/log";
import { ChangeHours, LogHours } from "@/lib/hours/schema";

export const logHours = action(LogHours, (actor, input) => hours.logHours(actor, input), {
  as: "professional",
  then: () => ({ said: "hours-logged" }),
});

export const changeHours = action(ChangeHours, (actor, input) => hours.changeHours(actor, input), {
  as: "professional",
  then: () => ({ said: "hours-changed" }),
});

export const correctHours = action(ChangeHours, (actor, input) => hours.correctHours(actor, input), {
  as: "professional",
  then: () => ({ said: "hours-corrected" }),
});
