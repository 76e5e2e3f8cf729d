import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { staffedProgrammeFilter } from "@/lib/people/policy";
import { staffed } from "@/lib/organizations/reach";

/** Whoever applied to a cohort of a programme that the actor is staff of, or served in one. */
export function knownTo(actor: Actor): Prisma.PersonWhereInput {
  return { archivedAt: null, programmes: { some: staffedProgrammeFilter(actor) } };
}

/** `knownTo` in SQL, of a person `p`. */
export function isKnownTo(actor: Actor): Prisma.Sql {
  return Prisma.sql`p."archivedAt" is null and exists (select 1 from "PersonProgramme" pp
    where pp."personId" = p.id and ${staffed(actor, Prisma.sql`pp."programmeId"`)})`;
}
