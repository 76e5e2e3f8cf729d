import { ApplicationState } from "@/lib/generated/prisma/enums";
import { isDiscipline } from "@/lib/people/disciplines";
import { readText, type SearchParams } from "@/lib/projects/filters";

export type ReviewFilters = { state?: ApplicationState; discipline?: string; q?: string };

/** Reads the filters of the review from an address; what it does not know it leaves out. */
export function readReviewFilters(parameters: SearchParams): ReviewFilters {
  const state = Object.values(ApplicationState).find((known) => known === readText(parameters.state));
  const discipline = readText(parameters.discipline);
  return {
    state: state === "DRAFT" ? undefined : state,
    discipline: isDiscipline(discipline) ? discipline : undefined,
    q: readText(parameters.q),
  };
}
