import { ApplicationBadge } from "@/components/applications/application-badge";
import { RowTick } from "@/components/forms/row-tick";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import type { ReviewRow } from "@/lib/applications/review-queue";
import { reviewersNeeded } from "@/lib/applications/rubric";
import { isDiscipline } from "@/lib/reference/disciplines";
import { formatDay, formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { seenValue } from "@/lib/platform/seen";

/** The applications, each with a box to decide several at once; one's own and withdrawn ones have none. */
export async function ReviewTable({
  cohort,
  rows,
  ticks,
}: {
  cohort: Cohort;
  rows: ReviewRow[];
  ticks: boolean;
}) {
  const [t, review, names, locale] = await Promise.all([
    getTranslations("cohorts"),
    getTranslations("review"),
    getTranslations("catalogue"),
    getLocale(),
  ]);
  const tickable = (row: ReviewRow) => !row.own && row.state !== "WITHDRAWN";
  const tick = {
    key: "tick",
    header: review("choose"),
    cell: (row: ReviewRow) =>
      tickable(row) && (
        <RowTick name="applications" value={seenValue(row)} label={review("tick", { name: row.name })} />
      ),
  };
  return (
    <Table
      caption={t("review.title", { cohort: cohort.name })}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        ...(ticks ? [tick] : []),
        {
          key: "person",
          header: t("review.person"),
          heading: true,
          cell: ({ id, name }) => <Link href={`/staff/applications/${id}`}>{name}</Link>,
        },
        {
          key: "discipline",
          header: t("staff.discipline"),
          cell: ({ discipline }) =>
            isDiscipline(discipline) ? names(`disciplines.${discipline}`) : discipline,
        },
        {
          key: "hours",
          header: t("review.hours"),
          align: "end",
          cell: ({ hoursPerWeek }) => hoursPerWeek,
        },
        {
          key: "sent",
          header: t("review.sent"),
          cell: ({ submittedAt }) => submittedAt && formatDay(submittedAt, locale, cohort.timeZone),
        },
        {
          key: "reviews",
          header: review("reviewsLabel"),
          cell: ({ reviewMean, reviewsIn, reviewsApart, reviewedByMe }) => (
            <span className="grid">
              <span className="tabular-nums">
                {reviewMean === null
                  ? review(reviewedByMe ? "inOfMine" : "inOf", {
                      count: reviewsIn,
                      needed: reviewersNeeded(cohort.secondReview, reviewsIn),
                    })
                  : review("marksOf", { mean: formatNumber(reviewMean, locale, 1) })}
              </span>
              {reviewsApart && (
                <span className="text-xs font-semibold text-warn">{review("apartShort")}</span>
              )}
            </span>
          ),
        },
        {
          key: "state",
          header: t("staff.state"),
          cell: ({ state }) => <ApplicationBadge state={state} />,
        },
      ]}
      empty={<EmptyState title={t("review.none")}>{t("review.noneText")}</EmptyState>}
    />
  );
}
