import "server-only";
import { db } from "@/lib/platform/db";

export type Priority = { id: string; title: string; why: string };

/** What an organization has named as its strategic priorities, and the one that is chosen although it was put away since. */
export function prioritiesOf(organizationId: string, chosen: string | null | undefined): Promise<Priority[]> {
  return db().strategicPriority.findMany({
    where: { organizationId, OR: [{ archivedAt: null }, ...(chosen ? [{ id: chosen }] : [])] },
    select: { id: true, title: true, why: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 30,
  });
}
