import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

/** Refuses what the filter doesn't reach: finding is permission. */
export async function assertWithin(
  within: Prisma.OrganizationWhereInput,
  organizationId: string,
): Promise<void> {
  const found = await db().organization.findFirst({
    where: { AND: [{ id: organizationId }, within] },
    select: { id: true },
  });
  if (!found) throw new Refusal("not-found");
}
