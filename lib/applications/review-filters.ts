import { ApplicationState } from "@/lib/generated/prisma/enums";
import { isDiscipline } from "@/lib/reference/disciplines";
import { readText, type SearchParams } from "@/lib/projects/filters";

/** What a reviewer looks for: theirs to mark, marked by both and undecided, or marked far apart. */
export const reviewStages = ["mine", "ready", "apart"] as const;
export type ReviewStage = (typeof reviewStages)[number];

export type ReviewFilters = {
  state?: ApplicationState;
  discipline?: string;
  q?: string;
  reviews?: ReviewStage;
  /** Best marks first; otherwise those that wait longest. */
  sort?: "marks";
};

/** Reads the filters of the review from an address; what it does not know it leaves out. */
export function readReviewFilters(parameters: SearchParams): ReviewFilters {
  const state = Object.values(ApplicationState).find((known) => known === readText(parameters.state));
  const discipline = readText(parameters.discipline);
  return {
    state: state === "DRAFT" ? undefined : state,
    discipline: isDiscipline(discipline) ? discipline : undefined,
    q: readText(parameters.q),
    reviews: reviewStages.find((known) => known === readText(parameters.reviews)),
    sort: readText(parameters.sort) === "marks" ? "marks" : undefined,
  };
}
