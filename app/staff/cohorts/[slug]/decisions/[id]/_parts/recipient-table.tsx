import { ApplicationBadge } from "@/components/applications/application-badge";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { PreparedDecision } from "@/lib/applications/decision-query";
import { formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";

/** Everyone a decision is about, where their application stands now, and their letter a click away. */
export async function RecipientTable({ decision, here }: { decision: PreparedDecision; here: string }) {
  const { people, outcome, sentAt } = decision;
  const [t, review, cohorts, locale] = await Promise.all([
    getTranslations("review.confirm"),
    getTranslations("review"),
    getTranslations("cohorts"),
    getLocale(),
  ]);
  return (
    <section aria-labelledby="people" className="grid gap-4">
      <h2 id="people">{t("people")}</h2>
      <Table
        caption={t("people")}
        captionHidden
        rows={people}
        rowKey={({ applicationId }) => applicationId}
        columns={[
          {
            key: "name",
            header: cohorts("review.person"),
            heading: true,
            cell: ({ applicationId, name }) => (
              <Link href={withParameters(here, { letter: applicationId })} aria-label={t("read", { name })}>
                {name}
              </Link>
            ),
          },
          {
            key: "marks",
            header: t("marks"),
            cell: ({ reviewMean }) =>
              reviewMean === null ? "–" : review("marksOf", { mean: formatNumber(reviewMean, locale, 1) }),
          },
          {
            key: "now",
            header: t("now"),
            cell: ({ same, state }) => (
              <span className="grid justify-items-start gap-1">
                <ApplicationBadge state={state} />
                {(sentAt ? state !== outcome : !same) && (
                  <span className="text-xs text-ink-soft">{t("moved")}</span>
                )}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}
