"use server";

import { action } from "@/app/action";
import { saveProfile } from "@/lib/people/profile/commands";
import { SaveProfile } from "@/lib/people/profile/schema";

export const save = action(SaveProfile, saveProfile, {
  as: "professional",
  then: ({ first }) => ({
    redirect: first ? "/professional" : "/professional/profile",
    said: "profile-saved",
  }),
});
