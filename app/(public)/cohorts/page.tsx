import type { Metadata } from "next";
import { NextDate } from "@/app/cohort-calendar";
import { pageTitle } from "@/app/page-title";
import { PhaseBadge } from "@/components/cohorts/phase-badge";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { RowList, type RowItem } from "@/components/ui/row-list";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { liveCohorts, pastCohorts } from "@/lib/cohorts/queries";
import { formatDateRange } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";

export async function generateMetadata({ searchParams }: PageProps<"/cohorts">): Promise<Metadata> {
  const [t, { page }] = await Promise.all([getTranslations("cohorts"), searchParams]);
  return { title: await pageTitle(t("list.heading"), { page }), description: t("list.lead") };
}

export default async function CohortsPage({ searchParams }: PageProps<"/cohorts">) {
  const { page } = await searchParams;
  const [t, locale, live, past] = await Promise.all([
    getTranslations("cohorts"),
    getLocale(),
    liveCohorts(),
    pastCohorts(page),
  ]);
  const nothing = live.length === 0 && past.total === 0;
  return (
    <>
      <PageHeading size="public" title={t("list.heading")} lead={t("list.lead")} />
      <div className="grid gap-14">
        {nothing && <EmptyState title={t("list.nothing")}>{t("list.nothingText")}</EmptyState>}
        {!nothing && past.page === 1 && (
          <section aria-labelledby="live" className="grid gap-5">
            <h2 id="live">{t("list.live")}</h2>
            {live.length === 0 ? (
              <EmptyState
                title={t("list.noneLive")}
                action={
                  <ButtonLink href="/projects" tone="secondary">
                    {t("list.seeProjects")}
                  </ButtonLink>
                }
              >
                {t("list.noneLiveText")}
              </EmptyState>
            ) : (
              <RowList label={t("list.live")} items={live.map((cohort) => row(cohort, locale))} />
            )}
          </section>
        )}
        {past.rows.length > 0 && (
          <section aria-labelledby="past" className="grid gap-5">
            <h2 id="past">{t("list.past")}</h2>
            <RowList label={t("list.past")} items={past.rows.map((cohort) => row(cohort, locale))} />
            <Pagination
              page={past.page}
              pages={past.pages}
              previousHref={past.page > 1 ? withParameters("/cohorts", { page: past.page - 1 }) : undefined}
              nextHref={
                past.page < past.pages ? withParameters("/cohorts", { page: past.page + 1 }) : undefined
              }
            />
          </section>
        )}
      </div>
    </>
  );
}

function row(cohort: Cohort, locale: Locale): RowItem {
  return {
    key: cohort.id,
    href: `/cohorts/${cohort.slug}`,
    title: cohort.name,
    lead: cohort.programme.name,
    text: cohort.summary,
    facts: [
      formatDateRange(cohort.kickoffOn, cohort.endsOn, locale),
      cohort.publishedAt && <NextDate key="next" cohort={cohort} />,
    ],
    aside: <PhaseBadge phase={cohort.phase} />,
  };
}
