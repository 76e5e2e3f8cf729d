import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { ApplicationBadge } from "@/components/cohorts/application-badge";
import { PageHeading } from "@/components/layout/page-heading";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { Input } from "@/components/ui/input";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import { applicationCounts, applicationsToReview } from "@/lib/cohorts/application-queries";
import { staffedCohort } from "@/lib/cohorts/queries";
import { readReviewFilters, type ReviewFilters } from "@/lib/cohorts/review-filters";
import { disciplines, isDiscipline } from "@/lib/people/disciplines";
import { formatDay } from "@/lib/platform/i18n/format";
import { readPage, withParameters } from "@/lib/platform/paging";

type Props = PageProps<"/staff/cohorts/[slug]/applications">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const actor = await requireActor("staff", `/staff/cohorts/${slug}/applications`);
  const [t, cohort] = await Promise.all([getTranslations("cohorts"), staffedCohort(actor, slug)]);
  return { title: cohort ? t("review.title", { cohort: cohort.name }) : undefined };
}

export default async function ApplicationsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const here = `/staff/cohorts/${slug}/applications`;
  const actor = await requireActor("staff", here);
  const cohort = await staffedCohort(actor, slug);
  if (!cohort) notFound();
  const parameters = await searchParams;
  const filters = readReviewFilters(parameters);
  const [t, common, names, locale, counts, found] = await Promise.all([
    getTranslations("cohorts"),
    getTranslations("common"),
    getTranslations("catalogue"),
    getLocale(),
    applicationCounts(actor, cohort.id),
    applicationsToReview(actor, cohort.id, filters, readPage(parameters.page)),
  ]);
  const address = (change: Partial<ReviewFilters> & { page?: number }) =>
    withParameters(here, { ...filters, ...change });
  const disciplineName = (slug: string) => (isDiscipline(slug) ? names(`disciplines.${slug}`) : slug);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const chips = [
    ...(filters.q ? [{ label: filters.q, href: address({ q: undefined }) }] : []),
    ...(filters.discipline
      ? [{ label: disciplineName(filters.discipline), href: address({ discipline: undefined }) }]
      : []),
  ];
  return (
    <>
      <PageHeading
        breadcrumbs={[
          { href: "/staff/programmes", label: t("staff.programmes") },
          { href: `/staff/cohorts/${slug}`, label: cohort.name },
        ]}
        title={t("review.title", { cohort: cohort.name })}
      />
      <div className="grid gap-6">
        <Tabs
          label={t("staff.state")}
          tabs={[
            {
              href: address({ state: undefined }),
              label: t("review.all"),
              count: all,
              current: !filters.state,
            },
            ...Object.entries(counts).map(([state, count]) => ({
              href: address({ state: state as keyof typeof counts }),
              label: t(`states.${state as keyof typeof counts}`),
              count,
              current: filters.state === state,
            })),
          ]}
        />
        <form className="flex flex-wrap items-end gap-3">
          {filters.state && <input type="hidden" name="state" value={filters.state} />}
          <label className="grid flex-1 basis-56 gap-1.5 text-sm font-semibold">
            {t("review.search")}
            <Input type="search" name="q" defaultValue={filters.q} />
          </label>
          <label className="grid basis-56 gap-1.5 text-sm font-semibold">
            {t("staff.discipline")}
            <Select
              name="discipline"
              defaultValue={filters.discipline ?? ""}
              placeholder={t("review.anyDiscipline")}
              options={disciplines.map((value) => ({ value, label: disciplineName(value) }))}
            />
          </label>
          <Button type="submit" tone="secondary">
            {common("filter")}
          </Button>
        </form>
        <FilterChips chips={chips} clearHref={withParameters(here, { state: filters.state })} />
        <p className="text-ink-soft">{t("review.found", { count: found.total })}</p>
        <Table
          caption={t("review.title", { cohort: cohort.name })}
          captionHidden
          rows={found.rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "person",
              header: t("review.person"),
              heading: true,
              cell: ({ id, name }) => <Link href={`/staff/applications/${id}`}>{name}</Link>,
            },
            {
              key: "discipline",
              header: t("staff.discipline"),
              cell: ({ discipline }) => disciplineName(discipline),
            },
            {
              key: "hours",
              header: t("review.hours"),
              align: "end",
              cell: ({ hoursPerWeek }) => hoursPerWeek,
            },
            { key: "skills", header: t("review.skills"), align: "end", cell: ({ skills }) => skills },
            {
              key: "sent",
              header: t("review.sent"),
              cell: ({ submittedAt }) => submittedAt && formatDay(submittedAt, locale, cohort.timeZone),
            },
            {
              key: "state",
              header: t("staff.state"),
              cell: ({ state }) => <ApplicationBadge state={state} />,
            },
          ]}
          empty={<EmptyState title={t("review.none")}>{t("review.noneText")}</EmptyState>}
        />
        <Pagination
          page={found.page}
          pages={found.pages}
          previousHref={found.page > 1 ? address({ page: found.page - 1 }) : undefined}
          nextHref={found.page < found.pages ? address({ page: found.page + 1 }) : undefined}
        />
      </div>
    </>
  );
}
