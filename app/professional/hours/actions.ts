"use server";

import { action } from "@/app/action";
import * as correct from "@/lib/hours/correct";
import * as log from "@/lib/hours/log";
import {
  AnswerHours,
  CancelHours,
  ChangeHours,
  CorrectHours,
  LogHours,
  WithdrawHours,
} from "@/lib/hours/schema";

const list = "/professional/hours";

export const logHours = action(LogHours, (actor, input) => log.logHours(actor, input), {
  as: "professional",
  then: () => ({ said: "hours-logged" }),
});

export const changeHours = action(ChangeHours, (actor, input) => log.changeHours(actor, input), {
  as: "professional",
  then: () => ({ redirect: list, said: "hours-changed" }),
});

export const answerHours = action(AnswerHours, (actor, input) => log.answerHours(actor, input), {
  as: "professional",
  then: () => ({ redirect: list, said: "hours-answered" }),
});

export const withdrawHours = action(WithdrawHours, (actor, input) => log.withdrawHours(actor, input), {
  as: "professional",
  then: () => ({ redirect: list, said: "hours-withdrawn" }),
});

export const correctHours = action(CorrectHours, (actor, input) => correct.correctHours(actor, input), {
  as: "professional",
  then: () => ({ redirect: list, said: "hours-corrected" }),
});

export const cancelHours = action(CancelHours, (actor, input) => correct.cancelHours(actor, input), {
  as: "professional",
  then: () => ({ redirect: list, said: "hours-cancelled" }),
});
