import "server-only";
import type { Actor } from "@/lib/people/actor";
import { isStaff } from "@/lib/people/policy";
import { db } from "@/lib/platform/db";

/** Vetted partners, one of which may run a programme; only staff choose it. */
export async function organizationsThatMayRun(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!isStaff(actor)) return [];
  return db().organization.findMany({
    where: { standing: "PARTNER", archivedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
    take: 500,
  });
}
