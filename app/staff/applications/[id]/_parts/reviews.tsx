import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { RadioField } from "@/components/forms/choice-field";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { reviewsOf, type ReadReview, type Reviews } from "@/lib/applications/marks";
import { isOver } from "@/lib/cohorts/phase";
import type { ReviewedApplication } from "@/lib/applications/review-query";
import { reviewFields } from "@/lib/applications/review-schema";
import { apartOn, criteria, meanMark, nearTheLine } from "@/lib/applications/rubric";
import type { Actor } from "@/lib/people/actor";
import { formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { seenValue, type Seen } from "@/lib/platform/seen";
import { stampOfForm } from "@/lib/platform/stamp";
import { reviewApplication } from "../../actions";

type Props = { actor: Actor; application: ReviewedApplication };

/** One's own marks, and all reviews once they may be read; whoever alone has marked it may still change that. */
export async function ReviewsSection({ actor, application }: Props) {
  const { id, state, cohort, person } = application;
  const [t, reviews] = await Promise.all([getTranslations("review"), reviewsOf(actor, id)]);
  const open = state === "SUBMITTED" || state === "UNDER_REVIEW" || state === "WAITLISTED";
  const closed = !open || isOver(cohort.phase) || person.id === actor.personId;
  if (reviews.readable.length > 0)
    return (
      <ReadReviews reviews={reviews.readable}>
        {!closed && reviews.mine && reviews.count === 1 && (
          <Disclosure summary={t("change")}>
            <MarksForm application={application} mine={reviews.mine} />
          </Disclosure>
        )}
      </ReadReviews>
    );
  if (closed) {
    return reviews.count > 0 ? <Notice>{t("waits", { count: reviews.count })}</Notice> : null;
  }
  return (
    <Panel title={t("yours")} id="review">
      <div className="grid gap-6">
        <div className="grid gap-1 text-ink-soft">
          <p>{t(`yoursText.${cohort.secondReview}`, nearTheLine)}</p>
          <p>{t("waits", { count: reviews.count })}</p>
          {reviews.mine && <p>{t("saved")}</p>}
        </div>
        <MarksForm application={application} mine={reviews.mine} />
      </div>
    </Panel>
  );
}

async function MarksForm({ application, mine }: { application: Seen; mine: Reviews["mine"] }) {
  const t = await getTranslations("review");
  const options = (["1", "2", "3", "4", "5"] as const).map((value) => ({
    value,
    label: t(`marks.${value}`),
  }));
  return (
    <ActionForm action={reviewApplication} hidden={{ application: seenValue(application) }} oneOfSeveral>
      <StampField stamp={stampOfForm(reviewFields, mine)} />
      {criteria.map((criterion) => (
        <RadioField
          key={criterion}
          name={criterion}
          label={`${t(`criteria.${criterion}.name`)}: ${t(`criteria.${criterion}.question`)}`}
          required
          inline
          options={options}
          defaultValue={mine ? String(mine[criterion]) : undefined}
        />
      ))}
      <TextAreaField
        name="note"
        label={t("note")}
        hint={t("noteHint")}
        rows={3}
        maxLength={2000}
        defaultValue={mine?.note}
      />
      <div>
        <SubmitButton>{mine ? t("change") : t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

async function ReadReviews({ reviews, children }: { reviews: ReadReview[]; children: ReactNode }) {
  const [t, locale] = await Promise.all([getTranslations("review"), getLocale()]);
  const [one, other] = reviews;
  const apart = one && other ? apartOn(one, other) : [];
  const mean = reviews.reduce((sum, review) => sum + meanMark(review), 0) / reviews.length;
  const title = t("read", { count: reviews.length });
  return (
    <Panel title={title} id="review">
      <div className="grid gap-5">
        <p className="text-ink-soft">{t("meanText", { mean: formatNumber(mean, locale, 1) })}</p>
        {apart.length > 0 && (
          <Notice tone="warn">
            {t("apart", {
              criteria: new Intl.ListFormat(locale).format(
                apart.map((criterion) => t(`criteria.${criterion}.name`)),
              ),
            })}
          </Notice>
        )}
        <Table
          caption={title}
          captionHidden
          rows={criteria}
          rowKey={(criterion) => criterion}
          columns={[
            {
              key: "question",
              header: t("question"),
              heading: true,
              cell: (criterion) => t(`criteria.${criterion}.name`),
            },
            ...reviews.map((review) => ({
              key: review.reviewerId,
              header: review.reviewer,
              align: "end" as const,
              cell: (criterion: (typeof criteria)[number]) => review[criterion],
            })),
          ]}
        />
        {reviews.map(
          ({ reviewerId, reviewer, note }) =>
            note && (
              <div key={reviewerId} className="grid gap-1 text-sm">
                <p className="text-xs text-ink-soft">{t("noteBy", { name: reviewer })}</p>
                <p className="prose">{note}</p>
              </div>
            ),
        )}
        {children}
      </div>
    </Panel>
  );
}
