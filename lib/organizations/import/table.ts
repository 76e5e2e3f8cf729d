import { CsvError, parse } from "csv-parse/sync";
import { guessMapping } from "@/lib/organizations/import/columns";
import { withoutGuard } from "@/lib/platform/csv-guard";
import { Refusal } from "@/lib/platform/refusal";

export const delimiters = [",", ";", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];
/** A row and where a spreadsheet shows it; the first row is 1. */
export type TableRow = { line: number; cells: string[] };
export type CsvTable = { delimiter: Delimiter; headerLine: number; columns: string[]; rows: TableRow[] };

export const mostRows = 100_000;
const mostColumns = 100;

const options = { bom: true, relax_column_count: true, relax_quotes: true } as const;

function records(text: string, delimiter: Delimiter, to?: number): string[][] {
  return parse(text, { ...options, delimiter, ...(to && { to }) });
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== "").length;

/** How much a text looks like a table with this delimiter: how many cells most lines have, if most have as many. */
function evenness(text: string, delimiter: Delimiter): number {
  try {
    const lengths = records(text, delimiter, 40)
      .filter(filled)
      .map(({ length }) => length);
    const score = (length: number) =>
      (length * lengths.filter((each) => each === length).length) / lengths.length;
    return Math.max(0, ...lengths.filter((length) => length > 1).map(score));
  } catch {
    return 0;
  }
}

/** Comma, semicolon or tab: the one that makes the most even table; a comma when there is one column only. */
export function detectDelimiter(text: string): Delimiter {
  const scores = delimiters.map((delimiter) => evenness(text, delimiter));
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ",";
}

/** A first line that only tells spreadsheets the delimiter. */
const separatorLine = /^\uFEFF?"?sep=([,;\t])"?[,;\t]*\r?\n/i;

/** A CSV text as named columns and rows of cells. Quotes and line breaks inside cells are understood. */
export function readTable(text: string): CsvTable {
  const [told = "", separator] = separatorLine.exec(text) ?? [];
  const body = text.slice(told.length);
  const linesBefore = told ? 1 : 0;
  const delimiter = delimiters.find((each) => each === separator) ?? detectDelimiter(body);
  const all = allRecords(body, delimiter, linesBefore);
  const place = headerPlace(all);
  const header = (all[place] ?? []).map(withoutGuard);
  const rows = all
    .map((cells, index) => ({ line: index + 1 + linesBefore, cells }))
    .slice(place + 1)
    .filter(({ cells }) => filled(cells) > 0)
    .map(({ line, cells }) => ({ line, cells: cells.map(withoutGuard) }));
  if (rows.length === 0) throw new Refusal("import-empty", { field: "file" });
  if (rows.length > mostRows || header.length > mostColumns) {
    throw new Refusal("import-too-large", {
      field: "file",
      values: { rows: mostRows, columns: mostColumns },
    });
  }
  return { delimiter, headerLine: place + 1 + linesBefore, columns: nameColumns(header), rows };
}

function allRecords(text: string, delimiter: Delimiter, linesBefore: number): string[][] {
  try {
    return records(text, delimiter);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = linesBefore + lineOfUnclosedQuote(text, delimiter);
    throw new Refusal("import-unreadable", { field: "file", values: { line } });
  }
}

/** The line after the last record that could be read: the record that begins there never ends. */
function lineOfUnclosedQuote(text: string, delimiter: Delimiter): number {
  let read = 0;
  try {
    parse(text, {
      ...options,
      delimiter,
      on_record: (_, { lines }) => {
        read = lines;
        return null;
      },
    });
  } catch {
    // known: only the place is asked for
  }
  return read + 1;
}

/** Titles and empty lines stand above some headers: it is the first line that names a column, else the first with two cells. */
function headerPlace(all: readonly string[][]): number {
  const first = all.slice(0, 20);
  const named = first.findIndex(
    (cells) => guessMapping(cells).name && (cells.length > 1 || filled(cells) === 1),
  );
  if (named >= 0) return named;
  const several = first.findIndex((cells) => filled(cells) > 1);
  return Math.max(0, several >= 0 ? several : first.findIndex((cells) => filled(cells) > 0));
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
