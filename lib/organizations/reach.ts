import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { isAdministrator, keepsDirectory, staffedProgrammes, staffsProgramme } from "@/lib/people/policy";

// How far the powers of staff reach: an organization, and the programmes it works with.

/** `staffedProgrammeFilter` in SQL, of what holds the id of a programme; true of nothing for who is on no staff. */
export function staffed(actor: Actor, programmeId: Prisma.Sql): Prisma.Sql {
  const programmes = staffedProgrammes(actor);
  return programmes === "all" ? Prisma.sql`true` : Prisma.sql`${programmeId} = any(${programmes}::uuid[])`;
}

type Programmes = readonly { programmeId: string }[];

/** Staff of one of its programmes look after an organization; who keeps the directory looks after all. */
export function looksAfter(actor: Actor | null, programmes: Programmes): boolean {
  return keepsDirectory(actor) || programmes.some(({ programmeId }) => staffsProgramme(actor, programmeId));
}

/** `looksAfter` as a filter. */
export function lookedAfter(actor: Actor | null): Prisma.OrganizationWhereInput {
  if (keepsDirectory(actor)) return {};
  return { programmes: { some: ofStaffed(actor) } };
}

/**
 * What touches every programme an organization works with (who belongs to it, whether it is suspended) asks for
 * staff of all of them, so that nobody makes themselves a partner of a programme they don't staff. Of one that
 * works with none, whoever keeps the directory decides.
 */
export function decidesFor(actor: Actor | null, programmes: Programmes): boolean {
  if (isAdministrator(actor)) return true;
  if (programmes.length === 0) return keepsDirectory(actor);
  return programmes.every(({ programmeId }) => staffsProgramme(actor, programmeId));
}

/** `decidesFor` as a filter. */
export function decidedFor(actor: Actor | null): Prisma.OrganizationWhereInput {
  if (isAdministrator(actor)) return {};
  const staffed = { programmes: { some: {}, every: ofStaffed(actor) } };
  return keepsDirectory(actor) ? { OR: [{ programmes: { none: {} } }, staffed] } : staffed;
}

function ofStaffed(actor: Actor | null): Prisma.OrganizationProgrammeWhereInput {
  const programmes = staffedProgrammes(actor);
  return programmes === "all" ? {} : { programmeId: { in: programmes } };
}
