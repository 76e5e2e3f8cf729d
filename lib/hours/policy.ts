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
    // an empty condition inside an OR matches nothing, so staff of all is a case of its own
    project:
      programmes === "all"
        ? {}
        : {
            OR: [
              { organizationId: { in: actor.memberOf.map(({ organizationId }) => organizationId) } },
              { programmeId: { in: programmes } },
            ],
          },
  };
}
