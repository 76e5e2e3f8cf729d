import { endFunder } from "@/app/staff/people/actions";
import { ActionButton } from "@/components/forms/action-button";
import { PersonLine } from "@/components/ui/avatar";
import { Table } from "@/components/ui/table";
import type { FunderRow } from "@/lib/programmes/staff";
import { formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** Who may read which programme's reports. */
export async function FunderTable({ rows }: { rows: FunderRow[] }) {
  const [t, locale] = await Promise.all([getTranslations("account.people"), getLocale()]);
  const nameOf = ({ name, email }: FunderRow) => name ?? email;
  return (
    <Table
      caption={t("funders")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p className="text-ink-soft">{t("noFunders")}</p>}
      columns={[
        {
          key: "name",
          header: t("name"),
          heading: true,
          cell: (row) => <PersonLine name={nameOf(row)} note={row.email} />,
        },
        { key: "programme", header: t("programme"), cell: (row) => row.programme },
        { key: "since", header: t("since"), cell: (row) => formatDay(row.since, locale) },
        {
          key: "actions",
          header: t("actions"),
          cell: (row) => (
            <ActionButton
              action={endFunder}
              fields={{ membershipId: row.id }}
              label={t("end")}
              of={`${nameOf(row)}, ${row.programme}`}
              tone="quiet"
              size="small"
              confirm={{ text: t("endFunder", { name: nameOf(row), programme: row.programme }) }}
            />
          ),
        },
      ]}
    />
  );
}
