import type { Involvement, TimeKind, WorkPlace } from "@/lib/generated/prisma/enums";

/** What someone writes in an application. */
export type Answers = {
  discipline: string;
  hoursPerWeek: number | null;
  timeKind: TimeKind;
  skills: { skill: string; level: number }[];
  causes: string[];
  conflicts: string[];
  statement: string;
  involvement: Involvement;
  place: WorkPlace;
  freeTimes: string[];
  languages: string[];
  learning: string;
  /** Names of skills that the list doesn't know. */
  suggested: { name: string; level: number }[];
};

/** Where a new application took its first answers from. */
export type BeganWith = "application" | "profile" | null;

/** What an application says where nothing was asked yet. */
export const unasked: Answers = {
  discipline: "",
  hoursPerWeek: null,
  timeKind: "OWN_TIME",
  skills: [],
  causes: [],
  conflicts: [],
  statement: "",
  involvement: "CONTRIBUTE",
  place: "REMOTE",
  freeTimes: [],
  languages: [],
  learning: "",
  suggested: [],
};
