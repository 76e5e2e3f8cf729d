"use server";

import { visitors } from "@/app/action";
import { EndMail } from "@/lib/notifications/schema";
import { endMail as endByLink } from "@/lib/notifications/unsubscribe";
import { withParameters } from "@/lib/platform/paging";

export const endMail = visitors(EndMail, (_, input) => endByLink(input), {
  then: ({ token }) => ({ redirect: withParameters("/unsubscribe", { token }), said: "mail-ended" }),
});
