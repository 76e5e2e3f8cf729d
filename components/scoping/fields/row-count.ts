const spare = 3;

/** How many rows a form draws for a list: those there are and a few to add, never more than it holds. */
export function rowCount(existing: number, limit: number): number {
  return Math.min(limit, Math.max(existing + spare, 1));
}
