import { RadioField } from "@/components/forms/choice-field";
import { TextAreaField } from "@/components/forms/text-field";
import type { decisions } from "@/lib/applications/review-schema";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** What a decision asks, on one application or on several: the outcome, the reason and the next step. */
export async function DecisionFields({ outcomes }: { outcomes: readonly (typeof decisions)[number][] }) {
  const t = await getTranslations("cohorts.review");
  return (
    <>
      <RadioField
        name="outcome"
        label={t("outcome")}
        required
        options={outcomes.map((value) => ({
          value,
          label: t(`outcomes.${value}`),
          hint: t(`outcomeHints.${value}`),
        }))}
      />
      <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} />
      <TextAreaField name="nextStep" label={t("nextStep")} hint={t("nextStepHint")} rows={3} />
    </>
  );
}
