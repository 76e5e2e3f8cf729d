"use server";

import { z } from "zod";
import { action } from "@/app/action";
import { forgetSession, keepLocale } from "@/app/session";
import { endFeed as end, makeFeed as make } from "@/lib/community/feed";
import { planDigests } from "@/lib/notifications/preferences";
import { endAllSessions } from "@/lib/people/auth/sessions";
import { saveSettings } from "@/lib/people/settings/commands";
import { SaveSettings } from "@/lib/people/settings/schema";

export const save = action(
  SaveSettings,
  async (actor, input) => {
    await saveSettings(actor, input);
    await planDigests(actor);
    await keepLocale(input.locale);
  },
  { unseen: true, then: () => ({ redirect: "/settings", said: "settings-saved" }) },
);

export const signOutEverywhere = action(
  z.object({}),
  async (actor) => {
    await endAllSessions(actor);
    await forgetSession();
  },
  { unseen: true, then: () => ({ redirect: "/sign-in", said: "signed-out-everywhere" }) },
);

export const makeFeed = action(z.object({}), (actor) => make(actor), {
  unseen: true,
  then: () => ({ said: "feed-made" }),
});

export const endFeed = action(z.object({}), (actor) => end(actor), {
  unseen: true,
  then: () => ({ said: "feed-ended" }),
});
