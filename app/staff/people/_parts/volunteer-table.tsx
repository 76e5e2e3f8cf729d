import { StandingBadge } from "@/app/staff/people/_parts/standing-badge";
import { EmailText } from "@/components/ui/email-link";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Discipline } from "@/lib/reference/disciplines";
import { formatDay, formatHours } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { VolunteerRow } from "@/lib/volunteers/list";

/** People with where they stand, what they do and when they were last written to. */
export async function VolunteerTable({ rows, caption }: { rows: readonly VolunteerRow[]; caption: string }) {
  const [t, names, locale] = await Promise.all([
    getTranslations("volunteers"),
    getTranslations("catalogue.disciplines"),
    getLocale(),
  ]);
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          header: t("columns.name"),
          heading: true,
          cell: ({ id, name, email }) => (
            <span className="grid">
              <Link href={`/staff/people/${id}`}>
                <bdi>{name ?? email}</bdi>
              </Link>
              {name && (
                <span className="text-xs font-normal text-ink-soft">
                  <EmailText address={email} />
                </span>
              )}
            </span>
          ),
        },
        {
          key: "standing",
          header: t("columns.standing"),
          room: "tight",
          cell: ({ standing }) => <StandingBadge standing={standing} />,
        },
        {
          key: "work",
          header: t("columns.work"),
          cell: ({ discipline, team, cohort }) => (
            <span className="grid">
              {team ?? cohort}
              <span className="text-xs text-ink-soft">{discipline && names(discipline as Discipline)}</span>
            </span>
          ),
        },
        {
          key: "verified",
          header: t("columns.verified"),
          align: "end",
          cell: ({ verified }) => formatHours(verified, locale),
        },
        {
          key: "waiting",
          header: t("columns.waiting"),
          align: "end",
          cell: ({ waiting }) => (waiting > 0 ? formatHours(waiting, locale) : "–"),
        },
        {
          key: "writtenTo",
          header: t("columns.writtenTo"),
          room: "tight",
          cell: ({ writtenTo }) => (writtenTo ? formatDay(writtenTo, locale) : t("never")),
        },
      ]}
    />
  );
}
