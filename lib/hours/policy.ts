import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf, staffedProgrammes, staffsProgramme } from "@/lib/people/policy";

type Entry = { personId: string | null; project: { organizationId: string; programmeId: string } };

/** The project's partner or the programme's staff decide; never the person themselves. */
export function maySettle(actor: Actor, { personId, project }: Entry): boolean {
  if (personId === actor.personId) return false;
  return isMemberOf(actor, project.organizationId) || staffsProgramme(actor, project.programmeId);
}

/** `maySettle` as a filter. */
export function settleable(actor: Actor): Prisma.HoursEntryWhereInput {
  const programmes = staffedProgrammes(actor);
  return {
    OR: [{ personId: null }, { personId: { not: actor.personId } }],
    project: {
      OR: [
        { organizationId: { in: actor.memberOf.map(({ organizationId }) => organizationId) } },
        programmes === "all" ? {} : { programmeId: { in: programmes } },
      ],
    },
  };
}
