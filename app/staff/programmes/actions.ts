"use server";

import { action } from "@/app/action";
import { createProgramme as create, editProgramme as edit } from "@/lib/cohorts/commands/programmes";
import { CreateProgramme, EditProgramme } from "@/lib/programmes/schema";

export const createProgramme = action(CreateProgramme, (actor, input) => create(actor, input), {
  as: "staff",
  then: ({ id }) => ({ redirect: `/staff/programmes#programme-${id}`, said: "programme-created" }),
});

export const editProgramme = action(EditProgramme, (actor, input) => edit(actor, input), {
  as: "staff",
  then: (_, { programmeId }) => ({ redirect: `/staff/programmes#programme-${programmeId}`, said: "saved" }),
});
