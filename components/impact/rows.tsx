import { Link } from "@/components/ui/link";
import { getLocale, getTranslations } from "next-intl/server";
import { StageBadge } from "@/components/projects/stage-badge";
import { Table } from "@/components/ui/table";
import type { Stage } from "@/lib/generated/prisma/enums";
import type { MembershipRow } from "@/lib/impact/memberships";
import type { EntryRow, ProjectRow } from "@/lib/impact/rows";
import { formatDate, formatHours, formatMoney, formatNumber } from "@/lib/platform/i18n/format";

async function words() {
  const [t, disciplines, activities, locale] = await Promise.all([
    getTranslations("impact"),
    getTranslations("catalogue.disciplines"),
    getTranslations("hours.activities"),
    getLocale(),
  ]);
  return {
    t,
    locale,
    discipline: (slug: string) => (disciplines.has(slug as "data") ? disciplines(slug as "data") : slug),
    activity: (slug: string) => (activities.has(slug as "writing") ? activities(slug as "writing") : slug),
  };
}

const project = (row: { project: string; projectSlug: string }) => (
  <Link href={`/projects/${row.projectSlug}`}>{row.project}</Link>
);

/** Verified entries with the rate each was valued at. */
export async function EntryRows({ rows }: { rows: readonly EntryRow[] }) {
  const { t, locale, discipline, activity } = await words();
  return (
    <Table
      caption={t("rows.entriesCaption")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "day",
          header: t("columns.day"),
          heading: true,
          cell: (row) => formatDate(row.workedOn, locale),
        },
        { key: "project", header: t("columns.project"), cell: project },
        { key: "partner", header: t("columns.partner"), cell: (row) => row.partner },
        { key: "discipline", header: t("columns.discipline"), cell: (row) => discipline(row.discipline) },
        { key: "activity", header: t("columns.activity"), cell: (row) => activity(row.activity) },
        {
          key: "hours",
          header: t("columns.hours"),
          align: "end",
          cell: (row) => formatHours(row.minutes, locale),
        },
        {
          key: "rate",
          header: t("columns.rate"),
          align: "end",
          cell: (row) => formatMoney(row.centsPerHour, locale),
        },
        {
          key: "value",
          header: t("columns.value"),
          align: "end",
          cell: (row) => formatMoney(row.valueCents, locale),
        },
      ]}
    />
  );
}

/** Who was on which team, as numbers instead of names. */
export async function MembershipRows({ rows }: { rows: readonly MembershipRow[] }) {
  const { t, locale, discipline } = await words();
  return (
    <Table
      caption={t("rows.membershipsCaption")}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "person",
          header: t("columns.person"),
          heading: true,
          cell: (row) => formatNumber(row.person, locale),
        },
        { key: "project", header: t("columns.project"), cell: project },
        { key: "cohort", header: t("columns.cohort"), cell: (row) => row.cohort },
        { key: "discipline", header: t("columns.discipline"), cell: (row) => discipline(row.discipline) },
        { key: "from", header: t("columns.from"), cell: (row) => formatDate(row.startsOn, locale) },
        {
          key: "to",
          header: t("columns.to"),
          cell: (row) => (row.endsOn ? formatDate(row.endsOn, locale) : ""),
        },
      ]}
    />
  );
}

/** Projects with what each was given. */
export async function ProjectRows({ rows }: { rows: readonly ProjectRow[] }) {
  const { t, locale } = await words();
  return (
    <Table
      caption={t("rows.projectsCaption")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.slug}
      columns={[
        {
          key: "project",
          header: t("columns.project"),
          heading: true,
          cell: (row) => <Link href={`/projects/${row.slug}`}>{row.title}</Link>,
        },
        { key: "partner", header: t("columns.partner"), cell: (row) => row.partner },
        { key: "cohort", header: t("columns.cohort"), cell: (row) => row.cohort },
        {
          key: "stage",
          header: t("columns.stage"),
          cell: (row) => <StageBadge stage={row.stage as Stage} />,
        },
        {
          key: "people",
          header: t("columns.people"),
          align: "end",
          cell: (row) => formatNumber(row.people, locale),
        },
        {
          key: "hours",
          header: t("columns.hours"),
          align: "end",
          cell: (row) => formatHours(row.minutes, locale),
        },
        {
          key: "value",
          header: t("columns.value"),
          align: "end",
          cell: (row) => formatMoney(row.valueCents, locale),
        },
      ]}
    />
  );
}
