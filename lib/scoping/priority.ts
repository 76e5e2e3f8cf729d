import "server-only";
import { db } from "@/lib/platform/db";

/** A priority of the organization by its title; one nobody has written down yet becomes one of its own. */
export async function priorityNamed(
  title: string,
  organizationId: string,
): Promise<{ id: string; title: string }> {
  const [known] = await db().$queryRaw<{ id: string; title: string }[]>`
    select id, title from "StrategicPriority"
    where "organizationId" = ${organizationId}::uuid and "archivedAt" is null and folded(title) = folded(${title})
    order by "createdAt" limit 1`;
  return (
    known ??
    db().strategicPriority.create({ data: { organizationId, title }, select: { id: true, title: true } })
  );
}
