"use server";

import { action } from "@/app/action";
import * as decide from "@/lib/hours/decide";
import * as settle from "@/lib/hours/settle";
import { DecideInList, VerifyInList } from "@/lib/hours/schema";

const back = ({ list }: { list: string }) => `/partner/hours?${new URLSearchParams(list)}`;

export const verifyHours = action(VerifyInList, (actor, input) => settle.verifyHours(actor, input), {
  as: "partner",
  then: (_, input) => ({ redirect: back(input), said: "hours-verified" }),
});

export const queryHours = action(DecideInList, (actor, input) => decide.queryHours(actor, input), {
  as: "partner",
  then: (_, input) => ({ redirect: back(input), said: "hours-queried" }),
});

export const rejectHours = action(DecideInList, (actor, input) => decide.rejectHours(actor, input), {
  as: "partner",
  then: (_, input) => ({ redirect: back(input), said: "hours-rejected" }),
});

export const takeBackHours = action(DecideInList, (actor, input) => decide.takeBackHours(actor, input), {
  as: "partner",
  then: (_, input) => ({ redirect: back(input), said: "hours-reopened" }),
});
