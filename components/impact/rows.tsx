import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { StageBadge } from "@/components/projects/stage-badge";
import { Table } from "@/components/ui/table";
import type { TeamOfPerson } from "@/lib/engagements/measures";
import type { Stage } from "@/lib/generated/prisma/enums";
import type { MeasureRow } from "@/lib/impact/rows";
import type { RowColumn, RowSource } from "@/lib/platform/measure";
import { formatDate, formatHours, formatMoney, formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

const inNumbers = ["minutes", "cents", "number"];

/** The rows behind a figure, a column for each that its source shows. */
export async function MeasureRows({ of, rows }: { of: RowSource; rows: readonly MeasureRow[] }) {
  const [t, cell] = await Promise.all([getTranslations("impact"), cells()]);
  return (
    <Table
      caption={t(`rows.${of.kind}Caption` as "rows.entriesCaption")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={of.columns
        .filter(({ download }) => !download)
        .map((column, place) => ({
          key: column.key,
          header: t(`columns.${column.key}` as "columns.title"),
          heading: place === 0,
          room: column.form === "date" ? "tight" : undefined,
          align: inNumbers.includes(column.form) ? "end" : undefined,
          cell: (row: MeasureRow) => cell(column, row),
        }))}
    />
  );
}

/** Writes a cell by the form of its column. */
async function cells(): Promise<(column: RowColumn, row: MeasureRow) => ReactNode> {
  const [t, disciplines, activities, locale] = await Promise.all([
    getTranslations("impact"),
    getTranslations("catalogue.disciplines"),
    getTranslations("hours.activities"),
    getLocale(),
  ]);
  const discipline = (slug: string) => (disciplines.has(slug as "data") ? disciplines(slug as "data") : slug);
  const activity = (slug: string) =>
    activities.has(slug as "writing") ? activities(slug as "writing") : slug;
  const during = ({ cohort, from, to }: TeamOfPerson) =>
    t(to ? "rows.during" : "rows.since", {
      cohort: cohort ?? "",
      from: formatDate(from, locale),
      to: to ? formatDate(to, locale) : "",
    });
  return function cell({ key, form, address }, row) {
    const value = row[key];
    switch (form) {
      case "text":
      case "id":
        return address ? <Link href={String(row[address])}>{String(value)}</Link> : String(value ?? "");
      case "date":
        return formatDate(String(value), locale);
      case "minutes":
        return formatHours(Number(value), locale);
      case "cents":
        return formatMoney(Number(value), locale);
      case "number":
        return formatNumber(Number(value), locale);
      case "discipline":
        return discipline(String(value));
      case "disciplines":
        return (value as string[]).map(discipline).join(", ");
      case "activity":
        return activity(String(value));
      case "stage":
        return <StageBadge stage={value as Stage} />;
      case "person":
        return t("rows.person", { number: formatNumber(Number(value), locale) });
      case "teams":
        return (
          <ul className="grid gap-1">
            {(value as TeamOfPerson[]).map((team) => (
              <li key={`${team.address} ${team.from}`}>
                <Link href={team.address}>{team.title}</Link>
                <span className="block text-xs text-ink-soft">{during(team)}</span>
              </li>
            ))}
          </ul>
        );
    }
  };
}
