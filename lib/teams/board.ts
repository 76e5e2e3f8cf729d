import type { ApplicationState } from "@/lib/generated/prisma/enums";
import type { Mode, Unmet } from "@/lib/teams/conditions";
import type { Shortfall } from "@/lib/teams/eligibility";

/** How a role stands to what one person offered. */
export type Measured = {
  conflict: boolean;
  shortfalls: Shortfall[];
  /** Where how they said they can work and how the project works don't meet. */
  unmet: Unmet[];
  /** The discipline they applied with. */
  ownDiscipline: boolean;
  /** Nothing above stands in the way. */
  mayTake: boolean;
  /** 0 to 1 */
  fit: number;
};

/** A role with a seat still open, as far as one needs it to sort and narrow all of a cohort's. */
export type RoleInBrief = Measured & {
  roleId: string;
  title: string;
  discipline: string;
  open: number;
  /** Slugs. */
  causes: string[];
  project: { title: string };
};

/** A role with a seat still open, seen by one person. */
export type BoardRole = Measured & {
  roleId: string;
  /** The open seat that is offered to this reader. */
  seatId: string;
  title: string;
  discipline: string;
  required: boolean;
  open: number;
  seats: number;
  hoursPerWeek: number;
  weeks: number | null;
  project: { slug: string; title: string; summary: string; partner: string };
  causes: { slug: string; name: string }[];
  skills: { slug: string; name: string; level: number; required: boolean; mine: number }[];
  language: string;
  mode: Mode | null;
};

export type BoardFilters = { discipline?: string; cause?: string; mine?: boolean };

/** Where someone stands who is not accepted, and so may look but not choose. */
export type Standing = "accepted" | "waiting" | "not-applied" | "not-accepted";

export function standingOf(state: ApplicationState | undefined): Standing {
  if (state === "ACCEPTED") return "accepted";
  if (state === "SUBMITTED" || state === "UNDER_REVIEW" || state === "WAITLISTED") return "waiting";
  return state === "DECLINED" ? "not-accepted" : "not-applied";
}

/** Whether someone standing there has an application that seats are measured against. */
export const isMeasured = (standing: Standing): boolean => standing === "accepted" || standing === "waiting";

export type Window = "before" | "open" | "after";

export type Round = { opensAt: Date; closesAt: Date; state: Window };

export type MySeat = {
  claimId: string;
  roleId: string;
  title: string;
  project: { slug: string; title: string; partner: string };
  startsOn: string;
  /** Before the work begins one may still swap. */
  maySwap: boolean;
  handover: { from: string | null; text: string } | null;
};

/** A seat that is kept for someone until they answer. */
export type HeldSeat = {
  claimId: string;
  title: string;
  hoursPerWeek: number;
  project: { slug: string; title: string; partner: string };
  heldUntil: Date;
};

/** Those one can take first, of these one's own discipline, best fit first, then by project. */
export function inOrder<Role extends Measured & { title: string; project: { title: string } }>(
  roles: readonly Role[],
): Role[] {
  return roles.toSorted(
    (one, other) =>
      Number(other.mayTake) - Number(one.mayTake) ||
      Number(other.ownDiscipline) - Number(one.ownDiscipline) ||
      other.fit - one.fit ||
      one.project.title.localeCompare(other.project.title) ||
      one.title.localeCompare(other.title),
  );
}

export function filtered(
  roles: readonly RoleInBrief[],
  { discipline, cause, mine }: BoardFilters,
): RoleInBrief[] {
  return roles.filter(
    (role) =>
      (!discipline || role.discipline === discipline) &&
      (!cause || role.causes.includes(cause)) &&
      (!mine || role.mayTake),
  );
}

/** Which of the open seats of a role someone is offered: people are spread over them, so that fewer collide. */
export function offeredSeat(seatIds: readonly string[], personId: string): string {
  let sum = 0;
  for (const letter of personId) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return seatIds[sum % seatIds.length] ?? "";
}

type SearchParams = Record<string, string | string[] | undefined>;

/** Reads the filters of the board from an address; what it does not know it leaves out. */
export function readBoardFilters(parameters: SearchParams): BoardFilters {
  const text = (value: string | string[] | undefined) =>
    (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 100) || undefined;
  return {
    discipline: text(parameters.discipline),
    cause: text(parameters.cause),
    mine: text(parameters.mine) === "1" || undefined,
  };
}
