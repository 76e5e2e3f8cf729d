import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { pageTitle } from "@/app/page-title";
import { PageHeading } from "@/components/layout/page-heading";
import { Link } from "@/components/ui/link";
import { ListFilters } from "@/components/ui/list-filters";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import { isOver } from "@/lib/cohorts/phase";
import { applicationCounts, applicationsToReview, reviewStageCounts } from "@/lib/applications/review-queue";
import { staffedCohort } from "@/lib/cohorts/queries";
import { readReviewFilters, reviewStages, type ReviewFilters } from "@/lib/applications/review-filters";
import { disciplines } from "@/lib/reference/disciplines";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import { DecideTicked } from "./_parts/decide-ticked";
import { ReviewTable } from "./_parts/review-table";

type Props = PageProps<"/staff/cohorts/[slug]/applications">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const actor = await requireActor("staff", `/staff/cohorts/${slug}/applications`);
  const [t, cohort] = await Promise.all([getTranslations("cohorts"), staffedCohort(actor, slug)]);
  if (!cohort) return {};
  const { page } = await searchParams;
  return { title: await pageTitle(t("review.title", { cohort: cohort.name }), { page }) };
}

export default async function ApplicationsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const here = `/staff/cohorts/${slug}/applications`;
  const actor = await requireActor("staff", here);
  const cohort = await staffedCohort(actor, slug);
  if (!cohort) notFound();
  const parameters = await searchParams;
  const filters = readReviewFilters(parameters);
  const [t, review, names, counts, stages, found] = await Promise.all([
    getTranslations("cohorts"),
    getTranslations("review"),
    getTranslations("catalogue"),
    applicationCounts(actor, cohort.id),
    reviewStageCounts(actor, cohort.id),
    applicationsToReview(actor, cohort.id, filters, readPage(parameters.page)),
  ]);
  const address = (change: Partial<ReviewFilters> & { page?: number }) =>
    withParameters(here, { ...filters, ...change });
  const over = isOver(cohort.phase);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
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
        <ul className="flex flex-wrap gap-x-6 gap-y-1" aria-label={review("reviewsLabel")}>
          {reviewStages.map((stage) => (
            <li key={stage}>
              <Link
                href={address({ reviews: stage, state: undefined })}
                aria-current={filters.reviews === stage ? "true" : undefined}
                className="inline-flex min-h-6 items-center gap-2 aria-[current]:font-semibold"
              >
                {review(`stages.${stage}`)} <span className="tabular-nums">{stages[stage]}</span>
              </Link>
            </li>
          ))}
          <li>
            <Link href={`/staff/cohorts/${slug}/calibration`}>{review("calibrationLink")}</Link>
          </li>
          <li>
            <Link href="/staff/skills">{review("skills.link")}</Link>
          </li>
        </ul>
        <ListFilters
          action={here}
          label={review("filters")}
          kept={{ state: filters.state }}
          filters={[
            { kind: "words", name: "q", label: t("review.search"), value: filters.q },
            {
              kind: "one",
              name: "discipline",
              label: t("staff.discipline"),
              any: t("review.anyDiscipline"),
              options: disciplines.map((value) => ({ value, label: names(`disciplines.${value}`) })),
              value: filters.discipline,
            },
            {
              kind: "one",
              name: "sort",
              label: review("sort"),
              options: [
                { value: "", label: review("sortSent") },
                { value: "marks", label: review("sortMarks") },
              ],
              value: filters.sort,
            },
            {
              kind: "elsewhere",
              name: "reviews",
              label: filters.reviews ? review(`stages.${filters.reviews}`) : "",
              value: filters.reviews,
            },
          ]}
        />
        <p className="text-ink-soft">{t("review.found", { count: found.total })}</p>
        {found.rows.length > 0 && !over ? (
          <DecideTicked rows={found.rows.length}>
            <ReviewTable cohort={cohort} rows={found.rows} ticks />
          </DecideTicked>
        ) : (
          <ReviewTable cohort={cohort} rows={found.rows} ticks={false} />
        )}
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
