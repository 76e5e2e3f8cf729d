import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { staffedProgrammeFilter, staffedProgrammes } from "@/lib/people/policy";

/** Whoever applied to a cohort of a programme that the actor is staff of, or served in one. */
export function knownTo(actor: Actor): Prisma.PersonWhereInput {
  return { archivedAt: null, programmes: { some: staffedProgrammeFilter(actor) } };
}

/** `knownTo` in SQL, of a person `p`. */
export function isKnownTo(actor: Actor): Prisma.Sql {
  return Prisma.sql`p."archivedAt" is null and exists (select 1 from "PersonProgramme" pp
    where pp."personId" = p.id and ${staffed(actor, Prisma.sql`pp."programmeId"`)})`;
}

/** `staffedProgrammeFilter` in SQL: what happened in other programmes stays there. */
export function staffed(actor: Actor, column: Prisma.Sql): Prisma.Sql {
  const programmes = staffedProgrammes(actor);
  return programmes === "all" ? Prisma.sql`true` : Prisma.sql`${column} = any(${programmes}::uuid[])`;
}
