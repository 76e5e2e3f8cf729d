import "server-only";
import { db } from "@/lib/platform/db";

/** What the last change of an entry replaced; only what is different now. */
export type Difference = { workedOn?: string; minutes?: number; activity?: string; note?: string };

/** What each of these entries said before its last change, by id; nothing for those never changed. */
export async function differencesOf(
  entries: readonly { id: string; version: number }[],
): Promise<Map<string, Difference>> {
  const moved = entries.filter(({ version }) => version > 1).map(({ id }) => id);
  if (moved.length === 0) return new Map();
  const rows = await db().auditEntry.findMany({
    where: { subjectType: "HoursEntry", subjectId: { in: moved }, action: "hours.changed" },
    select: { subjectId: true, changes: true },
    orderBy: { at: "desc" },
    distinct: ["subjectId"],
  });
  return new Map(rows.map(({ subjectId, changes }) => [subjectId, different(changes as Changes)]));
}

type Changes = Record<string, [before: unknown, after: unknown]>;

function different(changes: Changes): Difference {
  const kept = Object.entries(changes).filter(([, [before, after]]) => before !== after);
  return Object.fromEntries(kept.map(([name, [before]]) => [name, before]));
}
