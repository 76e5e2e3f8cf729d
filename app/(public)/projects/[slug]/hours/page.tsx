import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentActor } from "@/app/actor";
import { BarChart } from "@/components/charts/bar-chart";
import { ColumnChart } from "@/components/charts/column-chart";
import { PageHeading } from "@/components/layout/page-heading";
import { ProjectTabs } from "@/app/(public)/projects/[slug]/_parts/project-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { totalsOf } from "@/lib/hours/totals";
import { formatDate, formatHours, formatMoney, formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { projectRecord } from "@/lib/scoping/queries/record";

type Props = PageProps<"/projects/[slug]/hours">;

const load = cache(async (slug: string) => projectRecord(await currentActor(), slug, await getLocale()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const project = await load((await params).slug);
  const t = await getTranslations("hours.project");
  return { title: project ? `${t("title")}: ${project.title}` : t("title") };
}

/** What a project was given, in verified hours. */
export default async function ProjectHours({ params }: Props) {
  const project = await load((await params).slug);
  if (!project?.engagementId) notFound();
  const [t, names, locale, totals] = await Promise.all([
    getTranslations("hours.project"),
    getTranslations("catalogue.disciplines"),
    getLocale(),
    totalsOf(project.engagementId),
  ]);
  return (
    <>
      <PageHeading
        size="public"
        title={t("title")}
        lead={project.title}
        breadcrumbs={[{ href: `/projects/${project.slug}`, label: project.title }]}
      />
      <ProjectTabs actor={await currentActor()} slug={project.slug} current="hours" />
      {totals.entries === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      ) : (
        <div className="grid gap-12">
          <div className="grid gap-8 sm:grid-cols-3">
            <Figure
              label={t("hours")}
              value={formatHours(totals.minutes, locale)}
              definition={t("hoursDefinition")}
            />
            <Figure
              label={t("value")}
              value={formatMoney(totals.valueCents, locale)}
              definition={t("valueDefinition")}
            />
            <Figure label={t("entries")} value={formatNumber(totals.entries, locale)} />
          </div>
          <ColumnChart
            title={t("byMonth")}
            description={t("byMonthText")}
            columns={[t("month"), t("hours")]}
            data={totals.months.map(({ month, minutes }) => ({
              label: formatDate(month, locale, "monthShort"),
              value: minutes,
              text: formatHours(minutes, locale),
            }))}
          />
          <BarChart
            title={t("byDiscipline")}
            description={t("byDisciplineText")}
            columns={[t("discipline"), t("hours")]}
            data={totals.disciplines.map(({ discipline, minutes, people }) => ({
              label: names(discipline as "data"),
              value: minutes,
              text: `${formatHours(minutes, locale)}, ${t("people", { count: people })}`,
            }))}
          />
        </div>
      )}
    </>
  );
}
