"use server";

import { action, visitors } from "@/app/action";
import { forgetSession, keepSession, sessionToken } from "@/app/session";
import { signInAsDemonstration } from "@/lib/people/auth/demonstration";
import { returnPath } from "@/lib/people/auth/return-path";
import { DemonstrationSignIn, RequestSignInLink, type DemonstrationAudience } from "@/lib/people/auth/schema";
import { endSession } from "@/lib/people/auth/sessions";
import { requestSignInLink } from "@/lib/people/auth/sign-in-link";
import { readsLocally } from "@/lib/platform/door/readers-peer";
import { readLocale } from "@/lib/platform/i18n/preferences";
import { z } from "zod";

const firstPageOf: Record<DemonstrationAudience, string> = {
  staff: "/staff",
  partner: "/partner",
  professional: "/professional",
  funder: "/funder",
  company: "/company",
  administrator: "/staff/people/access",
};

export const sendLink = visitors(
  RequestSignInLink,
  async (_visitor, input) => requestSignInLink({ ...input, locale: await readLocale() }),
  {
    // by address: a training room of a hundred shares one
    limit: { points: 300, seconds: 600 },
    then: ({ email }) => ({ redirect: `/sign-in/sent?${new URLSearchParams({ to: email })}` }),
  },
);

export const continueAs = visitors(
  DemonstrationSignIn,
  async (_visitor, { audience }) => keepSession(await signInAsDemonstration(audience, await readsLocally())),
  { then: (_done, { audience, next }) => ({ redirect: returnPath(next, firstPageOf[audience]) }) },
);

export const signOut = action(
  z.object({}),
  async (actor) => {
    const token = await sessionToken();
    if (token) await endSession(actor, token);
    await forgetSession();
  },
  { unseen: true, then: () => ({ redirect: "/" }) },
);
