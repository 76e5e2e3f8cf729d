import { Readable } from "node:stream";
import { stringify } from "csv-stringify/sync";
import { withGuard } from "@/lib/platform/csv-guard";

export type CsvColumn<Row> = { header: string; value: (row: Row) => string | number | null };

/** A CSV text with its header; cells that a spreadsheet would run as a formula are disarmed. */
export function toCsv<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  { header = true } = {},
): string {
  const cells = rows.map((row) => columns.map((column) => column.value(row)));
  const lines = header ? [columns.map((column) => column.header), ...cells] : cells;
  return stringify(
    lines.map((line) => line.map((cell) => (typeof cell === "string" ? withGuard(cell) : cell))),
    { record_delimiter: "windows" },
  );
}

/** A download that is written as it is read: `batches` may be millions of rows. */
export function csvResponse<Row>(
  fileName: string,
  columns: readonly CsvColumn<Row>[],
  batches: AsyncIterable<readonly Row[]>,
): Response {
  const encoder = new TextEncoder();
  async function* lines() {
    // the mark tells spreadsheets that it is UTF-8
    yield encoder.encode(`\uFEFF${toCsv(columns, [])}`);
    for await (const batch of batches) yield encoder.encode(toCsv(columns, batch, { header: false }));
  }
  return new Response(Readable.toWeb(Readable.from(lines())) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName.replaceAll(/[^\w.-]+/g, "-")}"`,
      "cache-control": "private, no-store",
    },
  });
}
