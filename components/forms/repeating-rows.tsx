import { Fragment, type ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type RepeatingRowsProps = {
  /** The rows that exist, then as many empty ones as may still come; each names its fields `roles.0.title`. */
  rows: readonly ReactNode[];
  /** How many of them are shown at once; the others open one by one. */
  shown: number;
  addLabel: string;
  /** Heading of a row, by its place. */
  rowLabel: (index: number) => string;
  hint?: ReactNode;
};

/** A list in a form. Each further row is inside the one before it, closed, so that adding needs no JavaScript; empty rows are left out on the server. */
export function RepeatingRows({ rows, shown, addLabel, rowLabel, hint }: RepeatingRowsProps) {
  const row = (index: number) => (
    <fieldset key={index} className="grid gap-4 border-s-2 border-line ps-4 sm:ps-5">
      <legend className="float-start mb-2 text-xs font-semibold text-ink-soft">{rowLabel(index)}</legend>
      <div className="clear-both grid gap-4">{rows[index]}</div>
    </fieldset>
  );
  const further = (index: number): ReactNode =>
    index < rows.length && (
      <details className="grid">
        <summary className="inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand underline-offset-4 hover:underline [[open]>&]:sr-only">
          <Icon name="plus" className="size-4" />
          {addLabel}
        </summary>
        <div className="grid gap-6">
          {row(index)}
          {further(index + 1)}
        </div>
      </details>
    );
  return (
    <div className="grid gap-6">
      {hint && <p className="text-sm text-ink-soft">{hint}</p>}
      {rows.slice(0, shown).map((_, index) => (
        <Fragment key={index}>{row(index)}</Fragment>
      ))}
      {further(shown)}
    </div>
  );
}
