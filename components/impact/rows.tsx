import { Link } from "@/components/ui/link";
import { StageBadge } from "@/components/projects/stage-badge";
import { Table, type Column } from "@/components/ui/table";
import type { Stage } from "@/lib/generated/prisma/enums";
import type { PersonRow } from "@/lib/impact/people";
import type { EntryRow, PartnerRow, ProjectRow } from "@/lib/impact/rows";
import { formatDate, formatHours, formatMoney, formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

async function words() {
  const [t, disciplines, activities, locale] = await Promise.all([
    getTranslations("impact"),
    getTranslations("catalogue.disciplines"),
    getTranslations("hours.activities"),
    getLocale(),
  ]);
  const hours: Column<{ minutes: number }> = {
    key: "hours",
    header: t("columns.hours"),
    align: "end",
    cell: (row) => formatHours(row.minutes, locale),
  };
  const value: Column<{ valueCents: number }> = {
    key: "value",
    header: t("columns.value"),
    align: "end",
    cell: (row) => formatMoney(row.valueCents, locale),
  };
  return {
    t,
    locale,
    hours,
    value,
    discipline: (slug: string) => (disciplines.has(slug as "data") ? disciplines(slug as "data") : slug),
    activity: (slug: string) => (activities.has(slug as "writing") ? activities(slug as "writing") : slug),
  };
}

const project = (row: { project: string; address: string }) => <Link href={row.address}>{row.project}</Link>;

/** Verified entries with the rate each was valued at. */
export async function EntryRows({ rows }: { rows: readonly EntryRow[] }) {
  const { t, locale, hours, value, discipline, activity } = await words();
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
        hours,
        {
          key: "rate",
          header: t("columns.rate"),
          align: "end",
          cell: (row) => formatMoney(row.centsPerHour, locale),
        },
        value,
      ]}
    />
  );
}

/** People as numbers instead of names, each with every team they were on. */
export async function PeopleRows({ rows }: { rows: readonly PersonRow[] }) {
  const { t, locale, discipline } = await words();
  return (
    <Table
      caption={t("rows.peopleCaption")}
      captionHidden
      rows={rows}
      rowKey={(row) => String(row.person)}
      columns={[
        {
          key: "person",
          header: t("columns.person"),
          heading: true,
          cell: (row) => t("rows.person", { number: formatNumber(row.person, locale) }),
        },
        {
          key: "discipline",
          header: t("columns.discipline"),
          cell: (row) => row.disciplines.map(discipline).join(", "),
        },
        {
          key: "teams",
          header: t("columns.teams"),
          cell: (row) => (
            <ul className="grid gap-1">
              {row.teams.map(({ slug, project: title, cohort, from, to }) => (
                <li key={`${slug} ${from}`}>
                  <Link href={`/projects/${slug}`}>{title}</Link>
                  <span className="block text-xs text-ink-soft">
                    {t(to ? "rows.during" : "rows.since", {
                      cohort,
                      from: formatDate(from, locale),
                      to: to ? formatDate(to, locale) : "",
                    })}
                  </span>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

/** Partners, each once, with what their projects were given. */
export async function PartnerRows({ rows }: { rows: readonly PartnerRow[] }) {
  const { t, locale, hours, value } = await words();
  return (
    <Table
      caption={t("rows.partnersCaption")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.slug}
      columns={[
        {
          key: "partner",
          header: t("columns.partner"),
          heading: true,
          cell: (row) => <Link href={`/organizations/${encodeURIComponent(row.slug)}`}>{row.name}</Link>,
        },
        {
          key: "projects",
          header: t("columns.projects"),
          align: "end",
          cell: (row) => formatNumber(row.projects, locale),
        },
        {
          key: "completed",
          header: t("columns.completed"),
          align: "end",
          cell: (row) => formatNumber(row.completed, locale),
        },
        hours,
        value,
      ]}
    />
  );
}

/** Projects with what each was given. */
export async function ProjectRows({ rows }: { rows: readonly ProjectRow[] }) {
  const { t, locale, hours, value } = await words();
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
        hours,
        value,
      ]}
    />
  );
}
