import { isId } from "@/lib/platform/fields";

/** VERIFIED: those whose verification this actor may take back. */
export type WaitingFilters = {
  project?: string;
  cohort?: string;
  person?: string;
  state?: "LOGGED" | "QUERIED" | "VERIFIED";
};

type Search = Record<string, string | string[] | undefined>;

/** The filters in an address; anything else asks for everything. */
export function readFilters({ project, person, state }: Search): WaitingFilters {
  return {
    project: typeof project === "string" && project ? project : undefined,
    person: typeof person === "string" && isId(person) ? person : undefined,
    state: state === "LOGGED" || state === "QUERIED" || state === "VERIFIED" ? state : undefined,
  };
}
