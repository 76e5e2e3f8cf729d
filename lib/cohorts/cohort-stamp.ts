import "server-only";
import { calendarInput } from "@/lib/cohorts/calendar";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { cohortFields } from "@/lib/cohorts/schema";
import type { Discipline } from "@/lib/reference/disciplines";
import { stampOfForm } from "@/lib/platform/stamp";

/** Names what the form of a cohort was filled with. */
export function cohortStamp(cohort: Cohort, places: ReadonlyMap<Discipline, number>): string {
  return stampOfForm(cohortFields, {
    ...cohort,
    ...calendarInput(cohort),
    places: Object.fromEntries(places),
    offersPaused: cohort.offersPausedAt !== null,
  });
}
