import { Fragment, type ReactNode } from "react";
import { FurtherRow, RepeatingRow } from "@/components/forms/repeating-row";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type RepeatingRowsProps = {
  /** The rows that exist, then as many empty ones as may still come; each names its fields `roles.0.title`. */
  rows: readonly ReactNode[];
  /** What the server has: once it says something else, such as one row less, all are drawn anew. */
  drawn: unknown;
  /** How many of them are shown at once; the others open one by one. */
  shown: number;
  addLabel: string;
  /** Heading of a row, by its place. */
  rowLabel: (index: number) => string;
  hint?: ReactNode;
  /** Rows of one or two short fields, which take a line each. */
  lines?: boolean;
};

/** A list in a form. Each further row is inside the one before it, closed, so that adding needs no JavaScript; empty rows are left out on the server. */
export async function RepeatingRows(props: RepeatingRowsProps) {
  const { rows, drawn, shown, addLabel, rowLabel, hint, lines } = props;
  const t = await getTranslations("common");
  const list = lines ? "grid gap-4 sm:gap-3" : "grid gap-6";
  const row = (index: number) => {
    const label = rowLabel(index);
    return (
      <RepeatingRow
        line={lines}
        labels={{
          row: label,
          remove: t("removeRow"),
          removed: t("rowRemoved", { row: label }),
          bringBack: t("rowBack"),
        }}
      >
        {rows[index]}
      </RepeatingRow>
    );
  };
  const further = (index: number): ReactNode =>
    index < rows.length && (
      <FurtherRow label={addLabel}>
        <div className={list}>
          {row(index)}
          {further(index + 1)}
        </div>
      </FurtherRow>
    );
  return (
    <div key={JSON.stringify(drawn)} className={list}>
      {hint && <p className="text-sm text-ink-soft">{hint}</p>}
      <p className="hidden text-sm text-ink-soft [@media(scripting:none)]:block">{t("rowsWithoutScripts")}</p>
      {rows.slice(0, shown).map((_, index) => (
        <Fragment key={index}>{row(index)}</Fragment>
      ))}
      {further(shown)}
    </div>
  );
}
