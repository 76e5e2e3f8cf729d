import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { Said } from "@/app/said";
import { pageTitle } from "@/app/page-title";
import { CatalogueLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { DirectoryFilters } from "@/components/organizations/directory-filters";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { areas as areasIn, causes as causesIn, type Named } from "@/lib/reference/causes-and-areas";
import { projectCounts } from "@/lib/projects/queries/of-organization";
import { countWithout, listOrganizations } from "@/lib/organizations/directory";
import { readDirectoryFilters, type DirectoryFilters as Filters } from "@/lib/organizations/filters";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import { OrganizationRows } from "./_parts/organization-rows";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, parameters] = await Promise.all([getTranslations("organizations"), searchParams]);
  return {
    title: await pageTitle(t("title"), { page: parameters.page }),
    description: t("directory.lead"),
    alternates: { canonical: "/organizations" },
    robots: Object.keys(parameters).length > 0 ? { index: false, follow: true } : undefined,
  };
}

const hrefOf = (filters: Filters, page?: number) =>
  withParameters("/organizations", { ...filters, page: page && page > 1 ? page : undefined });

/** The public directory of organizations. */
export default async function Organizations({ searchParams }: Props) {
  const [parameters, locale, t] = await Promise.all([
    searchParams,
    getLocale(),
    getTranslations("organizations"),
  ]);
  const filters = readDirectoryFilters(parameters);
  const [{ rows, total, page, pages }, causes, areas] = await Promise.all([
    listOrganizations(filters, readPage(parameters.page), locale),
    causesIn(locale),
    areasIn(locale),
  ]);
  const [words, counts] = await Promise.all([
    wordsOf(filters, causes, areas),
    projectCounts(rows.map(({ id }) => id)),
  ]);
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading size="public" title={t("title")} lead={t("directory.lead")} />
      <CatalogueLayout filters={<DirectoryFilters causes={causes} areas={areas} chosen={filters} />}>
        <h2 className="text-base">{t("directory.count", { count: total })}</h2>
        {rows.length > 0 ? (
          <OrganizationRows organizations={rows} projects={(id) => counts(id).published} label={t("title")} />
        ) : (
          <NothingFound filters={filters} words={words} />
        )}
        <Pagination
          page={page}
          pages={pages}
          previousHref={page > 1 ? hrefOf(filters, Math.min(page - 1, pages)) : undefined}
          nextHref={page < pages ? hrefOf(filters, page + 1) : undefined}
        />
      </CatalogueLayout>
    </>
  );
}

type Word = { filter: keyof Filters; label: string };

async function wordsOf(filters: Filters, causes: Named[], areas: Named[]): Promise<Word[]> {
  const [t, kinds] = await Promise.all([getTranslations("common"), getTranslations("organizations.kinds")]);
  const named = (all: Named[], slug: string) => all.find((each) => each.slug === slug)?.name ?? slug;
  const { q, cause, area, kind } = filters;
  return [
    q && { filter: "q" as const, label: t("searched", { words: q }) },
    cause && { filter: "cause" as const, label: named(causes, cause) },
    area && { filter: "area" as const, label: named(areas, area) },
    kind && { filter: "kind" as const, label: kinds(kind) },
  ].filter((word) => typeof word === "object");
}

async function NothingFound({ filters, words }: { filters: Filters; words: Word[] }) {
  const [t, looser] = await Promise.all([getTranslations("organizations.directory"), countWithout(filters)]);
  const helpful = looser.filter(({ total }) => total > 0);
  return (
    <EmptyState
      title={t("emptyTitle")}
      action={<ButtonLink href="/organizations">{t("emptyAction")}</ButtonLink>}
    >
      <p>{t("emptyText")}</p>
      {helpful.length > 0 && (
        <ul className="mt-3 grid gap-1">
          {helpful.map(({ filter, total }) => (
            <li key={filter}>
              <Link href={hrefOf({ ...filters, [filter]: undefined })}>
                {t("without", {
                  filter: words.find((word) => word.filter === filter)?.label ?? "",
                  count: total,
                })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </EmptyState>
  );
}
