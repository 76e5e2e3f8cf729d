"use server";

import { action } from "@/app/action";
import { placePerson as place } from "@/lib/teams/commands/place-person";
import { releaseSeat as release, stepDown as leave } from "@/lib/teams/commands/release-seat";
import { PlacePerson, StepDown } from "@/lib/teams/schema";

export const placePerson = action(PlacePerson, place, {
  as: "staff",
  then: ({ projectSlug }) => ({ redirect: `/projects/${projectSlug}/team`, said: "person-placed" }),
});

export const releaseSeat = action(StepDown, release, {
  as: "staff",
  then: ({ projectSlug }) => ({ redirect: `/projects/${projectSlug}/team`, said: "seat-released" }),
});

export const stepDown = action(StepDown, leave, {
  as: "professional",
  then: ({ projectSlug }) => ({ redirect: `/projects/${projectSlug}/team`, said: "stepped-down" }),
});
