/** JSON with its names in order: what says the same reads the same, also after the database has sorted its names. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}

/** Field by field what `after` says differently, before and after; a field that `after` leaves out is not asked about. */
export function differences<Before extends object>(
  before: Before,
  after: Partial<Record<keyof Before, unknown>>,
): Record<string, [before: unknown, after: unknown]> {
  return Object.fromEntries(
    Object.entries(after).flatMap(([name, is]): [string, [unknown, unknown]][] => {
      const was = before[name as keyof Before];
      return is === undefined || canonicalJson(was) === canonicalJson(is) ? [] : [[name, [was, is]]];
    }),
  );
}

/** A list of which only what is in it counts: each once, in one order. */
export const asSet = (words: readonly string[]): string[] => [...new Set(words)].sort();

export const isEmpty = (changes: object): boolean => Object.keys(changes).length === 0;

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}
