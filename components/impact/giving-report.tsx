import { Link } from "@/components/ui/link";
import { ColumnChart } from "@/components/charts/column-chart";
import { Figure } from "@/components/ui/figure";
import { Table } from "@/components/ui/table";
import type { CompanyGiving } from "@/lib/impact/company";
import { formatDate, formatHours, formatMoney, formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** What a company's people gave: three figures, months, projects, and for its owners the people. */
export async function GivingReport({ giving, asOf }: { giving: CompanyGiving; asOf: string }) {
  const [t, labels, locale] = await Promise.all([
    getTranslations("impact.company"),
    getTranslations("impact"),
    getLocale(),
  ]);
  const months = giving.months.slice(-24);
  return (
    <>
      <div className="grid gap-8 md:grid-cols-3">
        <Figure
          label={t("people")}
          value={formatNumber(giving.people, locale)}
          definition={t("peopleDefinition")}
          asOf={asOf}
        />
        <Figure
          label={labels("measures.hours.name")}
          value={formatHours(giving.minutes, locale)}
          definition={t("hoursDefinition")}
          asOf={asOf}
        />
        <Figure
          label={labels("measures.value.name")}
          value={formatMoney(giving.valueCents, locale)}
          definition={labels("measures.value.definition")}
          asOf={asOf}
        />
      </div>
      <ColumnChart
        title={labels("hoursByMonth")}
        description={labels("hoursByMonthText")}
        columns={[labels("month"), labels("measures.hours.name")]}
        data={months.map(({ month, minutes }) => ({
          label: formatDate(month, locale, "monthShort"),
          value: minutes,
          text: formatHours(minutes, locale),
        }))}
      />
      <Table
        caption={t("projects")}
        rows={giving.projects}
        rowKey={(row) => row.address}
        columns={[
          {
            key: "project",
            header: labels("columns.title"),
            heading: true,
            cell: (row) => <Link href={row.address}>{row.title}</Link>,
          },
          { key: "partner", header: labels("columns.partner"), cell: (row) => row.partner },
          {
            key: "people",
            header: labels("columns.people"),
            align: "end",
            cell: (row) => formatNumber(row.people, locale),
          },
          {
            key: "hours",
            header: labels("columns.minutes"),
            align: "end",
            cell: (row) => formatHours(row.minutes, locale),
          },
        ]}
      />
      {giving.members.length > 0 && (
        <Table
          caption={t("members")}
          rows={giving.members}
          rowKey={(row) => row.name}
          columns={[
            { key: "person", header: labels("columns.person"), heading: true, cell: (row) => row.name },
            {
              key: "hours",
              header: labels("columns.minutes"),
              align: "end",
              cell: (row) => formatHours(row.minutes, locale),
            },
          ]}
        />
      )}
    </>
  );
}
