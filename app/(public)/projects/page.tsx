import type { Metadata } from "next";
import { pageTitle } from "@/app/page-title";
import { CatalogueLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { ListingFilters } from "@/components/projects/listing-filters";
import { ProjectRows } from "@/components/projects/project-rows";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import {
  readListingFilters,
  type ListingFilters as Filters,
  type SearchParams,
} from "@/lib/projects/filters";
import { listingFacets } from "@/lib/projects/queries/facets";
import { listProjects } from "@/lib/projects/queries/listing";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, parameters] = await Promise.all([getTranslations("projects"), searchParams]);
  const filtered = Object.keys(parameters).length > 0;
  return {
    title: await pageTitle(t("title"), { page: parameters.page }),
    description: t("description"),
    alternates: { canonical: "/projects" },
    robots: filtered ? { index: false, follow: true } : undefined,
  };
}

/** The public listing of projects. */
export default async function Projects({ searchParams }: Props) {
  const [parameters, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("projects")]);
  const filters = readListingFilters(parameters);
  const [{ rows, total, page, pages }, facets] = await Promise.all([
    listProjects(filters, readPage(parameters.page), locale),
    listingFacets(locale),
  ]);
  const hrefOf = (changed: Partial<Filters>, to?: number) => {
    const { open, ...words } = { ...filters, ...changed };
    return withParameters("/projects", {
      ...words,
      open: open ? "1" : undefined,
      page: to && to > 1 ? to : undefined,
    });
  };
  return (
    <>
      <PageHeading size="public" title={t("title")} lead={t("lead")} />
      <CatalogueLayout
        filters={<ListingFilters causes={facets.causes} cohorts={facets.cohorts} chosen={filters} />}
      >
        <h2 className="text-base">{t("listing.count", { count: total })}</h2>
        {rows.length > 0 ? (
          <ProjectRows projects={rows} label={t("listing.label")} />
        ) : (
          <NothingFound filtered={Object.values(filters).some(Boolean) || page > 1} />
        )}
        <Pagination
          page={page}
          pages={pages}
          previousHref={page > 1 ? hrefOf({}, Math.min(page - 1, pages)) : undefined}
          nextHref={page < pages ? hrefOf({}, page + 1) : undefined}
        />
      </CatalogueLayout>
    </>
  );
}

async function NothingFound({ filtered }: { filtered: boolean }) {
  const t = await getTranslations("projects.listing");
  return filtered ? (
    <EmptyState title={t("emptyTitle")} action={<ButtonLink href="/projects">{t("emptyAction")}</ButtonLink>}>
      {t("emptyText")}
    </EmptyState>
  ) : (
    <EmptyState title={t("noneTitle")} action={<ButtonLink href="/cohorts">{t("noneAction")}</ButtonLink>}>
      {t("noneText")}
    </EmptyState>
  );
}
