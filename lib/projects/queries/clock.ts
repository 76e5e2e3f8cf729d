import "server-only";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { clockOf, type Clock } from "@/lib/projects/turn";

/** The two-sided clock of a project the reader was found inside of. */
export async function clockOfProject(projectId: string, timeZone: string): Promise<Clock> {
  const turns = await db().waiting.findMany({
    where: { projectId },
    select: { side: true, since: true, until: true },
    orderBy: [{ since: "asc" }, { until: { sort: "asc", nulls: "last" } }],
  });
  return clockOf(turns, now(), timeZone);
}
