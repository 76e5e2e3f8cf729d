import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { measured } from "@/components/impact/measured";
import type { MeasureKey } from "@/lib/impact/measures";
import type { CohortValues } from "@/lib/impact/values";
import type { Measure } from "@/lib/platform/measure";
import { formatDate } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** The figures of a programme's cohorts side by side, each the way to its own report. */
export async function CohortTable({
  measures,
  cohorts,
  reportHref,
}: {
  measures: readonly (Measure & { key: MeasureKey })[];
  cohorts: readonly CohortValues[];
  reportHref: (cohort: string) => string;
}) {
  const [t, locale] = await Promise.all([getTranslations("impact"), getLocale()]);
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
        {
          key: "kickoff",
          header: t("kickoff"),
          room: "tight",
          cell: (row) => formatDate(row.kickoffOn, locale),
        },
        ...measures.map(({ key, unit }) => ({
          key,
          header: t(`measures.${key}.name`),
          align: "end" as const,
          cell: (row: CohortValues) => measured(unit, row[key], locale),
        })),
      ]}
    />
  );
}
