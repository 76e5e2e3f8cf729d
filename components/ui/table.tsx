import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: "start" | "end";
  /** The cell that names the row; it becomes its heading. */
  heading?: boolean;
  /** On a wide screen `wide` takes the room that the others leave, `tight` keeps each of its lines whole: dates, counts, states. */
  room?: "wide" | "tight";
  /** Address of this page sorted by this column, the other way round when it already is. */
  sortHref?: string;
  sorted?: "ascending" | "descending";
};

type TableProps<Row> = {
  /** Names the table; shown above it unless `captionHidden`. */
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A closing row, such as totals, by column key. */
  footer?: Partial<Record<string, ReactNode>>;
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
};

const rooms = { wide: "xl:w-full xl:max-w-0 xl:min-w-56", tight: "xl:whitespace-nowrap" };

/** A table that becomes a list of small cards where it would not fit. Rows come paged and sorted from the database. */
export function Table<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  footer,
  empty,
}: TableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  const alignment = ({ align, room }: Column<Row>) =>
    `${align === "end" ? "sm:text-end tabular-nums" : ""} ${room ? rooms[room] : ""}`;
  return (
    <table className="stacking w-full border-collapse text-start text-sm">
      <caption className={captionHidden ? "sr-only" : "pb-3 text-start font-semibold"}>{caption}</caption>
      <thead className="top-0 bg-paper sm:sticky">
        <tr className="border-b-2 border-ink">
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              aria-sort={column.sorted}
              className={`px-3 py-2 text-start align-bottom text-xs font-semibold text-ink-soft first:ps-0 last:pe-0 ${alignment(column)}`}
            >
              {column.sortHref ? (
                <Link
                  href={column.sortHref}
                  className="inline-flex min-h-6 items-center gap-1 underline-offset-4 hover:underline"
                >
                  {column.header}
                  {column.sorted && (
                    <Icon name={column.sorted === "ascending" ? "up" : "down"} className="size-3.5" />
                  )}
                </Link>
              ) : (
                <span className="inline-flex min-h-6 items-center">{column.header}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map((row) => (
          <tr key={rowKey(row)} className="hover:bg-sunken">
            {columns.map((column) =>
              column.heading ? (
                <th
                  key={column.key}
                  scope="row"
                  className={`text-start align-top font-semibold sm:px-3 sm:py-3 sm:first:ps-0 sm:last:pe-0 ${alignment(column)}`}
                >
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.key}
                  data-label={column.header}
                  className={`align-top sm:px-3 sm:py-3 sm:first:ps-0 sm:last:pe-0 ${alignment(column)}`}
                >
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {footer && (
        <tfoot className="border-t-2 border-ink font-semibold">
          <tr>
            {columns.map((column) => (
              <td
                key={column.key}
                data-label={footer[column.key] === undefined ? undefined : column.header}
                className={`sm:px-3 sm:py-3 sm:first:ps-0 sm:last:pe-0 ${alignment(column)}`}
              >
                {footer[column.key]}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
