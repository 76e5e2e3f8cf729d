import "server-only";
import type { RiskKind } from "@/lib/generated/prisma/enums";
import { fromDate, type CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";

export type Discovery = {
  id: string;
  kind: RiskKind;
  what: string;
  foreseen: boolean;
  note: string;
  foundOn: CalendarDate;
  by: string | null;
};

/** What the team met during delivery, newest first; for everyone who may read the scope. */
export async function discoveriesOf(projectId: string): Promise<Discovery[]> {
  const rows = await db().discovery.findMany({
    where: { projectId },
    select: {
      id: true,
      kind: true,
      what: true,
      foreseen: true,
      note: true,
      foundOn: true,
      person: { select: { name: true } },
    },
    orderBy: [{ foundOn: "desc" }, { id: "desc" }],
    take: 100,
  });
  return rows.map(({ foundOn, person, ...row }) => ({
    ...row,
    foundOn: fromDate(foundOn),
    by: person?.name ?? null,
  }));
}
