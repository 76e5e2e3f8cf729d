"use server";

import { action } from "@/app/action";
import {
  AllJobs,
  liftAddress as lift,
  OneAddress,
  OneJob,
  OneMessage,
  retryAllJobs as retryAll,
  retryJob as retry,
  sendMailAgain as sendAgain,
} from "@/lib/system/commands";

const redirect = "/staff/system";
const retried = { as: "staff", then: () => ({ redirect, said: "jobs-retried" as const }) };

export const retryJob = action(OneJob, retry, retried);
export const retryAllJobs = action(AllJobs, retryAll, retried);
export const sendMailAgain = action(OneMessage, sendAgain, {
  as: "staff",
  then: () => ({ redirect, said: "mail-requeued" }),
});
export const liftAddress = action(OneAddress, lift, {
  as: "staff",
  then: () => ({ redirect, said: "address-lifted" }),
});
