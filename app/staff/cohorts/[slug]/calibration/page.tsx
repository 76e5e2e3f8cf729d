import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { pageTitle } from "@/app/page-title";
import { SpreadMark } from "@/components/applications/spread-mark";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { calibrationOf } from "@/lib/applications/marks";
import { staffedCohort } from "@/lib/cohorts/queries";
import { formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

export async function generateMetadata({
  params,
}: PageProps<"/staff/cohorts/[slug]/calibration">): Promise<Metadata> {
  const { slug } = await params;
  const actor = await requireActor("staff", `/staff/cohorts/${slug}/calibration`);
  const [t, cohort] = await Promise.all([getTranslations("review"), staffedCohort(actor, slug)]);
  return { title: await pageTitle(t("calibration"), { of: cohort?.name }) };
}

/** Whether reviewers mean the same by a mark: their means and spreads, and how far they are from the colleagues beside them. */
export default async function CalibrationPage({ params }: PageProps<"/staff/cohorts/[slug]/calibration">) {
  const { slug } = await params;
  const actor = await requireActor("staff", `/staff/cohorts/${slug}/calibration`);
  const cohort = await staffedCohort(actor, slug);
  if (!cohort) notFound();
  const [t, cohorts, locale, reviewers] = await Promise.all([
    getTranslations("review"),
    getTranslations("cohorts"),
    getLocale(),
    calibrationOf(actor, cohort.id),
  ]);
  const applications = `/staff/cohorts/${slug}/applications`;
  const number = (value: number) => formatNumber(value, locale, 1);
  const lean = (value: number) => {
    const by = number(Math.abs(value));
    if (Math.abs(value) < 0.05) return t("level");
    return value > 0 ? t("higher", { by }) : t("lower", { by });
  };
  return (
    <>
      <PageHeading
        breadcrumbs={[
          { href: `/staff/cohorts/${slug}`, label: cohort.name },
          { href: applications, label: cohorts("review.back") },
        ]}
        title={t("calibration")}
        lead={t("calibrationLead")}
      />
      <div className="grid gap-6">
        {reviewers.length > 0 && (
          <p>
            {t("calibrationSentence", {
              count: reviewers.length,
              // each pair counts once for each of the two
              reviews: reviewers.reduce((sum, { reviews }) => sum + reviews, 0) / 2,
            })}{" "}
            <span className="text-ink-soft">{t("spreadHint")}</span>
          </p>
        )}
        <Table
          caption={t("calibration")}
          captionHidden
          rows={reviewers}
          rowKey={({ reviewerId }) => reviewerId}
          columns={[
            { key: "reviewer", header: t("reviewer"), heading: true, cell: ({ reviewer }) => reviewer },
            { key: "reviews", header: t("reviews"), align: "end", cell: ({ reviews }) => reviews },
            { key: "mean", header: t("mean"), align: "end", cell: ({ mean }) => number(mean) },
            {
              key: "spread",
              header: t("spread"),
              cell: ({ mean, spread }) => (
                <span className="flex items-center gap-3">
                  <SpreadMark mean={mean} spread={spread} />
                  <span className="tabular-nums">±{number(spread)}</span>
                </span>
              ),
            },
            { key: "lean", header: t("lean"), cell: (row) => lean(row.lean) },
            { key: "apart", header: t("apartCount"), align: "end", cell: ({ apart }) => apart },
          ]}
          empty={
            <EmptyState
              title={t("calibrationNone")}
              action={<ButtonLink href={applications}>{cohorts("staff.reviewThem")}</ButtonLink>}
            >
              {t("calibrationNoneText")}
            </EmptyState>
          }
        />
      </div>
    </>
  );
}
