"use server";

import { action } from "@/app/action";
import { savePreferences } from "@/lib/notifications/preferences";
import { SavePreferences } from "@/lib/notifications/schema";

export const save = action(SavePreferences, savePreferences, {
  unseen: true,
  then: () => ({ redirect: "/settings/messages", said: "messages-saved" }),
});
