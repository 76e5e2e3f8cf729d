import type { Marks } from "@/lib/applications/rubric";
import { db } from "@/lib/platform/db";
import type { makeCohort } from "@/tests/support/factories";
import { asActor, makeStaff } from "@/tests/support/people-factories";
import { nothingYet } from "@/tests/support/stamps";

export type ReviewedCohort = Awaited<ReturnType<typeof makeCohort>>;

/** Somebody on the staff of a cohort's programme. */
export const reviewer = async (cohort: ReviewedCohort) =>
  asActor(await makeStaff({ programme: cohort.programme }), "staff");

/** What a reviewer sends for the first time: "enough" on every question but those given. */
export const marking = (id: string, marks: Partial<Marks> = {}, note = "") => ({
  ...{ application: { id, version: 1 }, stamp: nothingYet, skill: 3, time: 3, teamwork: 3, purpose: 3, note },
  ...marks,
});

/** The application as it is kept. */
export const kept = (id: string) => db().application.findUniqueOrThrow({ where: { id } });
