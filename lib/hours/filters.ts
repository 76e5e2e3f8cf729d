import { isId } from "@/lib/platform/fields";

/** VERIFIED: those whose verification this actor may take back. */
export type WaitingFilters = {
  /** Address of what it was done for. */
  work?: string;
  cohort?: string;
  person?: string;
  state?: "LOGGED" | "QUERIED" | "VERIFIED";
};

type Search = Record<string, string | string[] | undefined>;

/** The filters in an address; anything else asks for everything. */
export function readFilters({ work, person, state }: Search): WaitingFilters {
  return {
    work: typeof work === "string" && work ? work : undefined,
    person: typeof person === "string" && isId(person) ? person : undefined,
    state: state === "LOGGED" || state === "QUERIED" || state === "VERIFIED" ? state : undefined,
  };
}
