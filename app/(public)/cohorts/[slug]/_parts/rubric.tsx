import type { Cohort } from "@/lib/cohorts/cohort-row";
import { criteria } from "@/lib/applications/rubric";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** What reviewers ask of every application, for those who think of sending one. */
export async function Rubric({ secondReview }: Pick<Cohort, "secondReview">) {
  const t = await getTranslations("review");
  return (
    <section aria-labelledby="rubric" className="grid max-w-measure gap-3">
      <h2 id="rubric">{t("rubric")}</h2>
      <p>{t(`rubricText.${secondReview}`)}</p>
      <dl className="grid gap-3">
        {criteria.map((criterion) => (
          <div key={criterion} className="grid gap-x-6 sm:grid-cols-[10rem_1fr]">
            <dt className="font-semibold">{t(`criteria.${criterion}.name`)}</dt>
            <dd>{t(`criteria.${criterion}.question`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
