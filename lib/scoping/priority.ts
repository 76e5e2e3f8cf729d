import "server-only";
import { db } from "@/lib/platform/db";

/** A priority of the organization by its title; one nobody has written down yet becomes one of its own. */
export async function priorityNamed(
  title: string,
  organizationId: string,
): Promise<{ id: string; title: string }> {
  const select = { id: true, title: true } as const;
  const known = await db().strategicPriority.findFirst({
    where: { organizationId, title: { equals: title, mode: "insensitive" }, archivedAt: null },
    select,
  });
  return known ?? db().strategicPriority.create({ data: { organizationId, title }, select });
}
