import "server-only";
import { db } from "@/lib/platform/db";

/** When a thing last changed, and how many times it did since it was made. */
export type LastChange = { at: Date; times: number };

/** The last change of things, as the audit tells it by the actions that change what is asked for; things without a trace are left out. */
export async function lastChanges(
  subjectType: string,
  ids: readonly string[],
  actions: readonly string[],
): Promise<Map<string, LastChange>> {
  if (ids.length === 0) return new Map();
  const rows = await db().auditEntry.groupBy({
    by: ["subjectId"],
    where: { subjectType, subjectId: { in: [...ids] }, action: { in: [...actions] } },
    _max: { at: true },
    _count: true,
  });
  return new Map(
    rows.flatMap(({ subjectId, _max: { at }, _count: count }) =>
      at ? [[subjectId, { at, times: count - 1 }] as const] : [],
    ),
  );
}
