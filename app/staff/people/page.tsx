import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { pageTitle } from "@/app/page-title";
import { PeopleTabs } from "@/app/staff/people/_parts/people-tabs";
import { VolunteerFilters } from "@/app/staff/people/_parts/volunteer-filters";
import { VolunteerTable } from "@/app/staff/people/_parts/volunteer-table";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { cohortsRunBy } from "@/lib/cohorts/queries";
import { skillChoices } from "@/lib/reference/skills";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import type { SearchParams } from "@/lib/projects/filters";
import { readVolunteerFilters } from "@/lib/volunteers/filters";
import { volunteers } from "@/lib/volunteers/list";

const path = "/staff/people";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { page }] = await Promise.all([getTranslations("volunteers"), searchParams]);
  return { title: await pageTitle(t("title"), { page }) };
}

/** Everyone who applied to one's programmes or served in them. */
export default async function People({ searchParams }: Props) {
  const actor = await requireActor("staff", path);
  const parameters = await searchParams;
  const locale = await getLocale();
  const filters = readVolunteerFilters(parameters);
  const [t, found, cohorts, skills] = await Promise.all([
    getTranslations("volunteers"),
    volunteers(actor, filters, readPage(parameters.page)),
    cohortsRunBy(actor),
    skillChoices(locale),
  ]);
  const { rows, total, page, pages } = found;
  const href = (to: number) => withParameters(path, { ...filters, page: to > 1 ? to : undefined });
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="grid gap-5">
        <PeopleTabs current="volunteers" />
        <VolunteerFilters
          filters={filters}
          cohorts={cohorts.map(({ slug, name }) => ({ value: slug, label: name }))}
          skills={skills.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-ink-soft">
          {t("count", { count: total })}
          {total > 0 && (
            <a href={withParameters("/api/exports/people", filters)} className="text-sm">
              {t("csv")}
            </a>
          )}
        </p>
        {total === 0 ? (
          <EmptyState title={t("emptyTitle")} action={<ButtonLink href={path}>{t("everyone")}</ButtonLink>}>
            {t("emptyText")}
          </EmptyState>
        ) : (
          <VolunteerTable rows={rows} caption={t("title")} />
        )}
        <Pagination
          page={page}
          pages={pages}
          previousHref={page > 1 ? href(Math.min(page - 1, pages)) : undefined}
          nextHref={page < pages ? href(page + 1) : undefined}
        />
      </div>
    </>
  );
}
