import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { CohortFigures } from "@/lib/impact/cohorts";
import { formatDate, formatHours, formatMoney, formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** The figures of a programme's cohorts side by side, each the way to its own report. */
export async function CohortTable({
  cohorts,
  reportHref,
}: {
  cohorts: readonly CohortFigures[];
  reportHref: (cohort: string) => string;
}) {
  const [t, locale] = await Promise.all([getTranslations("impact"), getLocale()]);
  const count = (key: "participants" | "partners" | "projects" | "completed") => ({
    key,
    header: t(`figures.${key}`),
    align: "end" as const,
    cell: (row: CohortFigures) => formatNumber(row[key], locale),
  });
  return (
    <Table
      caption={t("byCohort")}
      rows={cohorts}
      rowKey={(row) => row.slug}
      columns={[
        {
          key: "cohort",
          header: t("cohort"),
          heading: true,
          cell: (row) => <Link href={reportHref(row.slug)}>{row.name}</Link>,
        },
        { key: "kickoff", header: t("kickoff"), cell: (row) => formatDate(row.kickoffOn, locale) },
        count("participants"),
        {
          key: "hours",
          header: t("figures.hours"),
          align: "end",
          cell: (row) => formatHours(row.minutes, locale),
        },
        {
          key: "value",
          header: t("figures.value"),
          align: "end",
          cell: (row) => formatMoney(row.valueCents, locale),
        },
        count("partners"),
        count("projects"),
        count("completed"),
      ]}
    />
  );
}
