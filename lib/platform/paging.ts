export type Paged<Row> = { rows: Row[]; total: number; page: number; pages: number };

/** The page asked for in an address, 1 and up; anything else is the first. */
export function readPage(value: string | string[] | undefined): number {
  const page = Number(Array.isArray(value) ? value[0] : value);
  return Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1;
}

export function paged<Row>(rows: Row[], total: number, page: number, size: number): Paged<Row> {
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / size)) };
}

/** An address with these search parameters, before its fragment where it has one; empty ones are left out. */
export function withParameters(
  path: string,
  parameters: Record<string, string | number | string[] | undefined>,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== "") search.append(name, String(each));
    }
  }
  const query = search.toString();
  return query ? path.replace(/(?=#)|$/, `?${query}`) : path;
}
