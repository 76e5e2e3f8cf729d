"use server";

import { action } from "@/app/action";
import { forgetSession } from "@/app/session";
import { eraseMe as erase } from "@/lib/privacy/erase";
import { EraseMe } from "@/lib/privacy/schema";

export const eraseMe = action(
  EraseMe,
  async (actor, input) => {
    await erase(actor, input);
    await forgetSession();
  },
  { unseen: true, then: () => ({ redirect: "/sign-in", said: "erased" }) },
);
