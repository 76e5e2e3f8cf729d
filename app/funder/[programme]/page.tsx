import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { CohortTable } from "@/components/impact/cohort-table";
import { Report } from "@/components/impact/report";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { valuesByCohort } from "@/lib/impact/values";
import { reportOf } from "@/lib/impact/report";
import { readsRows, scopeOf } from "@/lib/impact/scope";
import { formatDate } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";

type Props = PageProps<"/funder/[programme]">;

const load = cache(async (slug: string) => {
  const actor = await requireActor("funder", `/funder/${slug}`);
  const scope = await scopeOf(slug);
  return scope && readsRows(actor, scope) ? { scope, isOneOfSeveral: actor.funderOf.length > 1 } : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).programme))?.scope.programme.name };
}

/** A programme's report for those who fund it: figures, months, causes, cohorts, and the rows to take along. */
export default async function FunderReport({ params, searchParams }: Props) {
  const found = await load((await params).programme);
  if (!found) notFound();
  const { scope, isOneOfSeveral } = found;
  const { programme } = scope;
  const [t, locale] = await Promise.all([getTranslations("impact"), getLocale()]);
  const [report, cohorts] = await Promise.all([reportOf(scope, locale), valuesByCohort(programme.id)]);
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        title={programme.name}
        lead={t("funder.asOf", { date: formatDate(report.asOf, locale) })}
        breadcrumbs={isOneOfSeveral ? [{ href: "/funder", label: t("funder.title") }] : undefined}
        actions={
          <div className="flex flex-wrap gap-3 print:hidden">
            <ButtonLink tone="secondary" href={`/api/exports/impact/${programme.slug}`}>
              {t("downloadSummary")}
            </ButtonLink>
            <ButtonLink tone="secondary" href={`/api/exports/impact/${programme.slug}/hours`}>
              {t("downloadEntries")}
            </ButtonLink>
          </div>
        }
      />
      <div className="grid gap-14">
        <Report
          report={report}
          rowsHref={(figure) => withParameters("/impact/rows", { programme: programme.slug, figure })}
        />
        <CohortTable
          measures={report.measures}
          cohorts={cohorts}
          reportHref={(cohort) => withParameters("/impact", { programme: programme.slug, cohort })}
        />
      </div>
    </>
  );
}
