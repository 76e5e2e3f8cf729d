import type { TimeKind, WorkPlace } from "@/lib/generated/prisma/enums";
import { mayCome, mondayOf } from "@/lib/people/week";
import type { CalendarDate } from "@/lib/platform/dates";

// How a project works and how someone can work, besides skills and hours. What somebody hasn't said is never held
// against them, and what a scope leaves open asks nothing (decision 066). One rule for teams that are worked out, roles that
// are ranked and seats that are chosen (decision 087).

/** What a scope asks: whose time it takes, where, and in which language. "" asks nothing. */
export type Conditions = { timeKind: string; place: string; language: string };

/** What an application says of the same, and whether its person can come when the cohort's teams meet. */
export type Circumstances = {
  comes: boolean;
  timeKind: TimeKind;
  place: WorkPlace;
  languages: readonly string[];
};

export type Mode = "remote" | "in-person";
export type OneTime = "OWN_TIME" | "WORK_TIME";

/** Whose time a project takes; null when either will do. */
export function timeKindAsked(timeKind: string): OneTime | null {
  return timeKind === "OWN_TIME" || timeKind === "WORK_TIME" ? timeKind : null;
}

export function timeKindsOffered(timeKind: TimeKind): OneTime[] {
  return timeKind === "EITHER" ? ["OWN_TIME", "WORK_TIME"] : [timeKind];
}

/** Whether one has to come, at least now and then; null when the scope doesn't say. */
export function modeAsked(place: string): Mode | null {
  if (place === "REMOTE") return "remote";
  return place === "ON_SITE" || place === "HYBRID" ? "in-person" : null;
}

export function modesOffered(place: WorkPlace): Mode[] {
  if (place === "EITHER") return ["remote", "in-person"];
  return place === "REMOTE" ? ["remote"] : ["in-person"];
}

/** A cohort's meeting times as the engine's one window, and back. */
export const windowOf = (meets: readonly string[]): string | null =>
  meets.length > 0 ? meets.join(" ") : null;
export const timesOf = (window: string): string[] => window.split(" ");

/** When the teams of a cohort meet, on which clock, and in which week they begin. */
export type Meeting = { windows: readonly string[]; timeZone: string; kickoffOn: CalendarDate };

type Said = Omit<Circumstances, "comes"> & { freeTimes: readonly string[]; timeZone: string | null };

/** What an application says of how its person can work, held against when the teams meet. */
export function circumstancesOf({ freeTimes, timeZone, ...said }: Said, meeting: Meeting): Circumstances {
  const free = { windows: freeTimes, timeZone: timeZone ?? meeting.timeZone };
  return { ...said, comes: mayCome(free, meeting, mondayOf(meeting.kickoffOn)) };
}

export type Unmet = "times" | "time-kind" | "place" | "language";

/** Where what someone said and how a project works don't meet. */
export function unmetBy(said: Circumstances, asked: Conditions): Unmet[] {
  const timeKind = timeKindAsked(asked.timeKind);
  const mode = modeAsked(asked.place);
  const speaks = said.languages.length === 0 || said.languages.includes(asked.language);
  const unmet: (Unmet | false)[] = [
    !said.comes && "times",
    timeKind !== null && !timeKindsOffered(said.timeKind).includes(timeKind) && "time-kind",
    mode !== null && !modesOffered(said.place).includes(mode) && "place",
    asked.language !== "" && !speaks && "language",
  ];
  return unmet.filter((each) => each !== false);
}
