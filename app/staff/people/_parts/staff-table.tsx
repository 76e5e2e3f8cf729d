import { endStaff, giveDirectory, takeDirectory } from "@/app/staff/people/actions";
import { ActionButton } from "@/components/forms/action-button";
import { PersonLine } from "@/components/ui/avatar";
import { Table } from "@/components/ui/table";
import type { StaffRow } from "@/lib/programmes/staff";
import { formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** Who is on staff; `ends` for administrators, who say so. */
export async function StaffTable({ rows, ends }: { rows: StaffRow[]; ends: boolean }) {
  const [t, roles, locale] = await Promise.all([
    getTranslations("account.people"),
    getTranslations("account.invite.roles"),
    getLocale(),
  ]);
  const nameOf = ({ name, email }: StaffRow) => name ?? email;
  const columns = [
    {
      key: "name",
      header: t("name"),
      heading: true,
      cell: (row: StaffRow) => <PersonLine name={nameOf(row)} note={row.email} />,
    },
    { key: "programme", header: t("programme"), cell: (row: StaffRow) => row.programme ?? t("whole") },
    {
      key: "role",
      header: t("role"),
      cell: (row: StaffRow) =>
        [roles(row.role), row.keepsDirectory && t("keepsDirectory")].filter(Boolean).join(" · "),
    },
    { key: "since", header: t("since"), cell: (row: StaffRow) => formatDay(row.since, locale) },
    {
      key: "actions",
      header: t("actions"),
      cell: (row: StaffRow) => (
        <div className="flex flex-wrap gap-2">
          {row.role === "MANAGER" &&
            (row.keepsDirectory ? (
              <ActionButton
                action={takeDirectory}
                fields={{ membershipId: row.id }}
                label={t("takeDirectory")}
                of={nameOf(row)}
                tone="quiet"
                size="small"
              />
            ) : (
              <ActionButton
                action={giveDirectory}
                fields={{ membershipId: row.id }}
                label={t("giveDirectory")}
                of={nameOf(row)}
                tone="quiet"
                size="small"
                confirm={{ text: t("giveDirectoryText", { name: nameOf(row) }) }}
              />
            ))}
          <ActionButton
            action={endStaff}
            fields={{ membershipId: row.id }}
            label={t("end")}
            of={`${nameOf(row)}, ${row.programme ?? t("whole")}`}
            tone="quiet"
            size="small"
            confirm={{ text: t("endStaff", { name: nameOf(row) }) }}
          />
        </div>
      ),
    },
  ];
  return (
    <Table
      caption={t("staff")}
      captionHidden
      columns={ends ? columns : columns.slice(0, -1)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
