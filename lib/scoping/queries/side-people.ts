import "server-only";
import { db } from "@/lib/platform/db";
import type { Side } from "@/lib/intake/policy";

export type SidePerson = { id: string; name: string | null };

/** Who may speak for a side of a project: the organization's members, or its programme's staff. */
export function peopleOfSide(
  { organizationId, programmeId }: { organizationId: string; programmeId: string },
  side: Side,
): Promise<SidePerson[]> {
  return db().person.findMany({
    where: {
      archivedAt: null,
      ...(side === "PARTNER"
        ? { memberOf: { some: { endedAt: null, organizationId } } }
        : { staffOf: { some: { endedAt: null, OR: [{ programmeId: null }, { programmeId }] } } }),
    },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 100,
  });
}
