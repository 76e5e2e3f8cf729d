import { disciplines, type Discipline } from "@/lib/reference/disciplines";
import { readText, type SearchParams } from "@/lib/projects/filters";

/** Where someone stands in the programmes of whoever looks; the first that is true is said in a list. */
export const standings = ["quiet", "team", "accepted", "waiting", "applied"] as const;
export type VolunteerStanding = (typeof standings)[number];
export const hoursKinds = ["waiting", "verified", "none"] as const;
/** Nobody has written to them for so many days. */
export const unwritten = ["30", "90"] as const;

export type VolunteerFilters = {
  q?: string;
  cohort?: string;
  discipline?: Discipline;
  skill?: string;
  standing?: VolunteerStanding;
  hours?: (typeof hoursKinds)[number];
  unwritten?: (typeof unwritten)[number];
};

/** Reads the filters from an address; what it does not know it leaves out. */
export function readVolunteerFilters(parameters: SearchParams): VolunteerFilters {
  return {
    q: readText(parameters.q),
    cohort: readText(parameters.cohort),
    discipline: disciplines.find((each) => each === parameters.discipline),
    skill: readText(parameters.skill),
    standing: standings.find((each) => each === parameters.standing),
    hours: hoursKinds.find((each) => each === parameters.hours),
    unwritten: unwritten.find((each) => each === parameters.unwritten),
  };
}
