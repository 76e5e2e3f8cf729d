import type { Actor } from "@/lib/people/actor";

type Someone = Pick<Actor, "staffOf" | "memberOf" | "funderOf"> | null;

export function isStaff(actor: Someone): boolean {
  return (actor?.staffOf.length ?? 0) > 0;
}

/** Administrator of the whole installation. */
export function isAdministrator(actor: Someone): boolean {
  return (
    actor?.staffOf.some(({ programmeId, role }) => programmeId === null && role === "ADMINISTRATOR") ?? false
  );
}

/** Staff of this programme, or of the whole installation. */
export function staffsProgramme(actor: Someone, programmeId: string): boolean {
  return (
    actor?.staffOf.some((staff) => staff.programmeId === null || staff.programmeId === programmeId) ?? false
  );
}

/** The programmes someone is staff of: "all" of an installation, or a list of ids. */
export function staffedProgrammes(actor: Someone): "all" | string[] {
  const ids = actor?.staffOf.map(({ programmeId }) => programmeId) ?? [];
  return ids.includes(null) ? "all" : ids.filter((id) => id !== null);
}

/** The same as a filter on a `programmeId` column. */
export function staffedProgrammeFilter(actor: Someone): { programmeId?: { in: string[] } } {
  const programmes = staffedProgrammes(actor);
  return programmes === "all" ? {} : { programmeId: { in: programmes } };
}

export function isMemberOf(actor: Someone, organizationId: string): boolean {
  return actor?.memberOf.some((member) => member.organizationId === organizationId) ?? false;
}

export function isOwnerOf(actor: Someone, organizationId: string): boolean {
  return (
    actor?.memberOf.some((member) => member.organizationId === organizationId && member.role === "OWNER") ??
    false
  );
}

export function isFunderOf(actor: Someone, programmeId: string): boolean {
  return actor?.funderOf.some((funder) => funder.programmeId === programmeId) ?? false;
}

/** Who looks after the directory as a whole: administrators, and staff it was given to. */
export function keepsDirectory(actor: Actor | null): boolean {
  return isAdministrator(actor) || (actor?.keepsDirectory ?? false);
}
