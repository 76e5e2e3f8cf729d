"use server";

import { action } from "@/app/action";
import { AddSkill, DropSkill, MergeSkill } from "@/lib/applications/skills/schema";
import { addSkill as add, dropSkill as drop, mergeSkill as merge } from "@/lib/applications/skills/settle";

export const mergeSkill = action(MergeSkill, (actor, input) => merge(actor, input), {
  as: "staff",
  then: () => ({ redirect: "/staff/skills", said: "skill-merged" }),
});

export const addSkill = action(AddSkill, (actor, input) => add(actor, input), {
  as: "staff",
  then: () => ({ redirect: "/staff/skills", said: "skill-added" }),
});

export const dropSkill = action(DropSkill, (actor, input) => drop(actor, input), {
  as: "staff",
  then: () => ({ redirect: "/staff/skills", said: "skill-dropped" }),
});
