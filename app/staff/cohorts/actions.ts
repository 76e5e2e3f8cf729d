"use server";

import { action } from "@/app/action";
import {
  cancelCohort as cancel,
  createCohort as create,
  publishCohort as publish,
} from "@/lib/cohorts/commands/calendar";
import { editCohort as edit } from "@/lib/applications/commands/edit-cohort";
import { CancelCohort, CreateCohort, EditCohort, PublishCohort } from "@/lib/cohorts/schema";

export const createCohort = action(CreateCohort, (actor, input) => create(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: `/staff/cohorts/${slug}`, said: "cohort-created" }),
});

export const editCohort = action(EditCohort, (actor, input) => edit(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: `/staff/cohorts/${slug}`, said: "saved" }),
});

export const publishCohort = action(PublishCohort, (actor, input) => publish(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: `/staff/cohorts/${slug}`, said: "cohort-published" }),
});

export const cancelCohort = action(CancelCohort, (actor, input) => cancel(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: `/staff/cohorts/${slug}`, said: "cohort-cancelled" }),
});
