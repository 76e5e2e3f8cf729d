import type { ImportField, ImportValues } from "@/lib/organizations/import/import-schema";

/** What the directory says of an organization, as far as an import may change it. */
export type Entry = {
  id: string;
  source: string | null;
  sourceId: string | null;
  name: string;
  kind: string;
  ein: string | null;
  postalCode: string | null;
  website: string | null;
  mission: string;
  causes: string[];
  areas: string[];
  standing: string;
};

export type Changes = Partial<Record<ImportField, [before: unknown, after: unknown]>>;

const compared = ["name", "kind", "ein", "postalCode", "website", "mission", "causes", "areas"] as const;

/** Field by field what the row says differently. What it does not say stays as it is. */
export function changesOf(entry: Entry, values: ImportValues): Changes {
  const changes: Changes = {};
  for (const field of compared) {
    const after = values[field];
    if (after === undefined) continue;
    const before = entry[field];
    if (asText(before) !== asText(after)) changes[field] = [before, after];
  }
  return changes;
}

function asText(value: string | string[] | null): string {
  return Array.isArray(value) ? [...value].sort().join("|") : (value ?? "");
}
