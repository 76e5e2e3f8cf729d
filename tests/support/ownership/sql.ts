import type { Access } from "./accesses";
import type { Model } from "./models";

/** Which tables a statement names, and which of them it writes. */
export function tablesIn(sql: string, models: ReadonlyMap<string, Model>): Access[] {
  return [...sql.matchAll(/(\b(?:insert\s+into|update|delete\s+from|merge\s+into)\s+)?"(\w+)"/gi)].flatMap(
    ([, write, name = ""]) => (models.has(name) ? [{ model: name, write: write !== undefined }] : []),
  );
}
