import { CsvError, parse } from "csv-parse/sync";
import { Refusal } from "@/lib/platform/refusal";

export const delimiters = [",", ";", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];
export type CsvTable = { delimiter: Delimiter; columns: string[]; rows: string[][] };

export const mostRows = 100_000;
const mostColumns = 100;

function records(text: string, delimiter: Delimiter, to?: number): string[][] {
  return parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    ...(to && { to }),
  });
}

/** How much a text looks like a table with this delimiter: columns of the header, if the other lines have as many. */
function likeness(text: string, delimiter: Delimiter): number {
  try {
    const [header = [], ...rows] = records(text, delimiter, 40);
    if (header.length < 2) return 0;
    const alike = rows.filter(({ length }) => length === header.length).length;
    return header.length * (rows.length ? alike / rows.length : 1);
  } catch {
    return 0;
  }
}

/** Comma, semicolon or tab: the one that makes the most even table; a comma when there is one column only. */
export function detectDelimiter(text: string): Delimiter {
  const scores = delimiters.map((delimiter) => likeness(text, delimiter));
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ",";
}

/** A CSV text as named columns and rows of cells. Quotes and line breaks inside cells are understood. */
export function readTable(text: string): CsvTable {
  const delimiter = detectDelimiter(text);
  let all: string[][];
  try {
    all = records(text, delimiter);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal("import-unreadable", { field: "file", values: { line: Number(error.lines ?? 1) } });
  }
  const [header = [], ...body] = all;
  const rows = body.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  if (rows.length === 0) throw new Refusal("import-empty", { field: "file" });
  if (rows.length > mostRows || header.length > mostColumns) {
    throw new Refusal("import-too-large", {
      field: "file",
      values: { rows: mostRows, columns: mostColumns },
    });
  }
  return { delimiter, columns: nameColumns(header), rows };
}

/** Every column gets a name of its own, also those without a heading or with one that came before. */
function nameColumns(header: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, heading] of header.entries()) {
    const name = heading.trim() || `#${index + 1}`;
    let free = name;
    for (let copy = 2; names.includes(free); copy++) free = `${name} (${copy})`;
    names.push(free);
  }
  return names;
}
