import type { Prisma } from "@/lib/generated/prisma/client";

/** Which rows are meant: a condition on the column that holds the id of a cohort. */
export type Cut = (cohortId: Prisma.Sql) => Prisma.Sql;

/** How a column is written: a date as one, minutes as hours, cents as money, a slug by its name. */
export type ColumnForm =
  | "text"
  | "id"
  | "date"
  | "minutes"
  | "cents"
  | "number"
  | "discipline"
  | "disciplines"
  | "activity"
  | "stage"
  | "person"
  | "teams";

export type RowColumn = {
  key: string;
  form: ColumnForm;
  /** The column that says where it leads; not shown itself. */
  address?: string;
  /** Only in downloads: the id by which a row is asked about. */
  download?: boolean;
};

/** What stands behind a figure: one row for each thing, and how it is read. */
export type RowSource = {
  /** Names its texts under `impact.rows`. */
  kind: string;
  /** Whether everybody may read single rows, or only those who answer for the programme. */
  open: boolean;
  /** The first names the row. */
  columns: readonly RowColumn[];
  /** Selects a row for each thing with `id` and its columns, in no order. */
  rows: (cut: Cut) => Prisma.Sql;
  /** Of the row `r`, as one looks at them. */
  order: Prisma.Sql;
  /** Of the row `r`: its place among all, for reading a million of them part by part; sources without it are read at once. */
  place?: { order: Prisma.Sql; after: (last: Record<string, unknown>) => Prisma.Sql };
};

/**
 * A figure, said once: its unit, its rows and what each adds to it. What it is called, counts, comes from and leaves out
 * stands in the texts under `impact.measures`. Its value is the fold of its rows and nothing else.
 */
export type Measure = {
  key: string;
  unit: "people" | "minutes" | "cents" | "things" | "share";
  of: RowSource;
  /** Of the row `r`, which rows belong to it; all of them where it says nothing. */
  only?: Prisma.Sql;
  /** Of the row `r`: a whole number. */
  amount: Prisma.Sql;
  /** Amounts added up, or added up over the number of rows; there is no share of no rows. */
  fold: "sum" | "share";
  /** Selects the same `amount` and `rows` from sums kept beside the rows; a test holds the two against each other. */
  kept?: (cut: Cut) => Prisma.Sql;
};
