import "server-only";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";

/** An organization that turned out to be another one gives it all its projects. */
export async function giveProjects(from: string, organizationId: string): Promise<void> {
  await db().project.updateMany({
    where: { organizationId: from },
    data: { organizationId, updatedAt: now() },
  });
}
